"""Where links and goals stand: what their indicators tell together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from endringsteori.assessment.indicators import status_of
from endringsteori.assessment.reading import answer
from endringsteori.assessment.values import (
    Ground,
    GroundKind,
    Kontrollsvar,
    Målestatus,
)
from endringsteori.diagnostics import Place

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
    """The statuses of one theory at one day, each worked out when first asked for."""

    def __init__(self, graph: TheoryGraph, dato: date) -> None:
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
        telling, status, svar = _joined(found)
        return Leddstatus(
            element=element,
            slag=node.slag,
            status=status,
            svar=svar,
            grounds=tuple(self._grounds(element, status, telling or found)),
            indicators=found,
            in_place=self._in_place(element, telling),
            newest=max((i.newest for i in telling if i.newest), default=None),
        )

    def _found(self, element: str, day: date) -> tuple[Indikatorstatus, ...]:
        slag = self._graph.node(element).slag
        gauges = self._graph.indicators_measuring(element)
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
            known = self._gauges[key] = status_of(
                gauge, day, doing=doing, since_first=since_first
            )
        return known

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

    def _grounds(
        self, element: str, status: Målestatus, telling: Sequence[Indikatorstatus]
    ) -> Iterator[Ground]:
        if not telling:
            yield Ground(GroundKind.NOT_MEASURED, at=(Place(element),))
            if through := tuple(map(Place, self._through(element))):
                yield Ground(GroundKind.SEEN_THROUGH, at=through)
        elif status is Målestatus.BLANDET and len(telling) > 1:
            yield Ground(
                GroundKind.DISAGREE, at=tuple(Place(one.element) for one in telling)
            )
        for one in telling:
            yield from one.grounds

    def _through(self, element: str) -> Iterator[str]:
        """Give what shows something of a goal that no indicator has in `måler`.

        Links that lead straight to it, and where all its delmål are measured, these. They
        give the goal no status of its own.
        """
        if self._graph.node(element).slag != "mål":
            return
        causes = self._graph.causes(element)
        yield from (e for e in causes if self._graph.indicators_measuring(e))
        under = self._graph.goal_tree.children(element)
        if all(map(self._graph.measured, under)):
            yield from under


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
