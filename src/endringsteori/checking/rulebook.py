"""`Rulebook`: the rules of one run: ours, those of packages, and the project's own."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING

from endringsteori.diagnostics import Hit, Place
from endringsteori.lean import dataclass
from endringsteori.rules import RULES
from endringsteori.rules.egne import own_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from endringsteori.checking.packages import Package
    from endringsteori.model import Teori
    from endringsteori.rules import Rule
    from endringsteori.rules.sjekklister import Sjekkliste

__all__ = ["Rulebook"]


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The rules of a run in order, no two of one code.

    `packages` are the names of the rule packages by the codes that they have given,
    `sjekklister` the checklists of packages by id, and `package_faults` what is wrong
    with a package by the name that a project has for it. `resting` are the codes of rules
    that there are, and that do not run.
    """

    rules: tuple[Rule, ...]
    packages: Mapping[str, str] = field(default_factory=dict)
    sjekklister: Mapping[str, Sjekkliste] = field(default_factory=dict)
    package_faults: Mapping[str, tuple[Hit, ...]] = field(default_factory=dict)
    resting: tuple[str, ...] = ()

    @classmethod
    def of(
        cls, teori: Teori, installed: Callable[[str], Package] | None = None
    ) -> Rulebook:
        """Give the rules of a project: of what is named twice, the first is used.

        `installed` gives a package by the name that people have for it, where it is not
        to be looked for among those that are installed.
        """
        named = teori.innstillinger.regelpakker
        if not named and not teori.egne_regler:
            return cls(RULES)
        if not named:
            return cls((*RULES, *own_rules(teori)))
        from endringsteori.checking.gathering import (  # noqa: PLC0415 - looks at what is installed; few projects ask
            gather,
        )

        given = gather(named, RULES, installed)
        own = (rule for rule in own_rules(teori) if rule.code not in given.rules)
        return cls(
            (*given.rules.values(), *own),
            given.packages,
            given.sjekklister,
            given.faults,
        )

    def faults(self, teori: Teori) -> Iterator[tuple[str, Hit]]:
        """Give what is wrong with the packages that a theory names, and with its codes.

        Each is the code of the rule that speaks of it, and a hit. Of one package they are
        numbered from the second on, for no two findings may be called the same.
        """
        for navn in teori.innstillinger.regelpakker:
            for n, hit in enumerate(self.package_faults.get(navn, ()), start=1):
                key = hit.at.key if n == 1 else f"regelpakker#{n}={navn}"
                yield "ET006", replace(hit, at=replace(hit.at, key=key))
        for n, regel in enumerate(teori.egne_regler, start=1):
            pakke = self.packages.get(regel.kode)
            if pakke is not None:
                at = Place("egne_regler", f"#{n}.kode", f"#{n}.kode")
                values = {"kode": regel.kode, "ting": regel.navn, "pakke": pakke}
                yield "ET011", Hit(at, values, variant="kode-i-pakke")
