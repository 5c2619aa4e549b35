"""How one project is checked: what the caller asks for, over what the project has set."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.model import Innstillinger
    from endringsteori.rules.rule import Profil, Rule
    from endringsteori.texts import Språk

__all__ = ["OFF", "Ask", "Settings", "today"]

OFF: Final = "av"
"""What people write to turn off a rule."""


def today() -> date:
    """Give the day where the program runs."""
    return datetime.now().astimezone().date()


@dataclass(frozen=True, slots=True)
class Ask:
    """What the caller of a check asks for. None means: as the project has set it.

    `regler` is by code how grave the findings of a rule are; None turns it off.
    """

    dato: date
    profil: Profil | None = None
    språk: Språk | None = None
    terskel: Severity | None = None
    regler: Mapping[str, Severity | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Settings:
    """How one project is checked. `overrides` has None for a rule that is turned off."""

    dato: date
    profil: Profil
    språk: Språk
    terskel: Severity
    overrides: Mapping[str, Severity | None]

    @classmethod
    def of(cls, ask: Ask, innstillinger: Innstillinger) -> Settings:
        """Lay what the caller asks for over the settings of a project."""
        own = {
            choice.id: None if choice.alvor == OFF else Severity(choice.alvor)
            for choice in innstillinger.regler
        }
        return cls(
            dato=ask.dato,
            profil=ask.profil or innstillinger.profil,
            språk=ask.språk or innstillinger.språk,
            terskel=ask.terskel or Severity(innstillinger.terskel or Severity.ERROR),
            overrides={**own, **ask.regler},
        )

    def severity(self, rule: Rule) -> Severity | None:
        """Give how grave the findings of a rule are; None where it is off."""
        if rule.code in self.overrides:
            return self.overrides[rule.code]
        return rule.levels.at(self.profil)
