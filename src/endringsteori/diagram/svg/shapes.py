"""Outlines of boxes: the shape says the kind to those who see no colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from endringsteori.diagram.svg.elements import add, path

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from endringsteori.diagram.layout import PlacedBlock
    from endringsteori.diagram.style import NodeStyle

__all__ = ["draw_shape"]

_POINT: Final = 9.0
_CUT: Final = 9.0
_BORDER_GAP: Final = 3.0
_BORDER: Final = 1.5


def draw_shape(parent: ET.Element, style: NodeStyle, at: PlacedBlock) -> None:
    """Draw the outline and the fill of a box; its bounds are those of the block."""
    paint: dict[str, str | float] = {
        "fill": style.fill,
        "stroke": style.stroke,
        "stroke_width": _BORDER,
    }
    match style.shape:
        case "square":
            _rectangle(parent, at, 0, paint)
        case "rounded":
            _rectangle(parent, at, 6, paint)
        case "round":
            _rectangle(parent, at, 18, paint)
        case "arrow":
            _outline(parent, _arrow(at), paint)
        case "cut corners":
            _outline(parent, _cut_corners(at), paint)
        case "double border":
            _rectangle(parent, at, 6, paint)
            inner: dict[str, str | float] = {
                "fill": "none",
                "stroke": style.muted,
                "stroke_width": 1.0,
            }
            _rectangle(parent, at, 4, inner, inset=_BORDER_GAP)
        case _:
            assert_never(style.shape)


def _rectangle(
    parent: ET.Element,
    at: PlacedBlock,
    radius: float,
    paint: dict[str, str | float],
    inset: float = 0,
) -> None:
    width, height = at.block.width - 2 * inset, at.block.height - 2 * inset
    corner = {"x": at.x + inset, "y": at.y + inset}
    add(parent, "rect", **corner, width=width, height=height, rx=radius, **paint)


def _outline(
    parent: ET.Element, points: list[tuple[float, float]], paint: dict[str, str | float]
) -> None:
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
