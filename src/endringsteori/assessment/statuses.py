"""Where links and goals stand: what their indicators tell together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.assessment.comparison import compare
from endringsteori.assessment.hiding import Hidden
from endringsteori.assessment.indicators import status_of
from endringsteori.assessment.reading import answer
from endringsteori.assessment.telltale import gives_away
from endringsteori.assessment.values import (
    Ground,
    GroundKind,
    Kontrollsvar,
    Målestatus,
)
from endringsteori.diagnostics import Place
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from endringsteori.assessment.indicators import Indikatorstatus
    from endringsteori.graph import Gauge, TheoryGraph
    from endringsteori.texts import Slag

__all__ = ["Leddstatus", "Statuses"]

_SILENT = (Målestatus.FOR_TIDLIG, Målestatus.KAN_IKKE_SI, Målestatus.IKKE_MÅLT)
"""What says nothing of the link yet, the nearest to saying something first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leddstatus:
    """One link or goal at a day, with all the indicators that have it in `måler`.

    `in_place` is the first day that an indicator showed it in place; `newest` the last
    day of the newest period behind the status.
    """

    element: str
    slag: Slag
    status: Målestatus
    svar: Kontrollsvar
    grounds: tuple[Ground, ...]
    indicators: tuple[Indikatorstatus, ...] = ()
    in_place: date | None = None
    newest: date | None = None


class Statuses:
    """The statuses of one theory at one day, each worked out when first asked for.

    `skjult` knows which numbers may not be shown. A status that would narrow one of them
    down is not told either.
    """

    def __init__(self, graph: TheoryGraph, dato: date) -> None:
        self.skjult = Hidden(graph, dato)
        self._graph = graph
        self._dato = dato
        self._known: dict[str, Leddstatus] = {}
        self._gauges: dict[tuple[str, date, bool, bool], Indikatorstatus] = {}

    def of(self, element: str) -> Leddstatus:
        """Tell where a link or goal stands, by its own indicators only."""
        known = self._known.get(element)
        if known is None:
            known = self._known[element] = self._joined(element)
        return known

    def _joined(self, element: str) -> Leddstatus:
        node = self._graph.node(element)
        found = self._found(element, self._dato)
        if not found:
            return Leddstatus(
                element=element,
                slag=node.slag,
                status=Målestatus.IKKE_MÅLT,
                svar=Kontrollsvar.UKJENT,
                grounds=tuple(self._unmeasured(element)),
            )
        telling, status, svar = _joined(found)
        return Leddstatus(
            element=element,
            slag=node.slag,
            status=status,
            svar=svar,
            grounds=tuple(_grounds(status, telling or found)),
            indicators=found,
            in_place=self._in_place(element, telling),
            newest=max((i.newest for i in telling if i.newest), default=None),
        )

    def _found(self, element: str, day: date) -> tuple[Indikatorstatus, ...]:
        gauges = self._graph.indicators_measuring(element)
        if not gauges:
            return ()
        slag = self._graph.node(element).slag
        return tuple(self._indicator(gauge, day, slag) for gauge in gauges)

    def _indicator(self, gauge: Gauge, day: date, slag: Slag) -> Indikatorstatus:
        """Read an indicator of a link of this kind.

        What comes straight of the activities need not have a nullpunkt (ET305): there was
        often nothing to count before them.
        """
        doing, since_first = slag in {"innsats", "aktivitet"}, slag == "resultat"
        key = (gauge.element, day, doing, since_first)
        known = self._gauges.get(key)
        if known is None:
            known = status_of(gauge, day, doing=doing, since_first=since_first)
            if day == self._dato:
                known = self._as_told(
                    known, gauge, doing=doing, since_first=since_first
                )
            elif (now := self._indicator(gauge, self._dato, slag)).is_silent:
                known = now
            self._gauges[key] = known
        return known

    def _as_told(
        self, found: Indikatorstatus, gauge: Gauge, *, doing: bool, since_first: bool
    ) -> Indikatorstatus:
        """Give a status as it may be told, which is not at all where it gives a count away."""

        def told_of(other: Gauge) -> object:
            like = status_of(other, self._dato, doing=doing, since_first=since_first)
            compared = compare(like, other.thing, self._dato)
            kinds = tuple(ground.kind for ground in like.grounds)
            more = (like.is_partly, like.in_place, like.on_schedule)
            return (like.status, kinds, more, compared and compared.outcome)

        compared = compare(found, gauge.thing, self._dato)
        there = (compared.before, compared.after) if compared else ()
        used = (*found.series.points, found.series.baseline, *there)
        if not self.skjult.hides(*(point.at for point in used if point is not None)):
            return found
        family = self.skjult.family(gauge.element)
        return found.silent() if gives_away(gauge, family, told_of) else found

    def _in_place(
        self, element: str, telling: Sequence[Indikatorstatus]
    ) -> date | None:
        """Find the first day that what is measured showed it in place."""
        if len(telling) <= 1:
            return next((one.in_place for one in telling), None)
        firsts = [one.in_place for one in telling if one.in_place is not None]
        if not firsts:
            return None
        days = {day for one in telling for day in one.days if day >= min(firsts)}
        then = (d for d in sorted(days) if self._is_in_place(element, d))
        return next(then, None)

    def _is_in_place(self, element: str, day: date) -> bool:
        return _joined(self._found(element, day))[2] is Kontrollsvar.JA

    def _unmeasured(self, element: str) -> Iterator[Ground]:
        yield Ground(GroundKind.NOT_MEASURED, at=(Place(element),))
        # What is seen through other things gives no status of its own.
        if through := self._graph.seen_through(element):
            yield Ground(GroundKind.SEEN_THROUGH, at=tuple(map(Place, through)))


def _grounds(
    status: Målestatus, telling: Sequence[Indikatorstatus]
) -> Iterator[Ground]:
    if status is Målestatus.BLANDET and len(telling) > 1:
        at = tuple(Place(one.element) for one in telling)
        yield Ground(GroundKind.DISAGREE, at=at)
    for one in telling:
        yield from one.grounds


def _joined(
    found: Sequence[Indikatorstatus],
) -> tuple[tuple[Indikatorstatus, ...], Målestatus, Kontrollsvar]:
    """Give the indicators that tell something, what they tell together, and the answer."""
    telling = tuple(one for one in found if one.status not in _SILENT)
    status = _together(telling) if telling else _silence(found)
    is_partly = status is Målestatus.PÅ_VEI and any(one.is_partly for one in telling)
    return telling, status, answer(status, is_partly=is_partly)


def _together(telling: Sequence[Indikatorstatus]) -> Målestatus:
    """Join statuses that agree; those that do not are mixed, and never averaged.

    Those that agree on yes or no without being alike give the more careful of them.
    """
    found = {one.status for one in telling}
    if len(found) == 1:
        return found.pop()
    if found == {Målestatus.NÅDD, Målestatus.PÅ_VEI}:
        return Målestatus.PÅ_VEI
    if found == {Målestatus.STÅR_STILLE, Målestatus.FEIL_VEI}:
        return Målestatus.STÅR_STILLE
    return Målestatus.BLANDET


def _silence(found: Sequence[Indikatorstatus]) -> Målestatus:
    statuses = {one.status for one in found}
    return next((s for s in _SILENT if s in statuses), Målestatus.IKKE_MÅLT)
