"""Rule packages: installed packages with rules and checklists, used where a project names them.

A package offers what it has as entry points. Those of `endringsteori.regler` name a tuple
of `Rule`; those of `endringsteori.sjekklister` name a module with checklists beside it, as
`*.toml`. To use a package is to run its code: nothing here looks at one that no project
has named.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from importlib import import_module
from importlib.metadata import PackageNotFoundError, distribution, entry_points
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.lean import dataclass
from endringsteori.loading import near
from endringsteori.model import patterns
from endringsteori.rules.rule import Rule
from endringsteori.rules.sjekklister import NotASjekklisteError, read_sjekkliste
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.metadata import Distribution, EntryPoint
    from types import TracebackType

    from endringsteori.rules.sjekklister import Sjekkliste
    from endringsteori.texts import Verdi

__all__ = ["CHECKLISTS", "RULES", "Package", "fault", "package"]

RULES: Final = "endringsteori.regler"
"""The entry points that name rules."""

CHECKLISTS: Final = "endringsteori.sjekklister"
"""The entry points that name modules with checklists beside them."""

_CODE: Final = re.compile(patterns.EGEN_KODE)
_A_TUPLE: Final = Tekst(
    nb="en tuppel med regler", nn="ein tuppel med reglar", en="a tuple of rules"
)
_A_CHECKLIST: Final = Tekst(nb="en sjekkliste", nn="ei sjekkliste", en="a checklist")


@dataclass(frozen=True, slots=True)
class Package:
    """What one package offers, and what is wrong with it. `navn` is as people wrote it."""

    navn: str
    rules: tuple[Rule, ...] = ()
    sjekklister: tuple[Sjekkliste, ...] = ()
    faults: tuple[Hit, ...] = ()


def fault(navn: str, variant: str, **values: Verdi) -> Hit:
    """Make a hit of ET006 where the settings name a package."""
    at = Place("innstillinger", "regelpakker", f"regelpakker={navn}")
    return Hit(at, {"pakke": navn, **values}, variant=variant)


@cache
def package(navn: str) -> Package:
    """Load a package by the name that it is installed under. Nothing it does is raised.

    What is installed does not change while the program runs, so each is loaded once.
    """
    try:
        found = distribution(navn)
    except (PackageNotFoundError, ValueError):
        return Package(navn, faults=(_missing(navn),))
    loading = _Loading(navn)
    loading.load(found)
    if not (loading.rules or loading.sjekklister or loading.faults):
        loading.faults.append(fault(navn, "regelpakke-tom"))
    return Package(
        navn,
        tuple(loading.rules),
        tuple(loading.sjekklister),
        tuple(loading.faults),
    )


def _missing(navn: str) -> Hit:
    """Tell that a package is not there; propose those that are and that offer something."""
    offered = (*entry_points(group=RULES), *entry_points(group=CHECKLISTS))
    names = sorted({point.dist.name for point in offered if point.dist is not None})
    hit = fault(navn, "regelpakke")
    if proposals := near(navn, names):
        values = {**hit.values, "forslag": proposals}
        return replace(hit, values=values, variant="regelpakke+forslag")
    return hit


class _Loading:
    """Gathers what one package offers. `faults` are in the order they were met."""

    def __init__(self, navn: str) -> None:
        self._navn = navn
        self.rules: list[Rule] = []
        self.sjekklister: list[Sjekkliste] = []
        self.faults: list[Hit] = []

    def load(self, found: Distribution) -> None:
        """Take what the entry points of a package name, in the order of their names."""
        for group, take in ((RULES, self._take_rules), (CHECKLISTS, self._take_lists)):
            points = found.entry_points.select(group=group)
            for point in sorted(points, key=lambda point: point.name):
                self._try(point, take)

    def _try(self, point: EntryPoint, take: Callable[[EntryPoint], None]) -> None:
        attempt = _Attempt()
        with attempt:
            take(point)
        if attempt.error:
            self._fault("regelpakke-svikter", del_=point.value, feil=attempt.error)

    def _fault(self, variant: str, *, del_: str = "", **values: Verdi) -> None:
        told = {"del": f"`{del_}`", **values} if del_ else values
        self.faults.append(fault(self._navn, variant, **told))

    def _take_rules(self, point: EntryPoint) -> None:
        value: Any = point.load()
        if not isinstance(value, (tuple, list)) or not all(
            isinstance(rule, Rule) for rule in value
        ):
            self._fault("regelpakke-form", del_=point.value, ventet=_A_TUPLE)
            return
        known = {rule.code for rule in self.rules}
        refused: list[str] = []
        for rule in value:
            if rule.code in known or not _CODE.match(rule.code):
                refused.append(rule.code)
            else:
                known.add(rule.code)
                self.rules.append(rule)
        if refused:
            self._fault("regelpakke-koder", koder=tuple(refused))

    def _take_lists(self, point: EntryPoint) -> None:
        module = import_module(point.module)
        found = sorted(files(module).iterdir(), key=lambda file: file.name)
        for file in found:
            id_, ending, _ = file.name.rpartition(".toml")
            if not ending or not id_:
                continue
            try:
                self.sjekklister.append(read_sjekkliste(id_, file.read_bytes()))
            except NotASjekklisteError:
                self._fault("regelpakke-form", del_=file.name, ventet=_A_CHECKLIST)


class _Attempt:
    """Runs code of others. Whatever it raises stops there; `error` is what kind it was."""

    def __init__(self) -> None:
        self.error = ""

    def __enter__(self) -> None:
        """Do nothing: the work is in leaving."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        """Keep the name of an error; let the user stop the program."""
        if not isinstance(error, (Exception, SystemExit)):
            return False
        self.error = type(error).__name__
        return True
