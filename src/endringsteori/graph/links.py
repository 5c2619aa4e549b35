"""The nodes and edges of a theory in document order, and what stands next to what."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from endringsteori.graph.algorithms import turned
from endringsteori.graph.names import Names
from endringsteori.graph.values import Edge, Node
from endringsteori.model import Innsats

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from endringsteori.graph.values import EdgeKind
    from endringsteori.model import Hypotese, Teori
    from endringsteori.model.navnerom import TingSlag
    from endringsteori.texts import Slag

__all__ = ["Links"]

_SECTIONS: Final[tuple[tuple[Slag, str], ...]] = (
    ("innsats", "innsats"),
    ("aktivitet", "aktiviteter"),
    ("resultat", "resultater"),
    ("virkning", "virkninger"),
    ("effekt", "effekter"),
)
_EFFEKT: Final = 4
_MÅL: Final = 5
_LEADING: Final[tuple[tuple[EdgeKind, tuple[TingSlag, ...]], ...]] = (
    ("fører_til", ("ledd",)),
    ("bidrar_til", ("mål",)),
)


class Links(Names):
    """The links and goals of one theory, and the edges between them.

    Document order: measures as they stand, in each the links by rank, then shared
    effekter, then mål. A reference that names nothing, or a thing of another kind, is no
    edge; two that name the same thing are one. Implied edges are made when they are
    asked for, since innsatser times aktiviteter can be many. A method that is given an
    element which the theory does not have raises `KeyError`.
    """

    @cached_property
    def _nodes(self) -> tuple[Node, ...]:
        return tuple(_nodes(self._teori))

    @cached_property
    def _index(self) -> Mapping[str, int]:
        return {node.element: i for i, node in enumerate(self._nodes)}

    @cached_property
    def _out(self) -> Sequence[tuple[Edge, ...]]:
        return [self._edges_of(node) for node in self._nodes]

    @cached_property
    def _next(self) -> Sequence[Sequence[int]]:
        index = self._index
        return [[index[edge.target] for edge in edges] for edges in self._out]

    @cached_property
    def _previous(self) -> Sequence[Sequence[int]]:
        return turned(self._next)

    def _edges_of(self, node: Node) -> tuple[Edge, ...]:
        edges: dict[str, Edge] = {}
        for kind, allowed in _LEADING:
            hypoteser: Sequence[Hypotese] = getattr(node.thing, kind, None) or ()
            for hypotese in hypoteser:
                target = self._navnerom.finn(hypotese.til, allowed, node.tiltak)
                if target is not None and target not in edges:
                    edges[target] = Edge(node.element, target, kind, hypotese)
        return tuple(edges.values())

    def node(self, element: str) -> Node:
        """Give the link or goal of one element."""
        return self._nodes[self._index[element]]

    def __contains__(self, element: str) -> bool:
        """Whether the element is a link or a goal."""
        return element in self._index

    def nodes(self, *slag: Slag) -> tuple[Node, ...]:
        """Give the links and goals of these kinds; of every kind when none is named."""
        if not slag:
            return self._nodes
        if len(slag) == 1:
            return self._by_slag.get(slag[0], ())
        return tuple(node for node in self._nodes if node.slag in slag)

    @cached_property
    def _by_slag(self) -> Mapping[Slag, tuple[Node, ...]]:
        by_slag: dict[Slag, list[Node]] = {}
        for node in self._nodes:
            by_slag.setdefault(node.slag, []).append(node)
        return {slag: tuple(nodes) for slag, nodes in by_slag.items()}

    def links_of(self, tiltak: str) -> tuple[Node, ...]:
        """Give the links that stand in a measure."""
        return self._by_measure[tiltak]

    @cached_property
    def _by_measure(self) -> Mapping[str, tuple[Node, ...]]:
        by_measure: dict[str, list[Node]] = {t.id: [] for t in self._teori.tiltak}
        for node in self._nodes:
            if node.tiltak is not None:
                by_measure[node.tiltak].append(node)
        return {tiltak: tuple(nodes) for tiltak, nodes in by_measure.items()}

    def edges(self, *, implied: bool = False) -> tuple[Edge, ...]:
        """Give all steps of `fører_til` and `bidrar_til`; with the implied if asked for."""
        if implied:
            elements = (node.element for node in self._nodes)
            return tuple(e for el in elements for e in self.edges_out(el, implied=True))
        return tuple(edge for edges in self._out for edge in edges)

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
            goals = (edge.target for edge in edges if edge.kind == "bidrar_til")
            for goal in goals:
                home = found.setdefault(node.home, {})
                home.setdefault(goal, []).append(node.element)
        return found

    def reinforcing(self) -> tuple[Edge, ...]:
        """Give the declared feedback (`forsterker`), which is outside the order."""
        return tuple(
            Edge(node.element, target, "forsterker", None)
            for node in self._nodes
            for target in self._reinforced(node)
        )

    def _reinforced(self, node: Node) -> Iterator[str]:
        named: tuple[str, ...] = getattr(node.thing, "forsterker", ())
        found = (self._navnerom.finn(id_, ("ledd",), node.tiltak) for id_ in named)
        return (target for target in dict.fromkeys(found) if target is not None)

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

    def _in_order(self, indices: Iterable[int]) -> tuple[str, ...]:
        return tuple(self._nodes[i].element for i in sorted(indices))


def _nodes(teori: Teori) -> Iterator[Node]:
    for tiltak in teori.tiltak:
        for rank, (slag, section) in enumerate(_SECTIONS):
            for thing in getattr(tiltak, section):
                yield Node(f"{tiltak.id}/{thing.id}", slag, rank, thing, tiltak.id)
    for effekt in teori.effekter:
        yield Node(effekt.id, "effekt", _EFFEKT, effekt, None)
    for mål in teori.mål:
        yield Node(mål.id, "mål", _MÅL, mål, None)


def _feeds_all(node: Node) -> bool:
    return isinstance(node.thing, Innsats) and node.thing.fører_til is None


def _implied(source: str, target: str) -> Edge:
    return Edge(source, target, "implied", None)
