"""ET7 Personvern: what a chain must not tell of persons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.rules.personvern import et701, et702, et703, et704, et705

if TYPE_CHECKING:
    from endringsteori.rules.rule import Rule

__all__ = ["RULES"]

RULES: Final[tuple[Rule, ...]] = (
    et701.RULE,
    et702.RULE,
    et703.RULE,
    et704.RULE,
    et705.RULE,
)
