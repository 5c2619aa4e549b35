"""The signs of a trend."""

from __future__ import annotations

from typing import get_args

import pytest

from diagram.svg.drawing import LYS, sheet, tree
from endringsteori.diagram.trend.signs import Sign, draw_point, draw_sign


def outline(sign: Sign, ink: str = "#000000") -> str:
    """Draw a sign alone."""
    parent = sheet()
    draw_sign(parent, sign, (50, 50), ink, LYS)
    return parent.written()


def test_every_sign_has_a_shape_of_its_own() -> None:
    """In one ink they are still told apart."""
    shapes = {outline(sign) for sign in get_args(Sign)}

    assert len(shapes) == len(get_args(Sign))


@pytest.mark.parametrize("series", ["målt", "sammenligning"])
def test_provisional_numbers_are_hollow(series: str) -> None:
    """The border keeps its ink, and the inside that of the page."""
    parent = sheet()
    draw_point(parent, series, (5, 5), "#123456", LYS, provisional=True)  # type: ignore[arg-type]  # one of the two

    (point,) = tree(parent)

    assert point.get("fill") == LYS.background
    assert point.get("stroke") == "#123456"
