"""What several rule packages give together: of what is given twice, the first is used."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from endringsteori.checking.packages import fault, package
from endringsteori.lean import dataclass
from endringsteori.rules.sjekklister import shipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from endringsteori.checking.packages import Package
    from endringsteori.diagnostics import Hit
    from endringsteori.rules import Rule
    from endringsteori.rules.sjekklister import Sjekkliste

__all__ = ["Gathered", "gather"]


@dataclass(slots=True)
class Gathered:
    """What has been given so far: rules and checklists by code and id, and what is wrong.

    `packages` are the names of the packages by the codes that they have given, and
    `faults` what is wrong with a package by its name.
    """

    rules: dict[str, Rule]
    packages: dict[str, str] = field(default_factory=dict)
    sjekklister: dict[str, Sjekkliste] = field(default_factory=dict)
    faults: dict[str, tuple[Hit, ...]] = field(default_factory=dict)

    def take(self, given: Package) -> None:
        """Take what a package gives and nobody else has given."""
        navn = given.navn
        codes = {rule.code: rule for rule in given.rules}
        taken = tuple(code for code in codes if code in self.rules)
        hits = list(given.faults)
        if taken:
            hits.append(fault(navn, "regelpakke-koder", koder=taken))
        new = {code: rule for code, rule in codes.items() if code not in taken}
        self.rules |= new
        self.packages |= dict.fromkeys(new, navn)
        known = self.sjekklister.keys() | (shipped() if given.sjekklister else ())
        again = tuple(one.id for one in given.sjekklister if one.id in known)
        if again:
            hits.append(fault(navn, "regelpakke-lister", lister=again))
        self.sjekklister |= {s.id: s for s in given.sjekklister if s.id not in again}
        self.faults[navn] = tuple(hits)


def gather(
    named: Iterable[str],
    rules: Iterable[Rule],
    installed: Callable[[str], Package] | None = None,
) -> Gathered:
    """Add to some rules what the packages of these names give, in their order."""
    given = Gathered({rule.code: rule for rule in rules})
    for navn in named:
        given.take((installed or package)(navn))
    return given
