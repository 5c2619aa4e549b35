"""A theory that stands alone: what it has from other files is in it, and they are not named."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from endringsteori.model import Teori

__all__ = ["self_contained"]


def self_contained(teori: Teori) -> Teori:
    """Give a theory without its data sources and registers, whose content it has already.

    The measurements keep what they say of where they come from.
    """
    settings = replace(teori.innstillinger, register=())
    return replace(teori, datakilder=(), innstillinger=settings)
