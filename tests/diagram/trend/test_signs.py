"""The signs of a trend."""

from __future__ import annotations

from typing import get_args
from xml.etree import ElementTree as ET

import pytest

from endringsteori.diagram.look.themes import THEMES
from endringsteori.diagram.svg.elements import SVG
from endringsteori.diagram.trend.signs import Sign, draw_point, draw_sign

LYS = THEMES["lys"]


def outline(sign: Sign, ink: str = "#000000") -> bytes:
    """Draw a sign alone."""
    sheet = ET.Element(f"{{{SVG}}}svg")
    draw_sign(sheet, sign, (50, 50), ink, LYS)
    return ET.tostring(sheet)


def test_every_sign_has_a_shape_of_its_own() -> None:
    """In one ink they are still told apart."""
    shapes = {outline(sign) for sign in get_args(Sign)}

    assert len(shapes) == len(get_args(Sign))


@pytest.mark.parametrize("series", ["målt", "sammenligning"])
def test_provisional_numbers_are_hollow(series: str) -> None:
    """The border keeps its ink, and the inside that of the page."""
    sheet = ET.Element(f"{{{SVG}}}svg")
    draw_point(sheet, series, (5, 5), "#123456", LYS, provisional=True)  # type: ignore[arg-type]  # one of the two

    assert sheet[0].get("fill") == LYS.background
    assert sheet[0].get("stroke") == "#123456"
