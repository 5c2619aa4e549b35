"""From the pieces of a split figure to a diagram for each page, with marks of continuation."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.ord import deler as o
from endringsteori.diagram.prose import write_prose
from endringsteori.diagram.value import LegendEntry, Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from endringsteori.diagram.paper.split import Piece
    from endringsteori.diagram.value import Diagram, DiagramEdge, DiagramNode
    from endringsteori.texts import Verdi

__all__ = ["Numbered"]

_MOST_NAMES: Final = 3
_MOST_MARKS: Final = 3
"""A box that continues on more pages than this has one mark for them all."""


class Numbered:
    """The pieces of a diagram on pages `first`, `first` + 1 and so on."""

    def __init__(self, diagram: Diagram, pieces: Sequence[Piece], first: int) -> None:
        self._diagram = diagram
        self._pieces = pieces
        self._first = first
        self._nodes = {node.id: node for node in diagram.nodes}

    @property
    def pages(self) -> range:
        """The numbers of the pages."""
        return range(self._first, self._first + len(self._pieces))

    @property
    def last(self) -> int:
        """The number of the last page of the whole figure."""
        return self._first + len(self._pieces) - 1

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """What the pieces are called, told apart where several have one name."""
        names = [self._name(piece.labels) for piece in self._pieces]
        count, met = Counter(names), Counter[str]()
        labels = []
        for name in names:
            met[name] += 1
            values: dict[str, Verdi] = {
                "navn": name,
                "n": met[name],
                "antall": count[name],
            }
            told = o.STYKKE.fyll(self._diagram.language, values)
            labels.append(told if count[name] > 1 else name)
        return tuple(labels)

    def diagrams(self) -> Iterator[Diagram]:
        """Give the diagram of each page, in order."""
        for index in range(len(self._pieces)):
            yield self._diagram_of(index)

    def overview(self, diagram: Diagram) -> Diagram:
        """Give the overview of the figure as the page before these."""
        page = {"n": self._first - 1, "antall": self.last}
        told = o.SIDE_AV.fyll(diagram.language, page)
        below = (told, o.OVERSIKT.på(diagram.language), diagram.subtitle)
        return replace(
            diagram,
            key=f"{self._diagram.key}.{self._first - 1}",
            subtitle=" · ".join(filter(None, below)),
        )

    def _diagram_of(self, index: int) -> Diagram:
        whole, piece, språk = self._diagram, self._pieces[index], self._diagram.language
        boxes = piece.boxes
        nodes = [self._box(n, index) for n in whole.nodes if n.id in boxes]
        used = sorted({node.column for node in nodes if node.column is not None})
        nodes = [_moved(node, used) for node in nodes]
        page = {"n": self._first + index, "antall": self.last}
        below = (o.SIDE_AV.fyll(språk, page), self.labels[index], whole.subtitle)
        counted = {"bokser": len(nodes), "koblinger": len(piece.edges)}
        part = replace(
            whole,
            key=f"{whole.key}.{self._first + index}",
            subtitle=" · ".join(filter(None, below)),
            nodes=tuple(nodes),
            edges=piece.edges,
            columns=tuple(whole.columns[column] for column in used),
            groups=tuple(
                g for g in whole.groups if any(n.group == g.id for n in nodes)
            ),
            lanes=tuple(a for a in whole.lanes if any(n.lane == a.id for n in nodes)),
            legend=tuple(self._legend(nodes, piece.edges)),
            notes=(),
            description=o.VISER.fyll(språk, counted),
        )
        return replace(part, text=write_prose(part))

    def _name(self, labels: Sequence[str]) -> str:
        """Name a piece after its sections, or the first and the last where they are many."""
        if len(labels) <= _MOST_NAMES:
            return ", ".join(labels)
        values: dict[str, Verdi] = {"første": labels[0], "siste": labels[-1]}
        return o.FRA_TIL.fyll(self._diagram.language, values)

    def _box(self, node: DiagramNode, index: int) -> DiagramNode:
        """Give a box with its marks; a guest says only what it is and where it lives."""
        home = self._home[node.id]
        if index == home:
            others = [page for page in self._where[node.id] if page != home]
            return replace(node, marks=(*node.marks, *self._marks(node, others)))
        return replace(
            node, detail="", readings=(), marks=tuple(self._marks(node, [home]))
        )

    def _marks(self, node: DiagramNode, others: Sequence[int]) -> Iterator[Mark]:
        """Mark the pages that a box continues on."""
        språk = self._diagram.language
        told = [self._told(node.id, index) for index in others]
        if len(others) > _MOST_MARKS:
            text = o.FORTS_SIDER.fyll(språk, {"n": len(others)})
            yield Mark("fortsetter", text, ". ".join(told))
            return
        for index, detail in zip(others, told, strict=True):
            text = o.FORTS_SIDE.fyll(språk, {"n": self._first + index})
            yield Mark("fortsetter", text, detail)

    def _told(self, id_: str, index: int) -> str:
        """Say on which page a box continues, and what it is connected to there."""
        ends = self._beside[index].get(id_, ())
        names = tuple(dict.fromkeys(self._nodes[end].label for end in ends))
        values: dict[str, Verdi] = {"n": self._first + index, "navn": names}
        return o.FORTSETTER_PÅ.fyll(self._diagram.language, values)

    def _legend(
        self, nodes: Sequence[DiagramNode], edges: Sequence[DiagramEdge]
    ) -> Iterator[LegendEntry]:
        """Explain the signs that the page uses, and no others."""
        marks = {mark.kind for node in nodes for mark in node.marks}
        marks |= {mark.kind for edge in edges for mark in edge.marks}
        used = {*marks, *(edge.kind for edge in edges)}
        if any(edge.necessary for edge in edges):
            used.add("nødvendig")
        yield from (entry for entry in self._diagram.legend if entry.sign in used)
        if "fortsetter" in marks:
            told = o.PÅ_ANNEN_SIDE.på(self._diagram.language)
            yield LegendEntry("fortsetter", told)

    @cached_property
    def _beside(self) -> Sequence[Mapping[str, Sequence[str]]]:
        """Say what each box is connected to, page by page."""
        found: list[Mapping[str, Sequence[str]]] = []
        for piece in self._pieces:
            beside: dict[str, list[str]] = {}
            for edge in piece.edges:
                beside.setdefault(edge.source, []).append(edge.target)
                beside.setdefault(edge.target, []).append(edge.source)
            found.append(beside)
        return found

    @cached_property
    def _home(self) -> Mapping[str, int]:
        return {
            id_: index
            for index, piece in enumerate(self._pieces)
            for id_ in piece.homes
        }

    @cached_property
    def _where(self) -> Mapping[str, list[int]]:
        """Say on which pages each box stands, in order."""
        found: dict[str, list[int]] = {}
        for index, piece in enumerate(self._pieces):
            for id_ in piece.boxes:
                found.setdefault(id_, []).append(index)
        return found


def _moved(node: DiagramNode, used: Sequence[int]) -> DiagramNode:
    """Count the column of a box among those that are used."""
    if node.column is None:
        return node
    return replace(node, column=used.index(node.column))
