"""How each hypothesis of a theory reads at a day."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from endringsteori.assessment.clock import Clock
from endringsteori.assessment.comparison import compare
from endringsteori.assessment.reading import Comparison, Delay, read, shortfall
from endringsteori.assessment.reservations import Reservations
from endringsteori.assessment.values import (
    Ground,
    GroundKind,
    Kontrollsvar,
    Lesning,
    Svikt,
)
from endringsteori.diagnostics import Place
from endringsteori.graph.begun import has_begun
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from endringsteori.assessment.comparison import Sammenlignet
    from endringsteori.assessment.statuses import Leddstatus, Statuses
    from endringsteori.graph import Edge, TheoryGraph

__all__ = ["Hypoteser", "Hypotesevurdering"]

_IN_PLACE = frozenset({Kontrollsvar.JA, Kontrollsvar.DELVIS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Hypotesevurdering:
    """One hypothesis at a day: what is known of its ends, and how that reads.

    `due` is the first day it can show. `is_aside` says that it is about a side effect, and
    so no part of the theory that is read; `is_untried` that its measure has not begun.
    `grounds` are what the reading rests on,
    `reservations` what weakens it.
    """

    edge: Edge
    fra: Leddstatus
    til: Leddstatus
    lesning: Lesning
    svikt: Svikt | None
    delay: Delay
    due: date | None
    is_aside: bool
    is_untried: bool
    comparisons: tuple[Sammenlignet, ...]
    grounds: tuple[Ground, ...]
    reservations: tuple[Ground, ...]

    @property
    def element(self) -> str:
        """What findings call it: both ends in full."""
        return self.edge.element


class Hypoteser:
    """The hypotheses of one theory at one day, in document order."""

    def __init__(self, graph: TheoryGraph, statuses: Statuses, dato: date) -> None:
        self._graph = graph
        self._statuses = statuses
        self._dato = dato
        self._clock = Clock(graph, statuses)
        self._reservations = Reservations(graph, dato, statuses.skjult)
        self._known_unknown: dict[str, Ground] = {}

    @cached_property
    def by_edge(self) -> Mapping[str, Hypotesevurdering]:
        """All of them, by element."""
        return {edge.element: self._assess(edge) for edge in self._graph.edges()}

    def _assess(self, edge: Edge) -> Hypotesevurdering:
        fra, til = self._statuses.of(edge.source), self._statuses.of(edge.target)
        due = self._clock.due(edge)
        delay = self._clock.delay(edge, due)
        comparisons = tuple(self._compared(til))
        plain = read(fra.svar, til.svar, delay, _joined(comparisons))
        lesning, why = self._adjusted(edge, plain)
        grounds = (*why, *self._grounds(edge, (fra, til), delay, due))
        kinds = {ground.kind for ground in why}
        untried = GroundKind.NOT_BEGUN in kinds
        return Hypotesevurdering(
            edge=edge,
            fra=fra,
            til=til,
            lesning=lesning,
            svikt=None if untried else shortfall(lesning, fra.slag, til.slag),
            delay=delay,
            due=due,
            is_aside=GroundKind.UNINTENDED in kinds,
            is_untried=untried,
            comparisons=comparisons,
            grounds=grounds,
            reservations=self._reservations.of(edge, til, comparisons, lesning),
        )

    def _adjusted(
        self, edge: Edge, lesning: Lesning
    ) -> tuple[Lesning, tuple[Ground, ...]]:
        """Let what the table does not know change a reading, and say why."""
        source, target = map(self._graph.node, (edge.source, edge.target))
        if source.utilsiktet or target.utilsiktet:
            both = (source, target)
            aside = tuple(Place(n.element) for n in both if n.utilsiktet)
            ground = Ground(GroundKind.UNINTENDED, at=aside)
            return Lesning.KAN_IKKE_VURDERES, (ground,)
        if source.tiltak is not None and not self._is_begun(edge):
            ground = Ground(GroundKind.NOT_BEGUN, at=(Place(source.tiltak),))
            known = lesning is not Lesning.KAN_IKKE_VURDERES
            return Lesning.IKKE_PRØVD if known else lesning, (ground,)
        return self._with_others(edge, lesning)

    def _compared(self, til: Leddstatus) -> Iterator[Sammenlignet]:
        gauges = self._graph.indicators_measuring(til.element)
        for found, gauge in zip(til.indicators, gauges, strict=True):
            compared = compare(found, gauge.thing, self._dato)
            if compared is not None:
                yield compared

    def _is_begun(self, edge: Edge) -> bool:
        tiltak = self._graph.node(edge.source).tiltak
        return tiltak is None or has_begun(self._graph.measure(tiltak), self._dato)

    def _with_others(
        self, edge: Edge, lesning: Lesning
    ) -> tuple[Lesning, tuple[Ground, ...]]:
        """Let what else leads to the far end change a reading of this edge alone."""
        if lesning is Lesning.HOLDER_IKKE:
            return self._needed(self._others(edge))
        if lesning is Lesning.ANNEN_FORKLARING:
            begun = filter(self._is_begun, self._others(edge))
            return self._explained(edge, list(begun))
        return lesning, ()

    def _others(self, edge: Edge) -> list[Edge]:
        edges = self._graph.edges_in(edge.target)
        return [other for other in edges if other.source != edge.source]

    def _explained(
        self, edge: Edge, others: list[Edge]
    ) -> tuple[Lesning, tuple[Ground, ...]]:
        """Tell what else may lie behind, where the far end moved without the near one.

        What measures share moves once. There it is another explanation only if nothing
        else that leads to it is in place, or may be.
        """
        found: list[Ground] = []
        for kind, answers in (
            (GroundKind.OTHERS_IN_PLACE, _IN_PLACE),
            (GroundKind.OTHERS_UNKNOWN, {Kontrollsvar.UKJENT}),
        ):
            sources = (self._statuses.of(other.source) for other in others)
            at = tuple(Place(one.element) for one in sources if one.svar in answers)
            if at:
                found.append(Ground(kind, at=at))
        shared = self._graph.node(edge.target).tiltak is None
        lesning = Lesning.IKKE_PRØVD if shared and found else Lesning.ANNEN_FORKLARING
        if edge.hypotese is not None and edge.hypotese.nødvendig:
            without = Ground(GroundKind.NEEDED_WITHOUT, at=(Place(edge.element),))
            found.insert(0, without)
        return lesning, tuple(found)

    def _needed(self, others: list[Edge]) -> tuple[Lesning, tuple[Ground, ...]]:
        """Do not blame one hypothesis where another that is `nødvendig` is missing."""
        needed = [
            self._statuses.of(other.source)
            for other in others
            if other.hypotese is not None and other.hypotese.nødvendig
        ]
        for svar, lesning, kind in (
            (Kontrollsvar.NEI, Lesning.DELVIS_PRØVD, GroundKind.NEEDED_MISSING),
            (Kontrollsvar.DELVIS, Lesning.DELVIS_PRØVD, GroundKind.NEEDED_MISSING),
            (
                Kontrollsvar.UKJENT,
                Lesning.KAN_IKKE_VURDERES,
                GroundKind.NEEDED_UNKNOWN,
            ),
        ):
            at = tuple(Place(one.element) for one in needed if one.svar is svar)
            if at:
                return lesning, (Ground(kind, at=at),)
        return Lesning.HOLDER_IKKE, ()

    def _grounds(
        self,
        edge: Edge,
        ends: tuple[Leddstatus, Leddstatus],
        delay: Delay,
        due: date | None,
    ) -> Iterator[Ground]:
        """Give what the table was asked with, as far as it decided."""
        fra, til = ends
        for end in ends:
            if end.svar is Kontrollsvar.UKJENT:
                yield self._unknown(end)
        if fra.svar is Kontrollsvar.NEI:
            yield Ground(GroundKind.NOT_IN_PLACE, at=(Place(fra.element),))
        elif fra.svar is Kontrollsvar.DELVIS:
            yield Ground(GroundKind.PARTLY_IN_PLACE, at=(Place(fra.element),))
        if fra.svar is Kontrollsvar.JA and til.svar is Kontrollsvar.NEI:
            at = (Place(edge.element),)
            if due is None:
                yield Ground(GroundKind.NO_CLOCK, at=at)
            else:
                over = delay is Delay.OVER
                kind = GroundKind.DELAY_OVER if over else GroundKind.DELAY_NOT_OVER
                yield Ground(kind, {"dato": due}, at)

    def _unknown(self, end: Leddstatus) -> Ground:
        """Tell that an end is not known: the same of every hypothesis that it is in."""
        known = self._known_unknown.get(end.element)
        if known is None:
            values = {"status": str(end.status)}
            known = Ground(GroundKind.UNKNOWN_END, values, (Place(end.element),))
            self._known_unknown[end.element] = known
        return known


def _joined(comparisons: tuple[Sammenlignet, ...]) -> Comparison:
    """Join what several series say: the own change must be larger than all of them."""
    if not comparisons:
        return Comparison.NONE
    outcomes = {compared.outcome for compared in comparisons}
    order = (Comparison.AS_MUCH, Comparison.MORE, Comparison.LESS, Comparison.UNCLEAR)
    return next((one for one in order if one in outcomes), Comparison.NONE)
