"""Doubles of what Python has, for less: classes and patterns that every run waits for."""

from endringsteori.lean.lazy_pattern import lazy_pattern
from endringsteori.lean.making import dataclass
from endringsteori.lean.methods import equality, frozenness, text

__all__ = ["dataclass", "equality", "frozenness", "lazy_pattern", "text"]
