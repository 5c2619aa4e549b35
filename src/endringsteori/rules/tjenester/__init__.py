"""ET2 Tjenestene: who is responsible, and who has what the activities need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.rules.tjenester import et201, et202, et203, et206

if TYPE_CHECKING:
    from endringsteori.rules.rule import Rule

__all__ = ["RULES"]

RULES: Final[tuple[Rule, ...]] = (
    et201.RULE,
    et202.RULE,
    et203.RULE,
    et206.RULE,
)
