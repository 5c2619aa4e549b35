"""The layout of lanes: columns from left to right, and a band across them for each service.

Boxes stand in the cell of their column and lane. A line that passes a column has a slot of
its own there, kept free as if it held a box, and bends only between the columns: so no
line crosses a box, and no engine is needed.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.layout.lane_items import Item, Plan
from endringsteori.diagram.layout.placed import (
    Layout,
    PlacedBand,
    PlacedBlock,
    PlacedColumn,
    PlacedEdge,
    PlacedNode,
)
from endringsteori.diagram.layout.stacking import stack
from endringsteori.diagram.typesetting.blocks import AIRY, lane_block, lane_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from endringsteori.diagram.engine.dot import Point
    from endringsteori.diagram.typesetting.blocks import Measures
    from endringsteori.diagram.value import Diagram, DiagramEdge

__all__ = ["lay_out_lanes"]

_PADDING: Final = 12.0
_CHANNEL: Final = 56.0
_HEAD: Final = 8.0
_SWEEPS: Final = 8
_LOOP: Final = 26.0
_LOWER: Final = 12.0


def lay_out_lanes(diagram: Diagram, measures: Measures = AIRY) -> Layout:
    """Place a diagram whose nodes all have a column and a lane."""
    plan = Plan.of(diagram, measures)
    gap = measures.between_boxes
    names = lane_width(diagram.lanes)
    lefts, width = _lefts(plan, names + 2 * _PADDING)
    tops = _lane_tops(diagram, plan, gap)
    _order(plan)
    _place(plan, tops, gap)
    nodes = tuple(
        PlacedNode(node, _at(plan.boxes[node.id], lefts)) for node in diagram.nodes
    )
    edges = tuple(
        _edge(edge, plan.ways[index], plan, lefts)
        for index, edge in enumerate(diagram.edges)
    )
    bands = tuple(_bands(diagram, tops, width))
    columns = tuple(_columns(diagram, nodes))
    return Layout(width, tops[-1], nodes, edges, columns, bands)


def _lefts(plan: Plan, x: float) -> tuple[list[float], float]:
    """Give the left edge of each rank, from `x` on, and the width of the whole.

    A rank that holds nothing but passing lines takes no room of its own.
    """
    lefts: list[float] = []
    for items in plan.ranks:
        lefts.append(round(x, 2))
        widest = max((item.width for item in items), default=0.0)
        x += widest + (_CHANNEL if widest else 0.0)
    return lefts, round(x - _CHANNEL + _PADDING + _LOOP, 2)


def _lane_tops(diagram: Diagram, plan: Plan, gap: float) -> list[float]:
    """Give the top of each lane, and last the bottom of them all."""
    tops = [0.0]
    for index, lane in enumerate(diagram.lanes):
        name = lane_block(lane.label, lane_width(diagram.lanes))
        heights = [name.height]
        for items in plan.ranks:
            inside = [item.height for item in items if item.lane == index]
            heights.append(sum(inside) + gap * (len(inside) - 1))
        tops.append(round(tops[-1] + max(heights) + 2 * _PADDING, 2))
    return tops


def _order(plan: Plan) -> None:
    """Put the items of each cell in the order of what they are tied to (barycentres).

    Sweeps to and fro; the first order is that of the document.
    """
    for items in plan.ranks:
        _number(items)
    for sweep in range(_SWEEPS):
        forward = sweep % 2 == 0
        for items in plan.ranks if forward else reversed(plan.ranks):
            weights = {id(item): item.barycentre(forward=forward) for item in items}
            items.sort(key=lambda item: (item.lane, weights[id(item)]))
            _number(items)


def _number(items: list[Item]) -> None:
    items.sort(key=lambda item: item.lane)
    for place, item in enumerate(items):
        item.place = (place + 0.5) / len(items) + item.lane


def _place(plan: Plan, tops: Sequence[float], gap: float) -> None:
    """Give each item its y: first in the middle of its lane, then near what it is tied to."""
    for items in plan.ranks:
        for item in items:
            item.y = (tops[item.lane] + tops[item.lane + 1] - item.height) / 2
    for sweep in range(_SWEEPS):
        forward = sweep % 2 == 0
        for items in plan.ranks if forward else reversed(plan.ranks):
            for lane in dict.fromkeys(item.lane for item in items):
                _settle(
                    [i for i in items if i.lane == lane], tops, gap, forward=forward
                )


def _settle(
    cell: Sequence[Item], tops: Sequence[float], gap: float, *, forward: bool
) -> None:
    lane = cell[0].lane
    bounds = tops[lane] + _PADDING, tops[lane + 1] - _PADDING
    wanted = [item.wanted_y(forward=forward) for item in cell]
    heights = [item.height for item in cell]
    for item, y in zip(cell, stack(wanted, heights, gap, bounds), strict=True):
        item.y = round(y, 2)


def _at(item: Item, lefts: Sequence[float]) -> PlacedBlock:
    return PlacedBlock(item.needed_block, lefts[item.rank], item.y)


def _edge(
    edge: DiagramEdge, way: Sequence[Item], plan: Plan, lefts: Sequence[float]
) -> PlacedEdge:
    """Draw a curve through the items of an edge; `way` goes from lower to higher rank."""
    if edge.source == edge.target:
        return _loop(edge, way[0], lefts)
    reason = next((item for item in way[1:-1] if item.block is not None), None)
    curves: list[tuple[Point, ...]] = []
    points: list[Point] = []
    turned = plan.turned(edge)
    for before, after in pairwise(way):
        start = lefts[before.rank] + before.width, _port(before, way, turned=turned)
        end = lefts[after.rank], _port(after, way, turned=turned)
        if not points:
            points = [start]
        points += _bend(points[-1], start, plan.rights(before, lefts), end)
        if after is reason:
            curves.append(tuple(points))
            points = []
    curves.append(tuple(points))
    if turned:
        curves = [points[::-1] for points in curves[::-1]]
    shortened, tip = _shortened(curves[-1])
    at = _at(reason, lefts) if reason else None
    return PlacedEdge(edge, (*curves[:-1], shortened), tip, at)


def _port(item: Item, way: Sequence[Item], *, turned: bool) -> float:
    """Give the height at which a line meets an item: at a box, lower if it runs back."""
    if not turned or item not in (way[0], way[-1]):
        return item.middle
    return round(item.middle + min(_LOWER, item.height / 4), 2)


def _bend(last: Point, start: Point, right: float, end: Point) -> Iterator[Point]:
    """Go straight past the column, and bend in the room between it and the next."""
    if last != start:
        yield from (last, start, start)
    corner = max(right, start[0]), start[1]
    if corner != start:
        yield from (start, corner, corner)
    half = (corner[0] + end[0]) / 2
    yield from ((round(half, 2), corner[1]), (round(half, 2), end[1]), end)


def _shortened(points: tuple[Point, ...]) -> tuple[tuple[Point, ...], Point]:
    """Make room for an arrow head, which lies along the axis that every line ends on."""
    *rest, before, tip = points
    back = _HEAD if before[0] < tip[0] else -_HEAD
    if abs(before[0] - tip[0]) < _HEAD:
        back = 0.0
    end = round(tip[0] - back, 2), tip[1]
    return (*rest, before, end), tip


def _loop(edge: DiagramEdge, item: Item, lefts: Sequence[float]) -> PlacedEdge:
    """Draw an edge from a box to itself, to the right of it."""
    x, y = lefts[item.rank] + item.width, item.middle
    start, tip = (x, round(y - 7, 2)), (x, round(y + 7, 2))
    end = round(x + _HEAD, 2), tip[1]
    out = round(x + _LOOP, 2)
    return PlacedEdge(edge, ((start, (out, start[1]), (out, tip[1]), end),), tip, None)


def _bands(
    diagram: Diagram, tops: Sequence[float], width: float
) -> Iterator[PlacedBand]:
    for index, lane in enumerate(diagram.lanes):
        top, bottom = tops[index], tops[index + 1]
        name = lane_block(lane.label, lane_width(diagram.lanes))
        at = PlacedBlock(name, _PADDING, top + _PADDING)
        yield PlacedBand(lane, 0.0, top, width, round(bottom - top, 2), at)


def _columns(diagram: Diagram, nodes: Iterable[PlacedNode]) -> Iterator[PlacedColumn]:
    spans: Mapping[int, list[PlacedBlock]] = {
        i: [] for i in range(len(diagram.columns))
    }
    for placed in nodes:
        if placed.node.column is not None:
            spans[placed.node.column].append(placed.at)
    for index, inside in spans.items():
        if inside:
            right = max(at.x + at.block.width for at in inside)
            left = min(at.x for at in inside)
            yield PlacedColumn(diagram.columns[index], left, round(right, 2))
