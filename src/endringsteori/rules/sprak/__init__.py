"""ET6 Språket: whether what is written says what is to be different, and for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.rules.sprak import et601, et602, et603, et604

if TYPE_CHECKING:
    from endringsteori.rules.rule import Rule

__all__ = ["RULES"]

RULES: Final[tuple[Rule, ...]] = (et601.RULE, et602.RULE, et603.RULE, et604.RULE)
"""The rules of the family, sorted by code."""
