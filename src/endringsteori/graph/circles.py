"""The circles of a theory: of links, of goals and of plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.graph.algorithms import shortest_circle
from endringsteori.graph.goals import Goals
from endringsteori.graph.values import Circle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Circles"]


class Circles(Goals):
    """One answer for each strongly connected component that leads back to itself."""

    def circles(self) -> tuple[Circle, ...]:
        """Give the circles of `fører_til`, then of `delmål_av`, then of `del_av`.

        Each field's circles stand in document order of their first-named elements.
        """
        links = sorted(self._link_circles(), key=lambda c: self._index[c.element])
        goals = (Circle("delmål_av", path, ()) for path in self.goal_tree.circles())
        plans = (Circle("del_av", path, ()) for path in self.plan_tree.circles())
        return (*links, *goals, *plans)

    def _link_circles(self) -> Iterator[Circle]:
        for component in self._components:
            first = component[0]
            if len(component) > 1 or first in self._next[first]:
                yield self._circle(component)

    def _circle(self, component: Sequence[int]) -> Circle:
        inside = set(component)
        path = shortest_circle(self._next, component, lambda i: self._nodes[i].element)
        edges = tuple(
            edge
            for source in sorted(component)
            for edge, target in zip(self._out[source], self._next[source], strict=True)
            if target in inside
        )
        elements = tuple(self._nodes[i].element for i in path)
        return Circle("fører_til", elements, edges)
