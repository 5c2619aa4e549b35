"""Mends of what is measured (ET3): indicators, their fields, and measurements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.checking.remedies.need import BLANK
from endringsteori.checking.remedies.periods import last_over, period_at
from endringsteori.editing.inserting import Add, Put
from endringsteori.editing.written import Ids, Leaf, Rows
from endringsteori.model import Varighet
from endringsteori.rules.rhythm import last_measured

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from endringsteori.checking.remedies.need import Need, Proposal, Remedy
    from endringsteori.editing.inserting import Step
    from endringsteori.editing.written import Fields, Value
    from endringsteori.graph import Gauge
    from endringsteori.model import Periode

__all__ = ["REMEDIES"]

_AHEAD: Final = Varighet(2, "år")
"""How far ahead a day stands that people must choose."""
_DONE: Final = frozenset({"innsats", "aktivitet"})


def _measured(need: Need) -> Iterator[Proposal]:
    yield (_indicator(need, need.element),)


def _all_measured(need: Need) -> Iterator[Proposal]:
    yield tuple(_indicator(need, place.element) for place in need.hit.related)


def _first_measured(need: Need) -> Iterator[Proposal]:
    for place in need.hit.related:
        yield (_indicator(need, place.element),)


def _change_measured(need: Need) -> Iterator[Proposal]:
    """Measure what comes of the activities of a measure."""
    for node in need.graph.links_of(need.element):
        if node.slag not in _DONE:
            yield (_indicator(need, node.element),)


def _asked(need: Need) -> Iterator[Proposal]:
    """Ask those concerned about the first that is to change for them."""
    more: Fields = {
        "type": Leaf("kvalitativ"),
        "kildetype": Leaf("samtaler"),
        "metode": BLANK,
    }
    for node in need.graph.links_of(need.element):
        if node.slag not in _DONE:
            yield (_indicator(need, node.element, more),)


def _indicator(need: Need, element: str, more: Fields | None = None) -> Step:
    """Write a new indicator: in the measure for a link of it, otherwise a shared one."""
    home, slash, inner = element.partition("/")
    ours = home if slash and home in need.measures else None
    new = need.new_id(f"indikator-{inner or element}", ours)
    fields = {
        "navn": BLANK,
        "måler": Ids((inner if ours else element,)),
        **(more or {}),
    }
    if ours:
        return Put(ours, ("indikatorer", new), fields)
    return Add("indikatorer", new, fields, element)


def _gauge(need: Need) -> Gauge:
    gauges = need.graph.indicators()
    return next(gauge for gauge in gauges if gauge.element == need.element)


def _like(gauge: Gauge) -> Periode | None:
    start = gauge.thing.nullpunkt
    return last_measured(gauge.thing) or (start.periode if start else None)


def _measurement(need: Need, gauge: Gauge, periode: Periode) -> Proposal:
    fields: dict[str, Value] = {"periode": Leaf(str(periode)), "verdi": need.number()}
    if gauge.thing.type == "kvalitativ":
        judged = need.judged("på vei")
        fields = {"periode": Leaf(str(periode)), "vurdering": judged}
    return (Put(need.element, ("målinger",), Rows((fields,))),)


def _overdue(need: Need) -> Iterator[Proposal]:
    gauge = _gauge(need)
    yield _measurement(need, gauge, last_over(_like(gauge), need.dato))
    yield _measurement(need, gauge, period_at(_like(gauge), need.dato))


def _at_the_end(need: Need) -> Iterator[Proposal]:
    gauge = _gauge(need)
    ambisjon = gauge.thing.ambisjon
    if ambisjon is not None and ambisjon.frist is not None:
        yield _measurement(need, gauge, period_at(_like(gauge), ambisjon.frist))


def _baseline(need: Need) -> Iterator[Proposal]:
    """Give where it began; a period that is named already is measured."""
    gauge = _gauge(need)
    start = gauge.thing.nullpunkt
    if start is not None and start.periode is not None:
        yield _measurement(need, gauge, start.periode)
        return
    periode = last_over(last_measured(gauge.thing), need.dato)
    fields = {"periode": need.period(str(periode)), "verdi": need.number()}
    yield (Put(need.element, ("nullpunkt",), fields),)


def _ambition(need: Need) -> Iterator[Proposal]:
    frist = need.day(_AHEAD.etter(need.dato))
    yield (Put(need.element, ("ambisjon", "frist"), frist),)
    fields = {"verdi": need.number(), "frist": frist}
    yield (Put(need.element, ("ambisjon",), fields),)


def _told_how(need: Need) -> Iterator[Proposal]:
    yield (Put(need.element, (str(need.hit.at.field),), BLANK),)


def _rhythm(need: Need) -> Iterator[Proposal]:
    often = Put(need.element, ("hyppighet",), need.judged("årlig"))
    services = need.services(need.own_services(), _owners(need))
    if need.hit.variant == "hyppighet":
        yield (often,)
    elif services:
        who = Put(need.element, ("ansvarlig",), need.one_of(services))
        yield (who,) if need.hit.variant == "ansvarlig" else (often, who)


def _owners(need: Need) -> Iterable[str | None]:
    """Give who answers for the goals that an indicator measures."""
    targets = _gauge(need).targets
    return (mål.ansvarlig for mål in need.graph.teori.mål if mål.id in targets)


def _about(need: Need) -> Iterator[Proposal]:
    """Let an indicator measure something: a link of its measure, or else a goal."""
    if need.tiltak is not None:
        links = need.graph.links_of(need.tiltak)
        nearest = sorted(links, key=lambda node: -node.rank)
        ids = tuple(need.local(node.element) for node in nearest)
    else:
        ids = need.goals
    if ids:
        yield (Put(need.element, ("måler",), need.some_of(ids)),)


def _counted(need: Need) -> Iterator[Proposal]:
    thing = _gauge(need).thing
    yield tuple(
        Put(need.element, (field,), BLANK)
        for field in ("teller", "nevner")
        if getattr(thing, field) is None
    )


REMEDIES: Final[Mapping[str, Remedy]] = {
    "ET301": _measured,
    "ET302": _measured,
    "ET303": _all_measured,
    "ET304": _all_measured,
    "ET305": _baseline,
    "ET306": _ambition,
    "ET307": _told_how,
    "ET308": _rhythm,
    "ET309": _first_measured,
    "ET310": _change_measured,
    "ET311": _overdue,
    "ET312": _at_the_end,
    "ET313": _about,
    "ET315": _counted,
    "ET316": _measured,
    "ET326": _asked,
}
