"""The nodes of a theory in document order: its links and its goals."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from endringsteori.graph.names import Names
from endringsteori.graph.values import Node

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from endringsteori.model import Teori
    from endringsteori.texts import Slag

__all__ = ["Nodes"]

_SECTIONS: Final[tuple[tuple[Slag, str], ...]] = (
    ("innsats", "innsats"),
    ("aktivitet", "aktiviteter"),
    ("resultat", "resultater"),
    ("virkning", "virkninger"),
    ("effekt", "effekter"),
)
_EFFEKT: Final = 4
_MÅL: Final = 5


class Nodes(Names):
    """The links and goals of one theory.

    Document order: measures as they stand, in each the links by rank, then shared
    effekter, then mål. A vertex is the place of a node in this order. A method that is
    given an element which the theory does not have raises `KeyError`.
    """

    @cached_property
    def _nodes(self) -> tuple[Node, ...]:
        return tuple(_nodes(self._teori))

    @cached_property
    def _index(self) -> Mapping[str, int]:
        return {node.element: i for i, node in enumerate(self._nodes)}

    @cached_property
    def _first_goal(self) -> int:
        """The vertex of the first goal; all before it are links, and nothing else after."""
        return len(self._nodes) - len(self._teori.mål)

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
        if slag not in self._by_kinds:
            found = tuple(node for node in self._nodes if node.slag in slag)
            self._by_kinds[slag] = found
        return self._by_kinds[slag]

    @cached_property
    def _by_kinds(self) -> dict[tuple[Slag, ...], tuple[Node, ...]]:
        """By several kinds at once: what has been asked for so far."""
        return {}

    @cached_property
    def _by_slag(self) -> Mapping[Slag, tuple[Node, ...]]:
        by_slag: dict[Slag, list[Node]] = {}
        for node in self._nodes:
            by_slag.setdefault(node.slag, []).append(node)
        return {slag: tuple(nodes) for slag, nodes in by_slag.items()}

    def _navn_inside(self, element: str) -> str:
        """Give the name of a link from its node: most that is asked for is of links."""
        index = self._index.get(element)
        if index is None:
            return super()._navn_inside(element)
        return self._nodes[index].thing.navn

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
