"""Questions about how many ways lead to a goal, and how many of them anything measures."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from endringsteori.graph.algorithms import reachable
from endringsteori.graph.measuring import Measuring

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["PathCount", "PathCounts"]


class PathCount(NamedTuple):
    """How many ways there are, and how many of them have a link that is measured."""

    paths: int
    measured: int

    @property
    def share(self) -> Fraction | None:
        """The measured share of the ways, exactly; None where there are no ways."""
        return Fraction(self.measured, self.paths) if self.paths else None

    @classmethod
    def sum(cls, counts: Iterable[PathCount]) -> PathCount:
        """Count the ways of all."""
        paths = measured = 0
        for count in counts:
            paths += count.paths
            measured += count.measured
        return cls(paths, measured)


class PathCounts(Measuring):
    """Counts of ways through the chains. They are counted, never listed.

    A way begins in a link that nothing but innsatser leads to, and no innsats is on it.
    It ends in the goal, whose own indicators do not count. Links that lead back to each
    other count as one link, which is measured where any of them is. A count costs as much
    as the links that reach the goal, and the edges between them.
    """

    def paths_to(self, mål: str) -> PathCount:
        """Give the ways to a goal. `KeyError` for what is no goal."""
        return self._paths_to[mål]

    @cached_property
    def _paths_to(self) -> Mapping[str, PathCount]:
        return {node.element: self._all_to(node.element) for node in self.nodes("mål")}

    def _all_to(self, mål: str) -> PathCount:
        counted = self._counts_to(self._index[mål]).items()
        return PathCount.sum(count for turn, count in counted if self._is_first(turn))

    def paths_from(self, mål: str) -> Mapping[str, PathCount]:
        """Give the ways on to a goal from each link that has any, in document order."""
        counted = self._counts_to(self._index[mål])
        turns = sorted(
            (vertex, turn)
            for turn in counted
            for vertex in self._components[turn]
            if self._nodes[vertex].slag != "innsats"
        )
        return {self._nodes[vertex].element: counted[turn] for vertex, turn in turns}

    def _counts_to(self, goal: int) -> Mapping[int, PathCount]:
        """Give the ways on to a goal by component, for each that has any.

        Components stand in an order in which each comes before all that lead to it, so
        one pass is enough.
        """
        place = self._component_of
        reaching = {place[vertex] for vertex in reachable(self._previous, [goal])}
        ways: dict[int, PathCount] = {}
        unmeasured: dict[int, int] = {place[goal]: 1}
        for turn in sorted(reaching):
            if self._is_input(turn):
                continue
            paths = bare = 0
            for target in self._ahead_of(turn):
                if target == place[goal]:
                    paths, bare = paths + 1, bare + 1
                elif target in ways:
                    paths, bare = paths + ways[target].paths, bare + unmeasured[target]
            if paths:
                unmeasured[turn] = 0 if self._is_measured(turn) else bare
                ways[turn] = PathCount(paths, paths - unmeasured[turn])
        return ways

    def _ahead_of(self, turn: int) -> Iterator[int]:
        """Give the component that each edge out of a component leads to."""
        for vertex in self._components[turn]:
            for target in self._next[vertex]:
                if self._component_of[target] != turn:
                    yield self._component_of[target]

    def _is_first(self, turn: int) -> bool:
        """Whether nothing but innsatser leads to a component from outside it."""
        return not any(
            self._component_of[before] != turn
            and not self._is_input(self._component_of[before])
            for vertex in self._components[turn]
            for before in self._previous[vertex]
        )

    def _is_input(self, turn: int) -> bool:
        return all(self._nodes[v].slag == "innsats" for v in self._components[turn])

    def _is_measured(self, turn: int) -> bool:
        component = self._components[turn]
        return any(self._nodes[v].element in self._measuring for v in component)

    @cached_property
    def _component_of(self) -> Sequence[int]:
        place = [0] * len(self._nodes)
        for turn, component in enumerate(self._components):
            for vertex in component:
                place[vertex] = turn
        return place
