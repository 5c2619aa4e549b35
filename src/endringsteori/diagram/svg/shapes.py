"""Outlines of boxes: the shape says the kind to those who see no colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.diagram.svg.elements import add, path

if TYPE_CHECKING:
    from collections.abc import Callable

    from endringsteori.diagram.layout.layout import PlacedBlock
    from endringsteori.diagram.look.style import NodeStyle, Shape
    from endringsteori.diagram.svg.elements import Element

__all__ = ["draw_shape"]

_POINT: Final = 9.0
_CUT: Final = 9.0
_BORDER_GAP: Final = 3.0
_BORDER: Final = 1.5
_BAR: Final = 5.0
_SIDE: Final = 6.0
_ROUNDING: Final[dict[Shape, float]] = {
    "rounded": 6,
    "round": 18,
    "tab": 3,
    "side bar": 3,
    "dashed": 10,
    "dotted": 14,
    "double border": 6,
}
_DASHES: Final[dict[Shape, str]] = {"dashed": "4 3", "dotted": "1.5 2.5"}
_Paint: TypeAlias = "dict[str, str | float]"


def draw_shape(parent: Element, style: NodeStyle, at: PlacedBlock) -> None:
    """Draw the outline and the fill of a box; its bounds are those of the block."""
    paint: _Paint = {
        "fill": style.fill,
        "stroke": style.stroke,
        "stroke_width": _BORDER,
    }
    if style.shape in _OUTLINES:
        _outline(parent, _OUTLINES[style.shape](at), paint)
        return
    if style.shape in _DASHES:
        paint["stroke_dasharray"] = _DASHES[style.shape]
    _rectangle(parent, at, _ROUNDING.get(style.shape, 0), paint)
    _draw_more(parent, style, at)


def _draw_more(parent: Element, style: NodeStyle, at: PlacedBlock) -> None:
    """Draw what some rectangles have inside: a thick edge, two sides, a second border."""
    width, height = at.block.width, at.block.height
    if style.shape == "tab":
        _bar(parent, style, (at.x, at.y), (width, _BAR))
    elif style.shape == "side bar":
        _bar(parent, style, (at.x, at.y), (_BAR, height))
    elif style.shape == "double sides":
        for x in (at.x + _SIDE, at.x + width - _SIDE):
            ends = (x, at.y), (x, at.y + height)
            add(parent, "path", d=path("M", *ends), stroke=style.muted)
    elif style.shape == "double border":
        inner: _Paint = {"fill": "none", "stroke": style.muted, "stroke_width": 1.0}
        _rectangle(parent, at, 4, inner, inset=_BORDER_GAP)


def _rectangle(
    parent: Element,
    at: PlacedBlock,
    radius: float,
    paint: _Paint,
    inset: float = 0,
) -> None:
    width, height = at.block.width - 2 * inset, at.block.height - 2 * inset
    corner = {"x": at.x + inset, "y": at.y + inset}
    add(parent, "rect", **corner, width=width, height=height, rx=radius, **paint)


def _bar(
    parent: Element,
    style: NodeStyle,
    corner: tuple[float, float],
    size: tuple[float, float],
) -> None:
    """Draw a thick edge of a box."""
    box = {"x": corner[0], "y": corner[1], "width": size[0], "height": size[1]}
    add(parent, "rect", **box, rx=2, fill=style.stroke)


def _outline(parent: Element, points: list[tuple[float, float]], paint: _Paint) -> None:
    add(parent, "path", d=path("M", *points, "Z"), stroke_linejoin="round", **paint)


def _bounds(at: PlacedBlock) -> tuple[float, float, float, float]:
    return at.x, at.y, at.x + at.block.width, at.y + at.block.height


def _arrow(at: PlacedBlock) -> list[tuple[float, float]]:
    left, top, right, bottom = _bounds(at)
    middle, shoulder = (top + bottom) / 2, right - _POINT
    return [
        (left, top),
        (shoulder, top),
        (right, middle),
        (shoulder, bottom),
        (left, bottom),
    ]


def _cut_corners(at: PlacedBlock) -> list[tuple[float, float]]:
    left, top, right, bottom = _bounds(at)
    return [
        (left + _CUT, top),
        (right - _CUT, top),
        (right, top + _CUT),
        (right, bottom - _CUT),
        (right - _CUT, bottom),
        (left + _CUT, bottom),
        (left, bottom - _CUT),
        (left, top + _CUT),
    ]


def _hexagon(at: PlacedBlock) -> list[tuple[float, float]]:
    left, top, right, bottom = _bounds(at)
    middle = (top + bottom) / 2
    return [
        (left, middle),
        (left + _POINT, top),
        (right - _POINT, top),
        (right, middle),
        (right - _POINT, bottom),
        (left + _POINT, bottom),
    ]


_OUTLINES: Final[dict[Shape, Callable[[PlacedBlock], list[tuple[float, float]]]]] = {
    "arrow": _arrow,
    "cut corners": _cut_corners,
    "hexagon": _hexagon,
}
"""Shapes that are no rectangles."""
