"""Questions about hypotheses: which ask for a reason, for knowledge, and what they rest on."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from endringsteori.graph.circles import Circles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from endringsteori.graph.values import Edge, Node

__all__ = ["Hypotheses"]

_RESULTAT = 2
_EFFEKT = 4


class Hypotheses(Circles):
    """The hypotheses of a measure, or of a shared effekt, and what they rest on.

    Every question about an element answers for a measure by its id, and for a shared
    effekt by its own; `KeyError` for anything else.
    """

    def hypotheses_of(self, element: str) -> tuple[Edge, ...]:
        """Give the steps from the links of a measure, or from a shared effekt."""
        return tuple(e for _, edges, _ in self._rows_of(element) for e in edges)

    def in_need_of_reason(self, element: str) -> tuple[Edge, ...]:
        """Give the hypotheses that claim a change: those that ought to say why.

        They go from a resultat or later, or from an aktivitet past the resultat. What an
        aktivitet gives directly, and what an innsats goes to, explains itself. A step of
        an aktivitet that goes round in a circle is no skip of a link, and is not here.
        """
        found: list[Edge] = []
        for node, edges, targets in self._rows_of(element):
            if node.rank >= _RESULTAT:
                found += edges
            elif node.slag == "aktivitet":
                pairs = zip(edges, targets, strict=True)
                found += (edge for edge, target in pairs if self._skips(edge, target))
        return tuple(found)

    def in_need_of_knowledge(self, element: str) -> tuple[Edge, ...]:
        """Give the hypotheses into an effekt or a mål, without those that lack a reason.

        A hypothesis that nobody has given a reason for is in need of that first.
        """
        nodes = self._nodes
        return tuple(
            edge
            for node, edges, targets in self._rows_of(element)
            for edge, target in zip(edges, targets, strict=True)
            if nodes[target].rank >= _EFFEKT
            if edge.fordi or not self._claims(node, edge, target)
        )

    def _rows_of(
        self, element: str
    ) -> Iterator[tuple[Node, Sequence[Edge], Sequence[int]]]:
        """Give the links of a measure, or a shared effekt, with the edges from each.

        With them, the vertex that each edge leads to.
        """
        links = self._by_measure.get(element)
        if links is None:
            links = (self.node(element),)
        first = self._index[links[0].element] if links else 0
        rows = slice(first, first + len(links))
        return zip(links, self._out[rows], self._next[rows], strict=True)

    def _claims(self, node: Node, edge: Edge, target: int) -> bool:
        """Whether a step from a link claims a change, as `in_need_of_reason` tells."""
        if node.slag != "aktivitet":
            return node.rank >= _RESULTAT
        return self._skips(edge, target)

    def _skips(self, edge: Edge, target: int) -> bool:
        """Whether a step from an aktivitet goes past the resultat, and not in a circle."""
        past = self._nodes[target].rank > _RESULTAT
        return past and edge not in self._edges_in_circles

    @cached_property
    def _edges_in_circles(self) -> frozenset[Edge]:
        return frozenset(edge for circle in self.circles() for edge in circle.edges)

    def resting_on(self, forutsetning: str) -> tuple[Edge, ...]:
        """Give the hypotheses that have a forutsetning; none for what is no forutsetning."""
        return self._resting_on.get(forutsetning, ())

    @cached_property
    def _resting_on(self) -> Mapping[str, tuple[Edge, ...]]:
        found: dict[str, list[Edge]] = {f.id: [] for f in self._teori.forutsetninger}
        for edge in self.edges():
            for id_ in edge.hypotese.forutsetninger if edge.hypotese else ():
                if id_ in found:
                    found[id_].append(edge)
        return {id_: tuple(edges) for id_, edges in found.items()}
