"""ET2 Tjenestene: who is responsible, and who has what the activities need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.rules.tjenester import (
    et201,
    et202,
    et203,
    et204,
    et205,
    et206,
    et207,
    et208,
    et209,
    et210,
    et211,
    et212,
    et213,
    et214,
    et215,
    et216,
)

if TYPE_CHECKING:
    from endringsteori.rules.rule import Rule

__all__ = ["RULES"]

RULES: Final[tuple[Rule, ...]] = (
    et201.RULE,
    et202.RULE,
    et203.RULE,
    et204.RULE,
    et205.RULE,
    et206.RULE,
    et207.RULE,
    et208.RULE,
    et209.RULE,
    et210.RULE,
    et211.RULE,
    et212.RULE,
    et213.RULE,
    et214.RULE,
    et215.RULE,
    et216.RULE,
)
