"""What some rules say of a theory, to hold against what the graph answers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from endringsteori.checking import Ask, Settings
from endringsteori.checking.engine import run
from endringsteori.checking.rulebook import Rulebook
from endringsteori.checking.subject import Subject
from endringsteori.graph import graf
from endringsteori.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Collection

    from endringsteori.model import Teori

__all__ = ["DAY", "told"]

DAY: Final = date(2026, 11, 21)


def told(theory: Teori, codes: Collection[str]) -> set[tuple[str, str]]:
    """Give the code and the element of each finding; running all the rules takes long."""
    settings = Settings.of(Ask(DAY, "grundig"), theory.innstillinger, nivå=theory.nivå)
    rules = tuple(rule for rule in RULES if rule.code in codes)
    found = run(Subject.built(theory), graf(theory), settings, Rulebook(rules))
    return {(finding.code, finding.element) for finding in found}
