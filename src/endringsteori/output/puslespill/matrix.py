"""Goals by measures as a table: which measure reaches which goal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from endringsteori.output.puslespill import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Tiltak
    from endringsteori.output.puslespill.shown import Shown

__all__ = ["SIGNS", "Cell", "Head", "Matrix", "Row", "matrix_of"]

Cell: TypeAlias = Literal["reached", "below", "named", ""]
SIGNS: dict[Cell, str] = {"reached": "●", "below": "▼", "named": "○", "": "·"}
"""A sign for each kind of cell; they differ without colour."""


class Head(NamedTuple):
    """A column: a measure, its services, and how far it has come (or nothing)."""

    navn: str
    tjenester: str
    status: str


class Row(NamedTuple):
    """A row: a goal, and a cell for each measure."""

    navn: str
    cells: tuple[Cell, ...]


class Matrix(NamedTuple):
    """Goals by measures, in document order."""

    heads: Sequence[Head]
    rows: Sequence[Row]


def matrix_of(shown: Shown) -> Matrix:
    """Hold the goals that are told of against the measures that are."""
    graph = shown.graph
    measures = [tiltak for tiltak in graph.teori.tiltak if shown.about(tiltak.id)]
    heads = tuple(
        Head(
            shown.text(t.navn),
            shown.services(graph.services_of(t.id)),
            words.STATUSES[t.status].på(shown.språk) if t.status else "",
        )
        for t in measures
    )
    rows = tuple(
        Row(
            shown.navn(mål.id),
            tuple(_cell(graph, mål.id, t) for t in measures),
        )
        for mål in graph.teori.mål
        if shown.about(mål.id)
    )
    return Matrix(heads, rows)


def _cell(graph: TheoryGraph, mål: str, tiltak: Tiltak) -> Cell:
    if mål in graph.goals_reached_by_measure(tiltak.id):
        return "reached"
    if graph.measure_reaches(tiltak.id, mål):
        return "below"
    return "named" if mål in tiltak.mål else ""
