"""The layout of a grid: rows of boxes, columns of boxes, and lines where they meet.

Nothing is drawn across a box: rows stand to the left and columns above, and the lines run
in the field between. No engine is needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.diagram.layout.heads import BETWEEN_KINDS, place_heads
from endringsteori.diagram.layout.placed import (
    Layout,
    PlacedBand,
    PlacedBlock,
    PlacedColumn,
    PlacedEdge,
    PlacedNode,
)
from endringsteori.diagram.typesetting.blocks import AIRY, lane_block, lane_width
from endringsteori.diagram.typesetting.boxes import (
    box_width,
    node_block,
    row_block,
    row_width,
)
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from endringsteori.diagram.engine.dot import Point
    from endringsteori.diagram.typesetting.blocks import Block, Measures
    from endringsteori.diagram.value import Diagram, DiagramEdge, DiagramNode, Lane

__all__ = ["DOT", "lay_out_grid"]

DOT: Final = 4.2
"""Radius of the dots where a line meets a row."""

_LANE_PADDING: Final = 9.0
_AFTER: Final = 10.0


class _Gaps(NamedTuple):
    """Room in pixels: between rows, around those of a band, between bands, below heads."""

    rows: float
    padding: float
    bands: float
    heads: float


_AIRY: Final = _Gaps(9.0, 9.0, 6.0, 26.0)
_TIGHT: Final = _Gaps(4.0, 5.0, 4.0, 18.0)


def lay_out_grid(diagram: Diagram, measures: Measures = AIRY) -> Layout:
    """Place boxes with a lane as rows, in the order of the lanes, the others as columns."""
    rows = [n for lane in diagram.lanes for n in diagram.nodes if n.lane == lane.id]
    heads = [node for node in diagram.nodes if node.lane is None]
    field = _Field.of(diagram, rows, heads, measures)
    nodes = {placed.node.id: placed for placed in (*field.rows, *field.heads)}
    return Layout(
        field.width,
        field.height,
        tuple(nodes[node.id] for node in diagram.nodes),
        tuple(_edges(diagram.edges, nodes)),
        tuple(_columns(diagram, nodes)),
        field.bands,
        tuple(_guides(diagram.edges, nodes)),
    )


@dataclass(frozen=True, slots=True)
class _Field:
    """Rows, heads of columns and bands in their places, and how much they fill."""

    rows: tuple[PlacedNode, ...]
    heads: tuple[PlacedNode, ...]
    bands: tuple[PlacedBand, ...]
    width: float
    height: float

    @classmethod
    def of(
        cls,
        diagram: Diagram,
        rows: Sequence[DiagramNode],
        heads: Sequence[DiagramNode],
        measures: Measures,
    ) -> _Field:
        dense = measures.dense
        gaps = _TIGHT if dense else _AIRY
        left = lane_width(diagram.lanes) + 2 * _LANE_PADDING if diagram.lanes else 0.0
        wide = row_width(rows) if dense else box_width(rows, measures)
        placed, right = place_heads(heads, left + wide + BETWEEN_KINDS, measures)
        width = max(right, left + wide) + _AFTER
        feet = (p.at.y + p.at.block.height for p in placed)
        top = round(max(feet, default=-gaps.heads) + gaps.heads, 2)
        make = row_block if dense else node_block
        blocks = {node.id: make(node, wide) for node in rows}
        bands = tuple(_bands(diagram.lanes, rows, blocks, gaps, (width, top)))
        members = tuple(
            placed
            for band in bands
            for placed in _stacked(
                (node for node in rows if node.lane == band.lane.id),
                blocks,
                (left, band.y + gaps.padding),
                gaps.rows,
            )
        )
        height = max((round(band.y + band.height, 2) for band in bands), default=top)
        return cls(members, placed, bands, width, height)


def _bands(
    lanes: Sequence[Lane],
    rows: Sequence[DiagramNode],
    blocks: Mapping[str, Block],
    gaps: _Gaps,
    size: tuple[float, float],
) -> Iterator[PlacedBand]:
    """Give a band for each lane, as high as its rows; `size` is its width and its top."""
    (width, y), name_width = size, lane_width(lanes)
    for lane in lanes:
        inside = [blocks[node.id].height for node in rows if node.lane == lane.id]
        name = lane_block(lane.label, name_width)
        filled = sum(inside) + gaps.rows * (len(inside) - 1)
        height = max(filled, name.height) + 2 * gaps.padding
        at = PlacedBlock(name, _LANE_PADDING, y + gaps.padding)
        yield PlacedBand(lane, 0.0, y, width, height, at)
        y = round(y + height + gaps.bands, 2)


def _stacked(
    nodes: Iterable[DiagramNode],
    blocks: Mapping[str, Block],
    corner: Point,
    gap: float,
) -> Iterator[PlacedNode]:
    x, y = corner
    for node in nodes:
        yield PlacedNode(node, PlacedBlock(blocks[node.id], x, round(y, 2)))
        y += blocks[node.id].height + gap


def _middle(placed: PlacedNode) -> float:
    return round(placed.at.y + placed.at.block.height / 2, 2)


def _down(placed: PlacedNode) -> float:
    """Give the x of the line below a head."""
    return round(placed.at.x + placed.at.block.width / 2, 2)


def _edges(
    edges: Sequence[DiagramEdge], nodes: Mapping[str, PlacedNode]
) -> Iterator[PlacedEdge]:
    """Draw each line from the row above it in its column, or from the head, to its own.

    So the pieces of one column lie end to end and never over each other.
    """
    reached: dict[str, float] = {}
    order = sorted(range(len(edges)), key=lambda i: _middle(nodes[edges[i].source]))
    starts: dict[int, float] = {}
    for index in order:
        edge = edges[index]
        head = nodes[edge.target].at
        starts[index] = reached.get(edge.target, head.y + head.block.height)
        reached[edge.target] = _middle(nodes[edge.source]) + DOT
    for index, edge in enumerate(edges):
        x, y = _down(nodes[edge.target]), _middle(nodes[edge.source])
        start, end = (x, round(starts[index], 2)), (x, y)
        yield PlacedEdge(edge, ((start, start, end, end),), end, None, (end,))


def _guides(
    edges: Iterable[DiagramEdge], nodes: Mapping[str, PlacedNode]
) -> Iterator[tuple[Point, Point]]:
    """Draw a thin line from each row to the last of its dots."""
    last: dict[str, float] = {}
    for edge in edges:
        x = _down(nodes[edge.target])
        last[edge.source] = max(x, last.get(edge.source, x))
    for source, x in last.items():
        row = nodes[source]
        y = _middle(row)
        yield (round(row.at.x + row.at.block.width, 2), y), (x, y)


def _columns(
    diagram: Diagram, nodes: Mapping[str, PlacedNode]
) -> Iterator[PlacedColumn]:
    for index, column in enumerate(diagram.columns):
        inside = [nodes[n.id].at for n in diagram.nodes if n.column == index]
        if inside:
            right = max(at.x + at.block.width for at in inside)
            yield PlacedColumn(column, min(at.x for at in inside), round(right, 2))
