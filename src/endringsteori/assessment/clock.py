"""The clock of a hypothesis: from which day what it promises could be seen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from endringsteori.assessment.reading import Delay

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from endringsteori.assessment.statuses import Statuses
    from endringsteori.graph import Edge, TheoryGraph

__all__ = ["Clock"]


class Clock:
    """When links can be seen, at the measurements that there are.

    An activity counts from its own or its measure's `oppstart`, or from when it was
    measured as in place, whichever is later. Any other link can be seen when the first
    of its causes has worked for as long as `virker_etter` says, or when it was itself
    measured as in place, whichever is later. A hypothesis without `virker_etter` takes
    no time. Steps inside a circle are left out: nobody can say how many rounds they take.
    """

    def __init__(self, graph: TheoryGraph, statuses: Statuses) -> None:
        self._graph = graph
        self._statuses = statuses

    def due(self, edge: Edge) -> date | None:
        """Give the first day that a hypothesis can show; None where nobody can say."""
        return _after(edge, self._ready[edge.source])

    def delay(self, edge: Edge, due: date | None) -> Delay:
        """Tell whether what is due could show at the last measurement of the far end."""
        if due is None:
            return Delay.NO_CLOCK
        newest = self._statuses.of(edge.target).newest
        return Delay.OVER if newest is not None and newest >= due else Delay.NOT_OVER

    @cached_property
    def _ready(self) -> Mapping[str, date | None]:
        """By link: the day that it is in place; None where nobody can say."""
        ready: dict[str, date | None] = {}
        for component in self._graph.causal_order():
            days = {element: self._day(element, ready) for element in component}
            ready.update(days)
        return ready

    def _day(self, element: str, ready: Mapping[str, date | None]) -> date | None:
        days = (self._started(element, ready), self._statuses.of(element).in_place)
        return max((day for day in days if day is not None), default=None)

    def _started(self, element: str, ready: Mapping[str, date | None]) -> date | None:
        node = self._graph.node(element)
        if node.slag in {"innsats", "aktivitet"}:
            own: date | None = getattr(node.thing, "oppstart", None)
            if own is None and node.tiltak is not None:
                return self._graph.measure(node.tiltak).oppstart
            return own
        edges = self._graph.edges_in(element)
        days = (_after(edge, ready.get(edge.source)) for edge in edges)
        return min((day for day in days if day is not None), default=None)


def _after(edge: Edge, start: date | None) -> date | None:
    delay = edge.hypotese.virker_etter if edge.hypotese else None
    return start if start is None or delay is None else delay.etter(start)
