"""Questions about paths: what reaches what, by which way, in circles and needlessly."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, get_args

from endringsteori.graph.algorithms import (
    bits,
    components,
    reachable,
    shortest_path,
    spread,
    turned,
)
from endringsteori.graph.links import Links
from endringsteori.graph.reduction import redundant
from endringsteori.texts import Slag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from endringsteori.graph.algorithms import Adjacency
    from endringsteori.graph.values import Edge, Node

__all__ = ["Chains"]

_SLAG_BIT: Final[Mapping[Slag, int]] = {
    slag: 1 << rank for rank, slag in enumerate(get_args(Slag))
}


class Chains(Links):
    """What reaches what, by paths of `fører_til` and `bidrar_til` of one step or more.

    With `implied`, paths may also use the implied edges from innsatser.
    """

    def reaches(self, element: str, *slag: Slag, implied: bool = False) -> bool:
        """Whether a link reaches a link or goal of any of these kinds."""
        found = self._slag_ahead_implied if implied else self._slag_ahead
        return bool(found[self._index[element]] & _mask(slag))

    def is_reached_from(self, element: str, *slag: Slag, implied: bool = False) -> bool:
        """Whether a link or goal is reached from a link of any of these kinds."""
        found = self._slag_behind_implied if implied else self._slag_behind
        return bool(found[self._index[element]] & _mask(slag))

    def without_way_to(
        self, slag: tuple[Slag, ...], *ends: Slag, implied: bool = False
    ) -> tuple[Node, ...]:
        """Give the links of some kinds that reach no link or goal of any of `ends`.

        Nearly all lead straight to one, or are known to reach a goal; paths are sought only
        for the others.
        """
        nodes, targets = self._nodes, self._next
        fed, goals = implied and "aktivitet" in ends, "mål" in ends
        doubted = [
            i
            for i, node in enumerate(nodes)
            if node.slag in slag
            and not (goals and self._goals_ahead[i])
            and not (fed and self._fed_by(node))
            and not any(nodes[target].slag in ends for target in targets[i])
        ]
        if not doubted:
            return ()
        found = self._slag_ahead_implied if implied else self._slag_ahead
        mask = _mask(ends)
        return tuple(nodes[i] for i in doubted if not found[i] & mask)

    def without_way_from(
        self, slag: tuple[Slag, ...], *starts: Slag, implied: bool = False
    ) -> tuple[Node, ...]:
        """Give the links and goals of some kinds that no link of any of `starts` reaches.

        One of them leads straight to nearly all, and paths are sought only to the others.
        """
        nodes, causes = self._nodes, self._previous
        doubted = [
            i
            for i, node in enumerate(nodes)
            if node.slag in slag
            and not any(nodes[cause].slag in starts for cause in causes[i])
            and not (implied and "innsats" in starts and self._feeding(node))
        ]
        if not doubted:
            return ()
        found = self._slag_behind_implied if implied else self._slag_behind
        mask = _mask(starts)
        return tuple(nodes[i] for i in doubted if not found[i] & mask)

    def goals_reached(self, element: str) -> tuple[str, ...]:
        """Give the goals that a link reaches."""
        return self._goals_of(self._goals_ahead[self._index[element]])

    def goals_reached_by_measure(self, tiltak: str) -> tuple[str, ...]:
        """Give the goals that any link of a measure reaches."""
        return self._goals_of(self._goals_of_measure[tiltak])

    def elements_reaching(self, element: str) -> tuple[str, ...]:
        """Give every link that reaches a link or goal."""
        return self._in_order(reachable(self._previous, [self._index[element]]))

    def measures_reaching(self, mål: str) -> tuple[str, ...]:
        """Give the measures with a link that reaches a goal."""
        return self._measures_of_goal[mål]

    def shortest_path(self, start: str, end: str) -> tuple[str, ...]:
        """Give a shortest path, both ends included; empty where there is none."""
        path = shortest_path(
            self._next.__getitem__, self._index[start], self._index[end]
        )
        return tuple(self._nodes[i].element for i in path)

    def redundant_edges(self) -> tuple[Edge, ...]:
        """Give the edges whose ends a longer path joins as well; none inside circles."""
        found = set(redundant(self._next, self._components))
        return tuple(
            edge
            for source, edges in enumerate(self._out)
            for edge, target in zip(edges, self._next[source], strict=True)
            if (source, target) in found
        )

    @cached_property
    def _components(self) -> Sequence[Sequence[int]]:
        return components(self._next)

    @cached_property
    def _slag_bits(self) -> Sequence[int]:
        return [_SLAG_BIT[node.slag] for node in self._nodes]

    @cached_property
    def _slag_ahead(self) -> Sequence[int]:
        return spread(self._next, self._slag_bits, self._components)

    @cached_property
    def _slag_behind(self) -> Sequence[int]:
        order = reversed(self._components)
        return spread(self._previous, self._slag_bits, order)

    @cached_property
    def _with_implied(self) -> tuple[Adjacency, Sequence[Sequence[int]], Sequence[int]]:
        """The edges with the implied, through one hub to a measure, their order, and bits.

        A hub is a vertex that is no node and has no bits of its own: it keeps the number
        of edges at innsatser plus aktiviteter.
        """
        successors: list[Sequence[int]] = [*self._next]
        own = [*self._slag_bits]
        for feeding, fed in self._supply.values():
            if feeding and fed:
                hub = len(successors)
                for innsats in feeding:
                    source = self._index[innsats.element]
                    successors[source] = (*successors[source], hub)
                successors.append([self._index[a.element] for a in fed])
                own.append(0)
        return successors, components(successors), own

    @cached_property
    def _slag_ahead_implied(self) -> Sequence[int]:
        successors, order, own = self._with_implied
        return spread(successors, own, order)

    @cached_property
    def _slag_behind_implied(self) -> Sequence[int]:
        successors, order, own = self._with_implied
        return spread(turned(successors), own, reversed(order))

    @cached_property
    def _goal_bit(self) -> Mapping[str, int]:
        return {node.element: 1 << n for n, node in enumerate(self.nodes("mål"))}

    @cached_property
    def _goals_ahead(self) -> Sequence[int]:
        own = [self._goal_bit.get(node.element, 0) for node in self._nodes]
        return spread(self._next, own, self._components)

    @cached_property
    def _goals_ahead_of_link(self) -> Mapping[str, int]:
        if self._kept is None:
            return dict(zip(self._index, self._goals_ahead, strict=True))
        found = self._by_home(Chains._goals_ahead_by_home).values()
        return {element: goals for home in found for element, goals in home.items()}

    def _goals_ahead_by_home(self) -> Mapping[str, Mapping[str, int]]:
        found: dict[str, dict[str, int]] = {}
        for node, goals in zip(self._nodes, self._goals_ahead, strict=True):
            if node.slag != "mål":
                found.setdefault(node.home, {})[node.element] = goals
        return found

    @cached_property
    def _goals_of_measure(self) -> Mapping[str, int]:
        return self._by_home(Chains._goals_by_measure)

    def _goals_by_measure(self) -> Mapping[str, int]:
        found = dict.fromkeys(self._by_measure, 0)
        for node, goals in zip(self._nodes, self._goals_ahead, strict=True):
            if node.tiltak is not None:
                found[node.tiltak] |= goals
        return found

    @cached_property
    def _measures_of_goal(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {mål: [] for mål in self._goal_bit}
        for tiltak in self._goals_of_measure:
            for mål in self.goals_reached_by_measure(tiltak):
                found[mål].append(tiltak)
        return {mål: tuple(measures) for mål, measures in found.items()}

    def _goals_of(self, found: int) -> tuple[str, ...]:
        goals = self.nodes("mål")
        return tuple(goals[n].element for n in bits(found))


def _mask(slag: tuple[Slag, ...]) -> int:
    mask = 0
    for one in slag:
        mask |= _SLAG_BIT[one]
    return mask
