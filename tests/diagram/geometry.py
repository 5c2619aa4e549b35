"""What must hold of a drawn figure, checked by its numbers."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.diagram.typesetting.blocks import FONTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.diagram.engine.dot import Point
    from endringsteori.diagram.layout.layout import Layout, PlacedBlock, PlacedEdge

__all__ = ["Rectangle", "crossings", "outside", "overlaps", "rectangle", "told"]

Rectangle: TypeAlias = tuple[float, float, float, float]

_SAMPLES: Final = 24
_SLACK: Final = 0.5


def crossings(layout: Layout) -> list[tuple[str, str, str]]:
    """Give each arrow (its ends) that crosses a box or a reason other than its own."""
    boxes = dict(_rectangles(layout))
    return [
        (placed.edge.source, placed.edge.target, name)
        for placed in layout.edges
        for name, box in boxes.items()
        if name not in _own(placed)
        if any(_inside(point, box) for point in _points(placed))
    ]


def overlaps(layout: Layout) -> list[tuple[str, str]]:
    """Give each pair of boxes or reasons that lie over each other."""
    return [
        (name, other)
        for (name, a), (other, b) in combinations(_rectangles(layout), 2)
        if a[0] < b[2] - _SLACK and b[0] < a[2] - _SLACK
        if a[1] < b[3] - _SLACK and b[1] < a[3] - _SLACK
    ]


def rectangle(at: PlacedBlock) -> Rectangle:
    """Give left, top, right and bottom."""
    return at.x, at.y, at.x + at.block.width, at.y + at.block.height


def _rectangles(layout: Layout) -> Iterator[tuple[str, Rectangle]]:
    for node in layout.nodes:
        yield node.node.id, rectangle(node.at)
    for edge in layout.edges:
        if edge.reason:
            yield _reason(edge), rectangle(edge.reason)


def _reason(placed: PlacedEdge) -> str:
    return f"{placed.edge.source} {placed.edge.kind} {placed.edge.target}"


def _own(placed: PlacedEdge) -> tuple[str, str, str]:
    return placed.edge.source, placed.edge.target, _reason(placed)


def _points(placed: PlacedEdge) -> Iterator[Point]:
    for curve in placed.curves:
        for start in range(0, len(curve) - 1, 3):
            a, b, c, d = curve[start : start + 4]
            for step in range(_SAMPLES + 1):
                t = step / _SAMPLES
                yield (
                    _bezier(t, (a[0], b[0], c[0], d[0])),
                    _bezier(t, (a[1], b[1], c[1], d[1])),
                )
    yield placed.tip


def _bezier(t: float, values: tuple[float, float, float, float]) -> float:
    a, b, c, d = values
    u = 1 - t
    return u**3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t**3 * d


def _inside(point: Point, box: Rectangle) -> bool:
    left, top, right, bottom = box
    x, y = point
    return left + _SLACK < x < right - _SLACK and top + _SLACK < y < bottom - _SLACK


def told(layout: Layout) -> str:
    """Write a layout in lines: each box, reason, lane and arrow with its place."""
    lines = [f"layout {layout.width} x {layout.height}"]
    lines += [f"box {p.node.id} {_at(rectangle(p.at))}" for p in layout.nodes]
    lines += [
        f"lane {b.lane.id} {_at((b.x, b.y, b.width, b.height))}" for b in layout.bands
    ]
    for placed in layout.edges:
        lines.append(f"arrow {_reason(placed)} {_at(placed.tip)}")
        lines += [f"  curve {' '.join(map(_at, curve))}" for curve in placed.curves]
        if placed.reason:
            lines.append(f"  reason {_at(rectangle(placed.reason))}")
    return "\n".join(lines) + "\n"


def outside(layout: Layout) -> list[str]:
    """Give each text that does not keep within what holds it, by more than one letter."""
    blocks = [(p.node.id, p.at.block) for p in layout.nodes]
    blocks += [(_reason(e), e.reason.block) for e in layout.edges if e.reason]
    blocks += [(band.lane.id, band.name.block) for band in layout.bands]
    return [
        name
        for name, block in blocks
        if any(
            line.x + line.width > block.width + FONTS[line.role].size
            or not 0 <= line.y <= block.height
            for line in block.lines
        )
        or any(
            plate.x + plate.width > block.width or plate.y + plate.height > block.height
            for plate in block.plates
        )
    ]


def _at(numbers: Iterable[float]) -> str:
    return ",".join(f"{n:g}" for n in numbers)
