"""How one project is checked: what the caller asks for, over what the project has set."""

from __future__ import annotations

from dataclasses import field
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Severity
from endringsteori.lean import dataclass
from endringsteori.rules.individ import NEVER_LOWERED, RESTING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.model import Innstillinger, Nivå
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

    `regler` is by code how grave the findings of a rule are; None turns it off. `mot` is
    the git revision that findings are held against; None for no such comparison.
    """

    dato: date
    profil: Profil | None = None
    språk: Språk | None = None
    terskel: Severity | None = None
    regler: Mapping[str, Severity | None] = field(default_factory=dict)
    mot: str | None = None
    med_register: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """How one project is checked. `overrides` has None for a rule that is turned off.

    `innstillinger` is what the project has set, for rules that ask it; `mot` as in `Ask`.
    `resting` are the codes of rules that are off unless somebody has turned them on.
    """

    dato: date
    profil: Profil
    språk: Språk
    terskel: Severity
    overrides: Mapping[str, Severity | None]
    innstillinger: Innstillinger
    mot: str | None
    med_register: bool
    resting: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls, ask: Ask, innstillinger: Innstillinger, nivå: Nivå = "portefølje"
    ) -> Settings:
        """Lay what the caller asks for over the settings of a project.

        At nivå individ some rules rest, and nobody can lower those about persons.
        """
        own = {
            choice.id: None if choice.alvor == OFF else Severity(choice.alvor)
            for choice in innstillinger.regler
        }
        overrides = {**own, **ask.regler}
        individ = nivå == "individ"
        if individ:
            overrides = {c: s for c, s in overrides.items() if c not in NEVER_LOWERED}
        usual = Severity.ERROR if ask.mot is None else Severity.WARNING
        return cls(
            dato=ask.dato,
            profil=ask.profil or innstillinger.profil,
            språk=ask.språk or innstillinger.språk,
            terskel=ask.terskel or Severity(innstillinger.terskel or usual),
            overrides=overrides,
            innstillinger=innstillinger,
            mot=ask.mot,
            med_register=ask.med_register,
            resting=frozenset(RESTING) if individ else frozenset(),
        )

    def severity(self, rule: Rule, variant: str = "") -> Severity | None:
        """Give how grave the findings of a rule are; None where it is off.

        `variant` is that of the hit: some are graver than others.
        """
        if rule.code in self.overrides:
            return self.overrides[rule.code]
        if rule.code in self.resting:
            return None
        return rule.severity(self.profil, variant)

    def is_on(self, rule: Rule) -> bool:
        """Tell whether any hit of a rule would be a finding."""
        return any(self.severity(rule, words) is not None for words in rule.words)
