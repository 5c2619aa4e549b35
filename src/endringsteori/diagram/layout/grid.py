"""The layout of a grid: rows of boxes, columns of boxes, and lines where they meet.

Nothing is drawn across a box: rows stand to the left and columns above, and the lines run
in the field between. No engine is needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.layout.placed import (
    Layout,
    PlacedBand,
    PlacedBlock,
    PlacedColumn,
    PlacedEdge,
    PlacedNode,
)
from endringsteori.diagram.typesetting.blocks import (
    AIRY,
    box_width,
    lane_block,
    lane_width,
    node_block,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from endringsteori.diagram.engine.dot import Point
    from endringsteori.diagram.typesetting.blocks import Block, Measures
    from endringsteori.diagram.value import Diagram, DiagramEdge, DiagramNode

__all__ = ["DOT", "lay_out_grid"]

DOT: Final = 4.2
"""Radius of the dots where a line meets a row."""

_LANE_PADDING: Final = 9.0
_BETWEEN_ROWS: Final = 9.0
_BETWEEN_BANDS: Final = 6.0
_UNDER_HEADS: Final = 26.0
_HEAD_WIDTH: Final = 166.0
_BETWEEN_HEADS: Final = 12.0
_BETWEEN_KINDS: Final = 34.0
_AFTER: Final = 10.0


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
        name_width = lane_width(diagram.lanes)
        left = name_width + 2 * _LANE_PADDING if diagram.lanes else 0.0
        row_width = box_width(rows, measures)
        placed, right = _heads(heads, left + row_width + _BETWEEN_KINDS)
        top = max((p.at.block.height for p in placed), default=-_UNDER_HEADS)
        top = round(top + _UNDER_HEADS, 2)
        blocks = {node.id: node_block(node, row_width) for node in rows}
        members: list[PlacedNode] = []
        bands: list[PlacedBand] = []
        bottom = top
        for lane in diagram.lanes:
            inside = [node for node in rows if node.lane == lane.id]
            height = sum(blocks[node.id].height for node in inside)
            height += _BETWEEN_ROWS * (len(inside) - 1) + 2 * _LANE_PADDING
            name = lane_block(lane.label, name_width)
            height = max(height, name.height + 2 * _LANE_PADDING)
            at = PlacedBlock(name, _LANE_PADDING, bottom + _LANE_PADDING)
            width = max(right, left + row_width) + _AFTER
            bands.append(PlacedBand(lane, 0.0, bottom, width, height, at))
            members += _stacked(inside, blocks, (left, bottom + _LANE_PADDING))
            bottom = round(bottom + height + _BETWEEN_BANDS, 2)
        width = max(right, left + row_width) + _AFTER
        height = bottom - _BETWEEN_BANDS if bands else top
        return cls(tuple(members), placed, tuple(bands), width, height)


def _heads(
    heads: Iterable[DiagramNode], left: float
) -> tuple[tuple[PlacedNode, ...], float]:
    """Place the heads side by side, on one line at the bottom; give them and their right."""
    blocks = [(node, node_block(node, _HEAD_WIDTH)) for node in heads]
    tallest = max((block.height for _, block in blocks), default=0.0)
    placed: list[PlacedNode] = []
    x = left
    for node, block in blocks:
        if placed:
            other = placed[-1].node.kind != node.kind
            x += _BETWEEN_KINDS if other else _BETWEEN_HEADS
        y = round(tallest - block.height, 2)
        placed.append(PlacedNode(node, PlacedBlock(block, x, y)))
        x += block.width
    return tuple(placed), x if placed else 0.0


def _stacked(
    nodes: Iterable[DiagramNode], blocks: Mapping[str, Block], corner: Point
) -> Iterator[PlacedNode]:
    x, y = corner
    for node in nodes:
        yield PlacedNode(node, PlacedBlock(blocks[node.id], x, round(y, 2)))
        y += blocks[node.id].height + _BETWEEN_ROWS


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
