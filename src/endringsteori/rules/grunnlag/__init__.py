"""ET5 Grunnlaget: what the chain rests on, and whether it is still looked after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.rules.grunnlag import (
    et501,
    et502,
    et503,
    et504,
    et505,
    et506,
    et507,
    et508,
    et509,
    et510,
    et511,
    et512,
    et513,
    et514,
)

if TYPE_CHECKING:
    from endringsteori.rules.rule import Rule

__all__ = ["RULES"]

RULES: Final[tuple[Rule, ...]] = (
    et501.RULE,
    et502.RULE,
    et503.RULE,
    et504.RULE,
    et505.RULE,
    et506.RULE,
    et507.RULE,
    et508.RULE,
    et509.RULE,
    et510.RULE,
    et511.RULE,
    et512.RULE,
    et513.RULE,
    et514.RULE,
)
"""The rules of the family, sorted by code."""
