"""What weakens a reading, or must be told with it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Final, TypeVar

from endringsteori.assessment.reading import Comparison
from endringsteori.assessment.series import tidy
from endringsteori.assessment.values import Ground, GroundKind, Lesning
from endringsteori.diagnostics import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from endringsteori.assessment.comparison import Sammenlignet
    from endringsteori.assessment.hiding import Hidden
    from endringsteori.assessment.indicators import Indikatorstatus
    from endringsteori.assessment.statuses import Leddstatus
    from endringsteori.graph import Edge, TheoryGraph
    from endringsteori.model import Forutsetning, Indikator, Risiko, YtreForhold
    from endringsteori.texts import Verdi

__all__ = ["ENOUGH_ANSWERS", "Reservations"]

ENOUGH_ANSWERS: Final = 0.6
"""The share of those asked that must answer for an answer to stand without reservation."""

_SAYS_OF_MOVEMENT: Final = frozenset(
    {
        Lesning.I_TRÅD,
        Lesning.HOLDER_IKKE,
        Lesning.ANNEN_FORKLARING,
        Lesning.FØLGER_UTVIKLINGEN,
    }
)
_COMPARED: Final = {
    Comparison.AS_MUCH: GroundKind.FOLLOWS_COMPARISON,
    Comparison.LESS: GroundKind.BETTER_THAN_COMPARISON,
    Comparison.MORE: GroundKind.WORSE_THAN_COMPARISON,
    Comparison.UNCLEAR: GroundKind.COMPARISON_UNCLEAR,
}
_REPEATED: Final = frozenset({"timer", "svar"})
_REGISTERED: Final = frozenset({"statistikk", "egen-registrering"})


class Reservations:
    """Finds, for the hypotheses of one theory at one day, what must be told with them."""

    def __init__(self, graph: TheoryGraph, dato: date, skjult: Hidden) -> None:
        self._graph = graph
        self._dato = dato
        self._skjult = skjult

    def of(
        self,
        edge: Edge,
        til: Leddstatus,
        comparisons: tuple[Sammenlignet, ...],
        lesning: Lesning,
    ) -> tuple[Ground, ...]:
        """Give them in the order they are told.

        Those about movement stand only where the reading says something of it.
        """
        found = [*self._assumptions(edge), *self._risks(edge)]
        if lesning in _SAYS_OF_MOVEMENT:
            found = [
                *self._compared(til, comparisons),
                *self._selected(edge, til),
                *chain.from_iterable(map(self._of_numbers, til.indicators)),
                *self._external(edge, til),
                *found,
            ]
        return tuple(found)

    def _compared(
        self, til: Leddstatus, comparisons: tuple[Sammenlignet, ...]
    ) -> Iterator[Ground]:
        """Tell of each series from elsewhere, or that there is none."""
        yield from map(_told, comparisons)
        compared = {one.indicator for one in comparisons}
        others = tuple(
            Place(found.element, "sammenligning")
            for found in til.indicators
            if found.element not in compared
            and not found.is_silent
            and self._things[found.element].sammenligning is not None
        )
        if others:
            yield Ground(GroundKind.COMPARISON_OTHER_PERIODS, at=others)
        elif not comparisons:
            yield Ground(GroundKind.NO_COMPARISON, at=(Place(til.element),))

    def _selected(self, edge: Edge, til: Leddstatus) -> Iterator[Ground]:
        """Regression to the mean: those chosen for a number tend to come back from it."""
        tiltak = self._graph.node(edge.source).tiltak
        groups = self._graph.measure(tiltak).målgrupper if tiltak else ()
        for målgruppe in self._graph.teori.målgrupper:
            if målgruppe.id not in groups:
                continue
            chosen = {self._whole_id(id_, tiltak) for id_ in målgruppe.valgt_ut_etter}
            for indicator in til.indicators:
                if indicator.element in chosen:
                    at = (Place(målgruppe.id, "valgt_ut_etter", indicator.element),)
                    yield Ground(GroundKind.SELECTED_BY_INDICATOR, at=at)

    def _whole_id(self, id_: str, tiltak: str | None) -> str:
        local = f"{tiltak}/{id_}"
        return local if local in self._things else id_

    @cached_property
    def _things(self) -> Mapping[str, Indikator]:
        return {gauge.element: gauge.thing for gauge in self._graph.indicators()}

    def _of_numbers(self, found: Indikatorstatus) -> Iterator[Ground]:
        indikator = self._things[found.element]
        baseline, last = found.series.baseline, found.series.last
        points = [point for point in (baseline, last) if point is not None]
        asked = [(p.spurt, p.svart, p.at) for p in points]
        for spurt, svart, at in (*asked, *_asked_for_judgement(indikator, found)):
            if spurt and svart is not None and self._is_low(spurt, svart, at):
                values = {"svart": svart, "spurt": spurt}
                yield Ground(GroundKind.LOW_RESPONSE, values, (at,))
        provisional = tuple(point.at for point in points if point.foreløpig)
        if provisional:
            yield Ground(GroundKind.PROVISIONAL, at=provisional)
        if found.change is not None and indikator.kildetype in _REGISTERED:
            yield Ground(GroundKind.WHOLE_GROUP, at=(Place(found.element),))
        if indikator.teller_enhet in _REPEATED:
            yield Ground(GroundKind.REPEATED_UNITS, at=(Place(found.element),))

    def _is_low(self, spurt: int, svart: int, at: Place) -> bool:
        """Tell whether few answered; of a hidden number only where any small one is few."""
        if self._skjult.hides(at):
            least = self._graph.teori.innstillinger.minste_antall
            svart = max(svart, least)
        return svart / spurt < ENOUGH_ANSWERS

    def _external(self, edge: Edge, til: Leddstatus) -> Iterator[Ground]:
        touching = [
            forhold
            for forhold in _touching(self._circumstances, edge)
            if self._overlaps(forhold, til)
        ]
        for forhold in touching:
            yield Ground(GroundKind.EXTERNAL, at=(Place(forhold.id),))
        if not touching:
            yield Ground(GroundKind.NO_EXTERNAL, at=(Place(edge.target),))

    def _overlaps(self, forhold: YtreForhold, til: Leddstatus) -> bool:
        """Tell whether something outside was there between the numbers that are compared."""
        starts = [
            found.series.baseline.periode.start
            for found in til.indicators
            if found.series.baseline is not None
        ]
        first = min(starts, default=date.min)
        last = til.newest or self._dato
        return (forhold.fra or date.min) <= last and (forhold.til or date.max) >= first

    def _assumptions(self, edge: Edge) -> Iterator[Ground]:
        hypotese = edge.hypotese
        for id_ in hypotese.forutsetninger if hypotese else ():
            forutsetning = self._all_assumptions.get(id_)
            if forutsetning is not None:
                values = {"status": forutsetning.status or "antatt"}
                yield Ground(GroundKind.ASSUMPTION, values, (Place(id_),))

    @cached_property
    def _all_assumptions(self) -> Mapping[str, Forutsetning]:
        return {one.id: one for one in self._graph.teori.forutsetninger}

    @cached_property
    def _circumstances(self) -> Mapping[str, tuple[YtreForhold, ...]]:
        return _by_affected(self._graph.teori.ytre_forhold)

    @cached_property
    def _all_risks(self) -> Mapping[str, tuple[Risiko, ...]]:
        return _by_affected(self._graph.teori.risikoer)

    def _risks(self, edge: Edge) -> Iterator[Ground]:
        for risiko in _touching(self._all_risks, edge):
            yield Ground(GroundKind.RISK, at=(Place(risiko.id),))


def _asked_for_judgement(
    indikator: Indikator, found: Indikatorstatus
) -> Iterator[tuple[int | None, int | None, Place]]:
    """Give how many were asked, and answered, where the newest judgement says so."""
    for måling in indikator.målinger:
        is_newest = måling.periode.slutt == found.newest and not måling.fordelt_på
        if måling.vurdering and is_newest and (asked := måling.grunnlag):
            at = Place(found.element, "målinger", str(måling.periode))
            yield asked.spurt, asked.svart, at


def _told(compared: Sammenlignet) -> Ground:
    """Tell of a series from elsewhere: both changes, and the difference around them."""
    values: dict[str, Verdi] = {
        "navn": compared.navn or "",
        "egen": tidy(compared.own),
        "andre": tidy(compared.other),
        "forskjell": tidy(compared.own - compared.other),
    }
    if compared.difference is not None:
        low, _, high = compared.difference
        values |= {"minst": _one_decimal(low), "mest": _one_decimal(high)}
    at = tuple(point.at for point in (*compared.here, compared.before, compared.after))
    return Ground(_COMPARED[compared.outcome], values, at)


def _one_decimal(number: float) -> Decimal:
    return Decimal(f"{number:.1f}")


_Affecting = TypeVar("_Affecting", bound="Risiko | YtreForhold")


def _by_affected(
    things: Iterable[_Affecting],
) -> Mapping[str, tuple[_Affecting, ...]]:
    found: dict[str, list[_Affecting]] = {}
    for thing in things:
        for element in thing.påvirker:
            found.setdefault(element, []).append(thing)
    return {element: tuple(affecting) for element, affecting in found.items()}


def _touching(
    known: Mapping[str, tuple[_Affecting, ...]], edge: Edge
) -> tuple[_Affecting, ...]:
    """Give what affects either end of a step, each once."""
    found = [*known.get(edge.source, ())]
    found += [thing for thing in known.get(edge.target, ()) if thing not in found]
    return tuple(found)
