"""The rules: what each says, and when. One folder per family, one file per rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.rules import (
    grunnlag,
    kjede,
    lesing,
    maling,
    personvern,
    samhandling,
    sprak,
    tjenester,
)
from endringsteori.rules.rule import (
    PROFILER,
    Card,
    Case,
    Levels,
    Profil,
    Rule,
    Words,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "PROFILER",
    "RULES",
    "Card",
    "Case",
    "Levels",
    "Profil",
    "Rule",
    "Words",
    "rule",
]

RULES: Final[tuple[Rule, ...]] = (
    *lesing.RULES,
    *kjede.RULES,
    *tjenester.RULES,
    *maling.RULES,
    *samhandling.RULES,
    *grunnlag.RULES,
    *sprak.RULES,
    *personvern.RULES,
)
_BY_CODE: Final[Mapping[str, Rule]] = {rule.code: rule for rule in RULES}


def rule(code: str) -> Rule | None:
    """Give the rule of a code such as `ET203`; None where there is none."""
    return _BY_CODE.get(code)
