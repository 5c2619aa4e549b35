"""Questions about what indicators tell of a goal, of the way to it, and of measures."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from endringsteori.graph.measuring import Measuring

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from endringsteori.graph.values import Gauge

__all__ = ["Evidence"]


class Evidence(Measuring):
    """Which indicators speak of what, beyond what they have in `måler`."""

    def indicators_of_goal(self, mål: str) -> tuple[Gauge, ...]:
        """Give the indicators that make a goal measured, in the sense of `measured`.

        Those of the goal itself and of the links that contribute directly to it; and
        where all its subgoals are measured, theirs too.
        """
        found = {gauge.element: gauge for gauge in self._showing(mål)}
        return tuple(found[e] for e in sorted(found, key=self._gauge_place.__getitem__))

    @cached_property
    def _gauge_place(self) -> Mapping[str, int]:
        return {gauge.element: n for n, gauge in enumerate(self._gauges)}

    def _showing(self, mål: str) -> Iterator[Gauge]:
        waiting, seen = [mål], {mål}
        while waiting:
            goal = waiting.pop()
            for element in (goal, *self.causes(goal)):
                yield from self.indicators_measuring(element)
            under = self.goal_tree.children(goal)
            if all(map(self.measured, under)):
                waiting += (child for child in under if child not in seen)
                seen.update(under)

    def goals_ahead_of(self, elements: Iterable[str]) -> tuple[str, ...]:
        """Give the goals that any of these links reaches."""
        found = 0
        for element in elements:
            found |= self._goals_ahead_of_link[element]
        return self._goals_of(found)

    def measures_of(self, gauge: Gauge) -> tuple[str, ...]:
        """Give the measures whose indicator it is: those with a link that it measures."""
        return self._measures_of_gauge[gauge.element]

    @cached_property
    def _measures_of_gauge(self) -> Mapping[str, tuple[str, ...]]:
        index, nodes, place = self._index, self._nodes, self._measure_place
        found: dict[str, tuple[str, ...]] = {}
        for gauge in self._gauges:
            homes = {nodes[index[t]].tiltak for t in gauge.targets if t in index}
            measures = (tiltak for tiltak in homes if tiltak is not None)
            found[gauge.element] = tuple(sorted(measures, key=place.__getitem__))
        return found
