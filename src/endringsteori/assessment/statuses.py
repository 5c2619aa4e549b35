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
    from collections.abc import Sequence
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
        self._gauges: dict[tuple[str, bool], Indikatorstatus] = {}

    def of(self, element: str) -> Leddstatus:
        """Tell where a link or goal stands, by its own indicators only."""
        known = self._known.get(element)
        if known is None:
            known = self._known[element] = self._joined(element)
        return known

    def _joined(self, element: str) -> Leddstatus:
        slag = self._graph.node(element).slag
        doing = slag in {"innsats", "aktivitet"}
        found = tuple(
            self._indicator(gauge, doing=doing)
            for gauge in self._graph.indicators_measuring(element)
        )
        telling = [one for one in found if one.status not in _SILENT]
        status = _together(telling) if telling else _silence(found)
        is_partly = status is Målestatus.PÅ_VEI and any(i.is_partly for i in telling)
        return Leddstatus(
            element=element,
            slag=slag,
            status=status,
            svar=answer(status, is_partly=is_partly),
            grounds=self._grounds(element, status, telling or found),
            indicators=found,
            in_place=min((i.in_place for i in telling if i.in_place), default=None),
            newest=max((i.newest for i in telling if i.newest), default=None),
        )

    def _indicator(self, gauge: Gauge, *, doing: bool) -> Indikatorstatus:
        key = (gauge.element, doing)
        known = self._gauges.get(key)
        if known is None:
            known = self._gauges[key] = status_of(gauge, self._dato, doing=doing)
        return known

    def _grounds(
        self, element: str, status: Målestatus, telling: Sequence[Indikatorstatus]
    ) -> tuple[Ground, ...]:
        grounds = tuple(ground for one in telling for ground in one.grounds)
        if not telling:
            return (Ground(GroundKind.NOT_MEASURED, at=(Place(element),)),)
        if status is Målestatus.BLANDET and len(telling) > 1:
            at = tuple(Place(one.element) for one in telling)
            return (Ground(GroundKind.DISAGREE, at=at), *grounds)
        return grounds


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
