"""What a rule of the project's own demands, asked of one thing after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.egne.gjelder import LINKS, section, things
from endringsteori.rules.missing import is_empty
from endringsteori.texts import navn_på_slag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from endringsteori.model import EgenRegel
    from endringsteori.rules.egne.gjelder import Thing
    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["ASKED", "MEASURED", "check_of", "demand", "looks_at"]

ASKED: Final = ("felt", "inn", "ut")
"""The demands that name something, as keys of `krever`."""

MEASURED: Final = "måles"

_LEADING: Final = frozenset({"fører_til", "bidrar_til"})
_MEASURING: Final = frozenset({"måler", "bidrar_til", "delmål_av"})
_UNFINISHED: Final = "gjenstår"


def demand(regel: EgenRegel) -> tuple[str, str]:
    """Give what is demanded: the key of `krever`, and what stands there as text."""
    krav = regel.krever
    named = next((key for key in ASKED if getattr(krav, key) is not None), None)
    return (MEASURED, "ja") if named is None else (named, getattr(krav, named))


def looks_at(regel: EgenRegel) -> tuple[frozenset[str], bool]:
    """Give the fields that the check reads, and whether it looks beyond the measure."""
    match demand(regel):
        case "felt", key:
            return frozenset({key}), False
        case "inn", _:
            return _LEADING, True
        case "ut", _:
            return _LEADING | {_UNFINISHED}, False
        case _:
            return _MEASURING, True


def check_of(regel: EgenRegel) -> Callable[[Case], Iterator[Hit]]:
    """Make the check of a rule that is without faults: one hit to each thing that fails.

    The words may use `navn` of the thing, `regel` (what the rule is called), `felt` (the
    field to fill in) and `slag` (what the links that are demanded are called).
    """
    key, what = demand(regel)
    meets = _MEETS[key]
    name = section(regel.gjelder) or ""

    def check(case: Case) -> Iterator[Hit]:
        for thing in things(case.graph.teori, name):
            if not meets(case, thing, what):
                yield Hit(_at(thing, key, what), _values(case, regel, thing))

    return check


def _at(thing: Thing, key: str, what: str) -> Place:
    """Give where a hit stands: a field that the thing lacks, if it has no place within."""
    if key == "felt" and thing.at.field is None:
        return Place(thing.at.element, what)
    return thing.at


def _values(case: Case, regel: EgenRegel, thing: Thing) -> dict[str, Verdi]:
    key, what = demand(regel)
    values: dict[str, Verdi] = {"navn": thing.navn, "regel": regel.navn, "felt": what}
    if key in {"inn", "ut"}:
        slag = next(one for one in LINKS if one == what)
        to = regel.gjelder if key == "inn" else what
        values["felt"] = "bidrar_til" if to == "mål" else "fører_til"
        values["slag"] = navn_på_slag(slag, case.innstillinger.ordvalg, flertall=True)
    return values


def _has_field(case: Case, thing: Thing, key: str) -> bool:
    del case
    return not is_empty(getattr(thing.value, key))


def _is_led_to(case: Case, thing: Thing, slag: str) -> bool:
    """Tell whether a link of a kind leads straight here; implied steps count."""
    graph = case.graph
    causes = graph.causes(thing.at.element, implied=True)
    return any(graph.node(cause).slag == slag for cause in causes)


def _leads_to(case: Case, thing: Thing, slag: str) -> bool:
    """Tell whether this leads straight to a kind, or says that it is not worked out yet."""
    if getattr(thing.value, _UNFINISHED, None):
        return True
    graph = case.graph
    effects = graph.effects(thing.at.element, implied=True)
    return any(graph.node(effect).slag == slag for effect in effects)


def _is_measured(case: Case, thing: Thing, _: str) -> bool:
    return case.graph.measured(thing.at.element)


_MEETS: Final[dict[str, Callable[[Case, Thing, str], bool]]] = {
    "felt": _has_field,
    "inn": _is_led_to,
    "ut": _leads_to,
    MEASURED: _is_measured,
}
