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
    et313,
    et314,
    et319,
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
    et313.RULE,
    et314.RULE,
    et319.RULE,
    et327.RULE,
)
