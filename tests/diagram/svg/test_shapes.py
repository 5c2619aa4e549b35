"""Outlines of boxes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import get_args

import pytest

from diagram.svg.drawing import LYS, empty_block, sheet, tree
from endringsteori.diagram.look.style import Shape
from endringsteori.diagram.svg.shapes import draw_shape

_STYLE = LYS.nodes["mål"]


def _drawn(shape: Shape) -> list[dict[str, str]]:
    parent = sheet()
    draw_shape(parent, replace(_STYLE, shape=shape), empty_block(10, 20, 100, 50))
    return [element.attrib for element in tree(parent)]


def _corners(shape: Shape) -> list[tuple[float, float]]:
    ((outline),) = _drawn(shape)
    found = re.findall(r"([\d.]+),([\d.]+)", outline["d"])
    return [(float(x), float(y)) for x, y in found]


@pytest.mark.parametrize(
    ("shape", "radius"), [("square", "0"), ("rounded", "6"), ("round", "18")]
)
def test_rectangle_fills_its_block(shape: Shape, radius: str) -> None:
    """Three kinds are told apart by how round their corners are."""
    (drawn,) = _drawn(shape)

    assert drawn == {
        "x": "10",
        "y": "20",
        "width": "100",
        "height": "50",
        "rx": radius,
        "fill": _STYLE.fill,
        "stroke": _STYLE.stroke,
        "stroke-width": "1.5",
    }


@pytest.mark.parametrize(("shape", "corners"), [("arrow", 5), ("cut corners", 8)])
def test_outline_touches_all_sides_of_its_block(shape: Shape, corners: int) -> None:
    """Arrows of the engine, which end at the block, end at the outline too."""
    points = _corners(shape)
    across, down = zip(*points, strict=True)

    assert len(points) == corners
    assert (min(across), max(across), min(down), max(down)) == (10, 110, 20, 70)


def test_arrow_points_to_the_right() -> None:
    """Its one rightmost point is in the middle of the side."""
    assert [point for point in _corners("arrow") if point[0] == 110] == [(110, 45)]


def test_double_border_has_a_smaller_one_inside() -> None:
    """A goal is seen without colour: a second border, as far in on all sides."""
    outer, inner = _drawn("double border")

    assert (outer["width"], outer["height"]) == ("100", "50")
    assert [inner[name] for name in ("x", "y", "width", "height", "fill")] == [
        "13",
        "23",
        "94",
        "44",
        "none",
    ]


def test_every_shape_is_drawn_as_no_other() -> None:
    """The kinds can be told apart in black and white."""
    drawn = [str(_drawn(shape)) for shape in get_args(Shape)]

    assert len(set(drawn)) == len(drawn)
    assert {style.shape for style in LYS.nodes.values()} == set(get_args(Shape))
