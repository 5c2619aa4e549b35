"""The edges of a theory in document order, and what stands next to what."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from endringsteori.graph.algorithms import turned
from endringsteori.graph.nodes import Nodes
from endringsteori.graph.values import Edge
from endringsteori.model import Innsats

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from endringsteori.graph.values import Node
    from endringsteori.texts import Slag

__all__ = ["Links"]

_FARTHEST: Final = (1, 2, 5, 5, 5, 5)
"""By rank: the highest that a step may lead to and leave no aktivitet or resultat out."""


class Links(Nodes):
    """The edges between the links and goals of one theory.

    A reference that names nothing, or a thing of another kind, is no edge; two that name
    the same thing are one. Implied edges are made when they are asked for, since innsatser
    times aktiviteter can be many.
    """

    @cached_property
    def _out(self) -> Sequence[tuple[Edge, ...]]:
        return self._leads[0]

    @cached_property
    def _next(self) -> Sequence[Sequence[int]]:
        return self._leads[1]

    @cached_property
    def _leads(self) -> tuple[Sequence[tuple[Edge, ...]], Sequence[Sequence[int]]]:
        """By vertex: the edges from it, and the vertex that each of them leads to."""
        out: list[tuple[Edge, ...]] = []
        targets: list[Sequence[int]] = []
        for node in self._nodes[: self._first_goal]:
            edges = self._edges_of(node)
            out.append(tuple(edges.values()))
            targets.append(tuple(edges))
        empty = ((),) * len(self._teori.mål)
        return [*out, *empty], [*targets, *empty]

    @cached_property
    def _previous(self) -> Sequence[Sequence[int]]:
        return turned(self._next)

    def _edges_of(self, node: Node) -> Mapping[int, Edge]:
        """Give the edges from a link by the vertex that each leads to.

        What an id names is told by the vertices alone, as `Navnerom.finn` would tell it:
        a link of the same measure first, then what is shared.
        """
        element, _, _, thing, tiltak = node
        nodes, index, goals = self._nodes, self._index, self._first_goal
        own = "" if tiltak is None else f"{tiltak}/"
        edges: dict[int, Edge] = {}
        for hypotese in getattr(thing, "fører_til", None) or ():
            to = index.get(own + hypotese.til, index.get(hypotese.til, goals))
            if to < goals and to not in edges:
                edges[to] = Edge(element, nodes[to].element, "fører_til", hypotese)
        for hypotese in getattr(thing, "bidrar_til", None) or ():
            to = index.get(hypotese.til, -1)
            if to >= goals and to not in edges:
                edges[to] = Edge(element, nodes[to].element, "bidrar_til", hypotese)
        return edges

    def edges(self, *, implied: bool = False) -> tuple[Edge, ...]:
        """Give all steps of `fører_til` and `bidrar_til`; with the implied if asked for."""
        if implied:
            elements = (node.element for node in self._nodes)
            return tuple(e for el in elements for e in self.edges_out(el, implied=True))
        return tuple(edge for edges in self._out for edge in edges)

    def uneven_steps(self) -> tuple[tuple[Edge, Node, Node], ...]:
        """Give the steps to a lower rank, or past the next one, with what each joins.

        From a resultat or later no step is past any.
        """
        return self._uneven_steps

    @cached_property
    def _uneven_steps(self) -> tuple[tuple[Edge, Node, Node], ...]:
        nodes = self._nodes
        ranks = [node.rank for node in nodes]
        return tuple(
            (edge, nodes[source], nodes[target])
            for source, (edges, targets) in enumerate(zip(*self._leads, strict=True))
            for edge, target in zip(edges, targets, strict=True)
            if not ranks[source] <= ranks[target] <= _FARTHEST[ranks[source]]
        )

    def edges_out(self, element: str, *, implied: bool = False) -> tuple[Edge, ...]:
        """Give the steps from a link, in the order they are written."""
        index = self._index[element]
        if implied:
            fed = self._fed_by(self._nodes[index])
            return self._out[index] + tuple(_implied(element, a.element) for a in fed)
        return self._out[index]

    def edges_in(self, element: str, *, implied: bool = False) -> tuple[Edge, ...]:
        """Give the steps to a link or goal, in document order of where they come from."""
        index = self._index[element]
        if implied and (feeding := self._feeding(self._nodes[index])):
            edges = [*self._in[index], *(_implied(n.element, element) for n in feeding)]
            return tuple(sorted(edges, key=lambda edge: self._index[edge.source]))
        return tuple(self._in[index])

    def uncaused(self, *slag: Slag) -> tuple[Node, ...]:
        """Give the links and goals of these kinds that no step leads to."""
        return tuple(
            node
            for node, causes in zip(self._nodes, self._previous, strict=True)
            if not causes and node.slag in slag
        )

    @cached_property
    def _in(self) -> Sequence[Sequence[Edge]]:
        edges_in: list[list[Edge]] = [[] for _ in self._nodes]
        for edges, targets in zip(self._out, self._next, strict=True):
            for edge, target in zip(edges, targets, strict=True):
                edges_in[target].append(edge)
        return edges_in

    def effects(self, element: str, *, implied: bool = False) -> tuple[str, ...]:
        """Give what a link leads straight to."""
        edges = self.edges_out(element, implied=implied)
        return self._in_order(self._index[edge.target] for edge in edges)

    def causes(self, element: str, *, implied: bool = False) -> tuple[str, ...]:
        """Give what leads straight to a link or goal."""
        if element in self._contributing:
            return self._contributing[element]
        return tuple(edge.source for edge in self.edges_in(element, implied=implied))

    @cached_property
    def _contributing(self) -> Mapping[str, tuple[str, ...]]:
        """By goal: what leads straight to it."""
        found: dict[str, list[str]] = {mål.id: [] for mål in self._teori.mål}
        for home in self._by_home(Links._contributing_by_home).values():
            for goal, elements in home.items():
                found[goal] += elements
        return {goal: tuple(elements) for goal, elements in found.items()}

    def _contributing_by_home(self) -> Mapping[str, Mapping[str, Sequence[str]]]:
        found: dict[str, dict[str, list[str]]] = {}
        for node, edges in zip(self._nodes, self._out, strict=True):
            # The edges to goals stand last.
            if edges and edges[-1].kind == "bidrar_til":
                home = found.setdefault(node.home, {})
                for edge in edges:
                    if edge.kind == "bidrar_til":
                        home.setdefault(edge.target, []).append(node.element)
        return found

    def reinforcing(self) -> tuple[Edge, ...]:
        """Give the declared feedback (`forsterker`), which is outside the order."""
        return self._reinforcing

    @cached_property
    def _reinforcing(self) -> tuple[Edge, ...]:
        return tuple(
            Edge(node.element, target, "forsterker", None)
            for node in self._nodes
            for target in self._reinforced(node)
        )

    def _reinforced(self, node: Node) -> Iterator[str]:
        named: tuple[str, ...] = getattr(node.thing, "forsterker", ())
        found = (self._navnerom.finn(id_, ("ledd",), node.tiltak) for id_ in named)
        return (target for target in dict.fromkeys(found) if target is not None)

    def detached(self, *slag: Slag) -> tuple[Node, ...]:
        """Give the links and goals of these kinds that `is_detached` tells of."""
        return tuple(
            node for node in self.uncaused(*slag) if self.is_detached(node.element)
        )

    def is_detached(self, element: str) -> bool:
        """Whether a link or goal has no edge at all, implied and feedback included."""
        index = self._index[element]
        node = self._nodes[index]
        return not (
            self._next[index]
            or self._previous[index]
            or self._fed_by(node)
            or self._feeding(node)
            or element in self._in_feedback
        )

    @cached_property
    def _in_feedback(self) -> frozenset[str]:
        return frozenset(end for edge in self.reinforcing() for end in edge[:2])

    def _fed_by(self, node: Node) -> tuple[Node, ...]:
        """Give the activities that an innsats without the key `fører_til` feeds."""
        if _feeds_all(node) and node.tiltak is not None:
            return self._supply[node.tiltak][1]
        return ()

    def _feeding(self, node: Node) -> tuple[Node, ...]:
        """Give the innsatser without the key `fører_til` that feed an activity."""
        if node.slag == "aktivitet" and node.tiltak is not None:
            return self._supply[node.tiltak][0]
        return ()

    @cached_property
    def _supply(self) -> Mapping[str, tuple[tuple[Node, ...], tuple[Node, ...]]]:
        """By measure: the innsatser that feed everything, and the activities they feed."""
        return {
            tiltak: (
                tuple(filter(_feeds_all, links)),
                tuple(node for node in links if node.slag == "aktivitet"),
            )
            for tiltak, links in self._by_measure.items()
        }


def _feeds_all(node: Node) -> bool:
    return isinstance(node.thing, Innsats) and node.thing.fører_til is None


def _implied(source: str, target: str) -> Edge:
    return Edge(source, target, "implied", None)
