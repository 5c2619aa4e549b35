"""ET3 Måling: whether one will be able to see that the chain works."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.rules.maling import (
    et301,
    et302,
    et303,
    et304,
    et305,
    et306,
    et307,
    et308,
    et309,
    et310,
    et311,
    et312,
    et313,
    et314,
    et315,
    et316,
    et317,
    et318,
    et319,
    et320,
    et321,
    et322,
    et323,
    et324,
    et325,
    et326,
    et327,
)

if TYPE_CHECKING:
    from endringsteori.rules.rule import Rule

__all__ = ["RULES"]

RULES: Final[tuple[Rule, ...]] = (
    et301.RULE,
    et302.RULE,
    et303.RULE,
    et304.RULE,
    et305.RULE,
    et306.RULE,
    et307.RULE,
    et308.RULE,
    et309.RULE,
    et310.RULE,
    et311.RULE,
    et312.RULE,
    et313.RULE,
    et314.RULE,
    et315.RULE,
    et316.RULE,
    et317.RULE,
    et318.RULE,
    et319.RULE,
    et320.RULE,
    et321.RULE,
    et322.RULE,
    et323.RULE,
    et324.RULE,
    et325.RULE,
    et326.RULE,
    et327.RULE,
)
