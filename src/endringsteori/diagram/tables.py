"""A figure as tables: one of the boxes and one of what goes between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagram.naming import told_apart
from endringsteori.diagram.ord import tabell as o
from endringsteori.diagram.ord.koblinger import LEGEND
from endringsteori.diagram.prose import tell_point
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from endringsteori.diagram.kinds import MarkKind
    from endringsteori.diagram.value import (
        Diagram,
        DiagramEdge,
        DiagramNode,
        Mark,
        Reading,
    )
    from endringsteori.texts import Språk, Tekst

__all__ = ["Table", "tables"]

_TRUST: Final[frozenset[MarkKind]] = frozenset(
    {"høy_tillit", "middels_tillit", "lav_tillit", "ukjent_tillit"}
)
_DELAY: Final[frozenset[MarkKind]] = frozenset({"virker_etter"})
_MEASURED: Final[frozenset[MarkKind]] = frozenset({"måles"})


@dataclass(frozen=True, slots=True)
class Table:
    """A table: every row has as many cells as there are headings. All of it is text."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables(diagram: Diagram) -> tuple[Table, ...]:
    """Give the content of a figure as tables, without columns that would be empty.

    The boxes come first, then the arrows and ties; a figure without these has one table.
    """
    boxes = _table(o.BOKSER, o.BOKSENS_KOLONNER, _boxes(diagram), diagram.language)
    if not diagram.edges:
        return (boxes,) if diagram.nodes else ()
    arrows = _table(
        o.KOBLINGER, o.KOBLINGENS_KOLONNER, _arrows(diagram), diagram.language
    )
    return boxes, arrows


def _table(
    title: Tekst,
    headings: Sequence[Tekst],
    rows: Sequence[tuple[str, ...]],
    språk: Språk,
) -> Table:
    used = [n for n in range(len(headings)) if any(row[n] for row in rows)]
    return Table(
        title.på(språk),
        tuple(headings[n].på(språk) for n in used),
        tuple(tuple(row[n] for n in used) for row in rows),
    )


def _boxes(diagram: Diagram) -> list[tuple[str, ...]]:
    groups = {group.id: group.label for group in diagram.groups}
    lanes = {lane.id: lane.label for lane in diagram.lanes}
    return [
        (
            _capital(node.kind_label),
            node.label or node.id,
            groups.get(node.group or "", ""),
            lanes.get(node.lane, "") if node.lane is not None else "",
            node.detail,
            _readings(node, diagram.language),
            _marks(node.marks, _MEASURED if node.readings else frozenset()),
        )
        for node in diagram.nodes
    ]


def _readings(node: DiagramNode, språk: Språk) -> str:
    return "; ".join(_reading(reading, språk) for reading in node.readings)


def _reading(reading: Reading, språk: Språk) -> str:
    points = ((o.FRA, reading.start), (o.NÅ, reading.latest), (o.MOT, reading.aim))
    said = [f"{word.på(språk)} {tell_point(point)}" for word, point in points if point]
    return f"{reading.label}: {', '.join(said)}" if said else reading.label


def _arrows(diagram: Diagram) -> list[tuple[str, ...]]:
    names = told_apart(diagram)
    språk = diagram.language
    told = {entry.sign: entry.text for entry in diagram.legend}
    return [
        (
            names[edge.source],
            told.get(edge.kind, LEGEND[edge.kind].på(språk)),
            names[edge.target],
            edge.label,
            _only(edge.marks, _TRUST),
            _only(edge.marks, _DELAY),
            _conditions(edge),
            _marks(edge.marks, _TRUST | _DELAY),
        )
        for edge in diagram.edges
    ]


def _conditions(edge: DiagramEdge) -> str:
    return "; ".join(
        f"{c.label} ({c.status.text})" if c.status else c.label for c in edge.conditions
    )


def _only(marks: Iterable[Mark], kinds: frozenset[MarkKind]) -> str:
    return "; ".join(mark.text for mark in marks if mark.kind in kinds)


def _marks(marks: Iterable[Mark], told: frozenset[MarkKind]) -> str:
    """Give the marks that no other cell tells, in full."""
    return "; ".join(m.detail or m.text for m in marks if m.kind not in told)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
