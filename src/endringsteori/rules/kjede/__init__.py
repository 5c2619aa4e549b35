"""ET1 Kjeden: whether the links hang together, from what is put in to the goals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.rules.kjede import (
    et101,
    et102,
    et103,
    et104,
    et105,
    et106,
    et107,
    et108,
    et109,
    et110,
    et111,
    et112,
    et113,
    et114,
    et115,
    et116,
    et117,
    et118,
)

if TYPE_CHECKING:
    from endringsteori.rules.rule import Rule

__all__ = ["RULES"]

RULES: Final[tuple[Rule, ...]] = (
    et101.RULE,
    et102.RULE,
    et103.RULE,
    et104.RULE,
    et105.RULE,
    et106.RULE,
    et107.RULE,
    et108.RULE,
    et109.RULE,
    et110.RULE,
    et111.RULE,
    et112.RULE,
    et113.RULE,
    et114.RULE,
    et115.RULE,
    et116.RULE,
    et117.RULE,
    et118.RULE,
)
"""The rules of the family, sorted by code."""
