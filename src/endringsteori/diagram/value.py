"""`Diagram`: what a figure shows, as a value. No positions, colours or words of an engine.

A view makes it, the layout places it, and the renderers draw it. Everything that people
read is already in the language of the diagram.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.kinds import (
    Arrangement,
    EdgeKind,
    LegendSign,
    MarkKind,
    NodeKind,
)
from endringsteori.diagram.typesetting.characters import clean
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from endringsteori.texts import Språk

__all__ = [
    "SCHEMA_VERSION",
    "Arrangement",
    "Column",
    "Condition",
    "Diagram",
    "DiagramEdge",
    "DiagramNode",
    "EdgeKind",
    "Group",
    "Lane",
    "LegendEntry",
    "LegendSign",
    "Mark",
    "MarkKind",
    "NodeKind",
    "Reading",
    "ReadingPoint",
]

SCHEMA_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Mark:
    """A short word on a box or an arrow; `detail` says the same in full."""

    kind: MarkKind
    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ReadingPoint:
    """A value with its unit, and when it holds: a period, or the day it is due."""

    value: str
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What an indicator shows: where it started, where it is now, and where it is to go.

    `id` is the element of the indicator; a point is None where nobody has given it.
    """

    id: str
    label: str
    start: ReadingPoint | None = None
    latest: ReadingPoint | None = None
    aim: ReadingPoint | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """An assumption (`forutsetning`) that a hypothesis rests on, with its status as a mark."""

    id: str
    label: str
    status: Mark | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DiagramNode:
    """One box.

    `id` is the element (`tettere-på/ukemøte`), `column` an index into the columns of the
    diagram (None where it has none), `group` the id of a group, `lane` the id of a lane,
    and `detail` the line below the label: who does it, or what is put in.
    """

    id: str
    kind: NodeKind
    kind_label: str
    label: str
    column: int | None = None
    group: str | None = None
    detail: str = ""
    marks: tuple[Mark, ...] = ()
    lane: str | None = None
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DiagramEdge:
    """One arrow or tie. `label` is the reason («fordi») of a hypothesis, or empty.

    `innsats` is an edge that nobody has written: inputs feed every activity of their
    measure. `oppgir` goes to a goal that a measure names and does not reach, and
    `mangler` is a tie that is not there. `trust` is the trust in the knowledge behind the
    hypothesis, as stored. Two edges of one kind never have the same ends.
    """

    source: str
    target: str
    kind: EdgeKind
    label: str = ""
    necessary: bool = False
    trust: str | None = None
    marks: tuple[Mark, ...] = ()
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """A column of boxes of one kind, and what stands above it."""

    kind: NodeKind
    heading: str


@dataclass(frozen=True, slots=True)
class Group:
    """Boxes that belong together, such as the links of one measure."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Lane:
    """A band across the figure: the boxes of one service, or the services of one sector."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """What a sign in the figure means."""

    sign: LegendSign
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagram:
    """A whole figure.

    `key` is short and stable (`kjede.tettere-på`) and makes ids in one document unique;
    its first word is the view. `description` is one or two sentences; `text` is the whole
    figure as prose, for those who cannot see it; `notes` are sentences to stand below it.

    `arrangement` says how the figure is laid out: `layered` by the engine; `lanes` in
    columns and in bands across them; `grid` with the boxes that have a lane as rows, the
    others as columns, and the edges as lines that meet where row and column cross. Every
    node of `lanes` has a lane and a column.

    Refuses ids given twice, and edges or nodes that refer to what is not there: a view
    that makes such a diagram has a fault.
    """

    key: str
    title: str
    language: Språk
    nodes: tuple[DiagramNode, ...]
    edges: tuple[DiagramEdge, ...] = ()
    columns: tuple[Column, ...] = ()
    groups: tuple[Group, ...] = ()
    legend: tuple[LegendEntry, ...] = ()
    subtitle: str = ""
    description: str = ""
    text: str = ""
    arrangement: Arrangement = "layered"
    lanes: tuple[Lane, ...] = ()
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raise ValueError where the parts do not fit each other."""
        ids = {node.id for node in self.nodes}
        if len(ids) < len(self.nodes):
            message = "two nodes have the same id"
            raise ValueError(message)
        if any(e.source not in ids or e.target not in ids for e in self.edges):
            message = "an edge refers to a node that is not in the diagram"
            raise ValueError(message)
        columns = {None} if not self.columns else set(range(len(self.columns)))
        if any(node.column not in columns for node in self.nodes):
            message = "a node refers to a column that is not in the diagram"
            raise ValueError(message)
        groups = {None, *(group.id for group in self.groups)}
        if any(node.group not in groups for node in self.nodes):
            message = "a node refers to a group that is not in the diagram"
            raise ValueError(message)
        lanes = {None, *(lane.id for lane in self.lanes)}
        if any(node.lane not in lanes for node in self.nodes):
            message = "a node refers to a lane that is not in the diagram"
            raise ValueError(message)

    def to_json(self) -> str:
        """Give the diagram as JSON, always the same bytes for the same diagram."""
        content = {"schema_version": SCHEMA_VERSION, **asdict(self)}
        return clean(json.dumps(content, ensure_ascii=False, indent=2)) + "\n"
