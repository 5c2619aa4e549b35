"""The view `puslespill`: goals with those they are for, and the measures that they meet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from endringsteori.diagram.ord import visninger as v
from endringsteori.diagram.ord.slag import DELER
from endringsteori.diagram.prose import describe, write_prose
from endringsteori.diagram.value import (
    Column,
    Diagram,
    DiagramEdge,
    DiagramNode,
    Lane,
    LegendEntry,
    Mark,
)
from endringsteori.diagram.views.heading import organisation
from endringsteori.diagram.views.measures import Measures
from endringsteori.diagram.views.people import people
from endringsteori.diagram.views.valg import chosen
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from endringsteori.diagram.kinds import NodeKind
    from endringsteori.diagram.views.valg import Selection
    from endringsteori.graph import Piece, TheoryGraph
    from endringsteori.texts import Ordvalg, Språk

__all__ = ["puslespill"]


def puslespill(
    graf: TheoryGraph, valg: Selection, språk: Språk, ordvalg: Ordvalg
) -> Diagram:
    """Make a band for each goal with its groups as rows, and the measures as columns.

    A line goes from a group to the measures for it that lead to the goal, as `coverage`
    answers; groups that no measure meets are marked. Raises `UnknownChoiceError`.
    """
    goals = chosen(graf.teori.mål, valg.mål)
    groups = {group.id for group in chosen(graf.teori.målgrupper, valg.målgruppe)}
    ids = {goal.id for goal in goals}
    pieces = [p for p in graf.coverage() if p.mål in ids]
    if valg.målgruppe is not None:
        pieces = [p for p in pieces if p.målgruppe in groups]
    make = _Boxes(graf, språk)
    used = {cover.tiltak for piece in pieces for cover in piece.covers}
    rows = tuple(make.row(piece) for piece in pieces)
    heads = tuple(make.heads(used, 1 if rows else 0))
    edges = tuple(_lines(pieces))
    title = v.TITLER["puslespill"].på(språk)
    key = ".".join(filter(None, ("puslespill", valg.mål, valg.målgruppe)))
    nodes = (*rows, *heads)
    diagram = Diagram(
        key=key,
        title=title,
        subtitle=organisation(graf),
        language=språk,
        nodes=nodes,
        edges=edges,
        columns=make.columns((rows, heads)),
        legend=(LegendEntry("møter", v.TILTAK_FOR.på(språk)),) if edges else (),
        description=describe((*_once(pieces, rows), *heads), edges, språk, ordvalg),
        arrangement="grid",
        lanes=tuple(
            Lane(goal.id, graf.navn(goal.id))
            for goal in goals
            if any(piece.mål == goal.id for piece in pieces)
        ),
    )
    return replace(diagram, text=write_prose(diagram))


def _once(
    pieces: Iterable[Piece], rows: Iterable[DiagramNode]
) -> Iterable[DiagramNode]:
    """Give each group once, however many goals it stands under."""
    by_group = {piece.målgruppe: row for piece, row in zip(pieces, rows, strict=True)}
    return (row for group, row in by_group.items() if group is not None)


def _id(piece: Piece) -> str:
    return f"{piece.mål}+{piece.målgruppe or ''}"


def _lines(pieces: Iterable[Piece]) -> Iterator[DiagramEdge]:
    for piece in pieces:
        for cover in piece.covers:
            yield DiagramEdge(source=_id(piece), target=cover.tiltak, kind="møter")


@dataclass(frozen=True, slots=True)
class _Boxes:
    """Makes the boxes of one graph in one language."""

    graf: TheoryGraph
    språk: Språk

    def row(self, piece: Piece) -> DiagramNode:
        """Make a group as one goal sees it: how many they are, and how many places."""
        said = people(self.graf, piece.personer, self.språk)
        if piece.plasser is not None:
            said.append(v.PLASSER.fyll(self.språk, {"n": piece.plasser}))
        alone = v.INGEN_TILTAK if piece.målgruppe is None else v.INGEN_MØTER
        is_missed = piece.is_hole and not self.graf.measures_below(piece)
        marks = (Mark("mangler", alone.på(self.språk)),) if is_missed else ()
        label = v.UTEN_MÅLGRUPPE.på(self.språk)
        if piece.målgruppe is not None:
            label = self.graf.navn(piece.målgruppe)
        return DiagramNode(
            id=_id(piece),
            kind="målgruppe",
            kind_label=DELER["målgruppe"][0].på(self.språk),
            label=label,
            detail=" · ".join(said),
            column=0,
            lane=piece.mål,
            marks=marks,
        )

    def heads(self, used: set[str], column: int) -> Iterator[DiagramNode]:
        """Make the measures that cover something."""
        make = Measures(self.graf, self.språk)
        for tiltak in self.graf.teori.tiltak:
            if tiltak.id in used:
                yield make.box(tiltak, column, counted=False)

    def columns(self, filled: Iterable[Sequence[object]]) -> tuple[Column, ...]:
        kinds: tuple[NodeKind, ...] = ("målgruppe", "tiltak")
        return tuple(
            Column(kind, DELER[kind][1].på(self.språk).capitalize())
            for kind, members in zip(kinds, filled, strict=True)
            if members
        )
