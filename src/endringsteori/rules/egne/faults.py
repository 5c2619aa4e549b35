"""What can be wrong with the project's own rules, told by the rules about reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.diagnostics import Hit, Place
from endringsteori.loading import near
from endringsteori.rules.egne.gjelder import (
    ABOUT,
    LINKS,
    MEASURABLE,
    fields_of,
    section,
)
from endringsteori.rules.egne.krav import MEASURED, demand

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from endringsteori.model import EgenRegel, Teori
    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["faults_in_own_rules", "sound"]

_SECTION: Final = "egne_regler"
_ORDER: Final = tuple(LINKS)
_CONTRIBUTES: Final = _ORDER.index("resultat")
"""The first kind of link that can contribute to a goal."""


class _Fault(NamedTuple):
    """What is wrong with one rule: who tells it, at which field, and in which words."""

    code: str
    field: str
    variant: str
    values: dict[str, Verdi]
    near_among: Iterable[str] = ()
    related: tuple[Place, ...] = ()


def faults_in_own_rules(code: str) -> Callable[[Case], Iterator[Hit]]:
    """Make the check of a rule about reading: its hits in the project's own rules."""

    def check(case: Case) -> Iterator[Hit]:
        for n, regel, fault in _judged(case.graph.teori):
            if fault is not None and fault.code == code:
                yield _hit(n, regel, fault)

    return check


def sound(teori: Teori) -> Iterator[EgenRegel]:
    """Give the rules that can run: of two with the same code, the first."""
    return (regel for _, regel, fault in _judged(teori) if fault is None)


def _judged(teori: Teori) -> Iterator[tuple[int, EgenRegel, _Fault | None]]:
    first: dict[str, tuple[int, EgenRegel]] = {}
    for n, regel in enumerate(teori.egne_regler, start=1):
        known = first.setdefault(regel.kode, (n, regel))
        yield n, regel, _twice(*known) if known[0] != n else _fault(regel)


def _twice(n: int, first: EgenRegel) -> _Fault:
    values: dict[str, Verdi] = {"kode": first.kode, "første": first.navn}
    related = (Place(_SECTION, f"#{n}.kode", f"#{n}.kode"),)
    return _Fault("ET011", "kode", "kode", values, related=related)


def _fault(regel: EgenRegel) -> _Fault | None:
    """Find what is wrong with a rule in itself, if anything."""
    name = section(regel.gjelder)
    if name is None:
        values: dict[str, Verdi] = {"verdi": regel.gjelder}
        return _Fault("ET006", "gjelder", "egen-gjelder", values, ABOUT)
    key, what = demand(regel)
    if key == "felt":
        return _fault_of_field(what, name)
    if key == MEASURED:
        return _fault_of_measuring(regel, name)
    return _fault_of_link(key, what, regel, name)


def _fault_of_field(field: str, name: str) -> _Fault | None:
    keys: Mapping[str, bool] = fields_of(name)
    values: dict[str, Verdi] = {"nøkkel": field, "seksjon": name}
    if field not in keys:
        values["valg"] = tuple(keys)
        return _Fault("ET005", "krever.felt", "egen-felt", values, keys)
    if not keys[field]:
        return _Fault("ET006", "krever.felt", "egen-alltid", values)
    return None


def _fault_of_measuring(regel: EgenRegel, name: str) -> _Fault | None:
    field = f"krever.{MEASURED}"
    if not regel.krever.måles:
        return _Fault("ET006", field, "valg", _choice(MEASURED, "nei", ("ja",)))
    if name not in MEASURABLE:
        return _Fault("ET006", field, "egen-krav", _misplaced(MEASURED, regel))
    return None


def _fault_of_link(key: str, what: str, regel: EgenRegel, name: str) -> _Fault | None:
    field = f"krever.{key}"
    if what not in LINKS:
        return _Fault("ET006", field, "valg", _choice(key, what, _ORDER), LINKS)
    own = next((slag for slag, where in LINKS.items() if where == name), None)
    ends = (what, own) if key == "inn" else (own, what)
    if own is None or not _can_lead(*(_ORDER.index(end) for end in ends if end)):
        return _Fault("ET006", field, "egen-krav", _misplaced(key, regel))
    return None


def _can_lead(source: int, target: int) -> bool:
    """Tell whether one kind can lead to another, as the format has them in order."""
    goal = len(_ORDER) - 1
    if target == goal:
        return _CONTRIBUTES <= source < goal
    return source <= target


def _choice(key: str, value: str, choices: tuple[str, ...]) -> dict[str, Verdi]:
    return {"nøkkel": key, "verdi": value, "valg": choices}


def _misplaced(key: str, regel: EgenRegel) -> dict[str, Verdi]:
    _, what = demand(regel)
    return {"nøkkel": key, "verdi": what, "gjelder": regel.gjelder}


def _hit(n: int, regel: EgenRegel, fault: _Fault) -> Hit:
    values: dict[str, Verdi] = {"ting": regel.navn, **fault.values}
    variant = fault.variant
    word = values.get("verdi", values.get("nøkkel"))
    proposals = near(str(word), fault.near_among)
    if proposals:
        values["forslag"] = proposals
        variant += "+forslag"
    path = f"#{n}.{fault.field}"
    return Hit(Place(_SECTION, path, path), values, fault.related, variant)
