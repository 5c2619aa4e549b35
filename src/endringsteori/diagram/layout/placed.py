"""A diagram in its place: boxes, curves, columns and lanes with their coordinates.

Pixels, with y pointing down.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from endringsteori.diagram.engine.dot import Point
    from endringsteori.diagram.typesetting.blocks import Block
    from endringsteori.diagram.value import Column, DiagramEdge, DiagramNode, Lane

__all__ = [
    "Layout",
    "PlacedBand",
    "PlacedBlock",
    "PlacedColumn",
    "PlacedEdge",
    "PlacedNode",
]


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """Measured content with its upper left corner, in pixels from the layout's own."""

    block: Block
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class PlacedNode:
    """A box in its place."""

    node: DiagramNode
    at: PlacedBlock


@dataclass(frozen=True, slots=True)
class PlacedEdge:
    """An arrow from source to target.

    Each curve is a start and then three control points for each cubic Bézier; there are
    two curves where the `reason` stands between them. The arrow head reaches from the end
    of the last curve to `tip`. `dots` show where a line of a grid ties boxes together.
    """

    edge: DiagramEdge
    curves: tuple[tuple[Point, ...], ...]
    tip: Point
    reason: PlacedBlock | None
    dots: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedColumn:
    """A column, and the stretch of x that its boxes fill."""

    column: Column
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class PlacedBand:
    """A lane in its place, and its name inside it."""

    lane: Lane
    x: float
    y: float
    width: float
    height: float
    name: PlacedBlock


@dataclass(frozen=True, slots=True)
class Layout:
    """A diagram in its place: nothing is left of or above (0, 0).

    `guides` are thin lines that lead the eye from the boxes of a grid.
    """

    width: float
    height: float
    nodes: tuple[PlacedNode, ...]
    edges: tuple[PlacedEdge, ...]
    columns: tuple[PlacedColumn, ...]
    bands: tuple[PlacedBand, ...] = ()
    guides: tuple[tuple[Point, Point], ...] = ()
