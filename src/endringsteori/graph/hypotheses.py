"""Questions about hypotheses: which ask for a reason, for knowledge, and what they rest on."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from endringsteori.graph.circles import Circles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.graph.values import Edge

__all__ = ["Hypotheses"]

_RESULTAT = 2


class Hypotheses(Circles):
    """The hypotheses of a measure, or of a shared effekt, and what they rest on.

    Every question about an element answers for a measure by its id, and for a shared
    effekt by its own; `KeyError` for anything else.
    """

    def hypotheses_of(self, element: str) -> tuple[Edge, ...]:
        """Give the steps from the links of a measure, or from a shared effekt."""
        if element in self._by_measure:
            links = self._by_measure[element]
            return tuple(e for link in links for e in self.edges_out(link.element))
        return self.edges_out(element)

    def in_need_of_reason(self, element: str) -> tuple[Edge, ...]:
        """Give the hypotheses that claim a change: those that ought to say why.

        They go from a resultat or later, or from an aktivitet past the resultat. What an
        aktivitet gives directly, and what an innsats goes to, explains itself. A step of
        an aktivitet that goes round in a circle is no skip of a link, and is not here.
        """
        return tuple(e for e in self.hypotheses_of(element) if self._claims(e))

    def in_need_of_knowledge(self, element: str) -> tuple[Edge, ...]:
        """Give the hypotheses into an effekt or a mål, without those that lack a reason.

        A hypothesis that nobody has given a reason for is in need of that first.
        """
        return tuple(
            edge
            for edge in self.hypotheses_of(element)
            if self.node(edge.target).slag in {"effekt", "mål"}
            and (edge.fordi or not self._claims(edge))
        )

    def _claims(self, edge: Edge) -> bool:
        source = self.node(edge.source)
        if source.slag != "aktivitet":
            return source.rank >= _RESULTAT
        past = self.node(edge.target).rank > _RESULTAT
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
