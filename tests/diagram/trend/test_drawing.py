"""Trends as SVG."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from endringsteori.diagram import TEMAER
from endringsteori.diagram.look.themes import THEMES
from endringsteori.diagram.svg.elements import SVG
from endringsteori.diagram.trend import Trend, draw_trend, trend_of
from endringsteori.diagram.typesetting.metrics import text_width
from endringsteori.texts import SPRÅK
from measured_town import assessed

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.diagram import Tema
    from endringsteori.texts import Språk

SEVEN_POINTS = 7 * 96 / 72


def trend(element: str = "losen/trivsel", språk: Språk = "nb") -> Trend:
    """Make the trend of one indicator of the town."""
    one = assessed(språk)
    found = trend_of(one.vurdering, one.status_of(element), språk, one.hides)
    assert found is not None
    return found


def parsed(svg: str) -> ET.Element:
    """Read a figure back."""
    return ET.fromstring(svg)  # noqa: S314 - our own SVG


def texts(root: ET.Element) -> list[ET.Element]:
    """Give all texts of a figure."""
    return list(root.iter(f"{{{SVG}}}text"))


@pytest.mark.parametrize("element", ["losen/trivsel", "losen/møter", "fullført"])
def test_figures(element: str, golden: Golden) -> None:
    """With and without all that can stand in one; look at them."""
    golden(f"{element.replace('/', '.')}.svg", draw_trend(trend(element)))


@pytest.mark.parametrize("språk", SPRÅK)
def test_who_listens_gets_the_same(språk: Språk) -> None:
    """A name, the whole figure as prose, and the language."""
    made = trend(språk=språk)
    root = parsed(draw_trend(made))
    title, desc = root[0], root[1]

    assert (root.get("role"), root.get("lang")) == ("img", språk)
    assert (title.text, desc.text) == (made.title, made.text)
    assert root.get("aria-labelledby") == title.get("id")
    assert root.get("aria-describedby") == desc.get("id")


@pytest.mark.parametrize("tema", TEMAER)
def test_no_text_is_under_seven_points(tema: Tema) -> None:
    """Nor leaves the figure."""
    root = parsed(draw_trend(trend(), THEMES[tema]))
    width = float(root.get("width", 0))
    sizes = {
        float(one.get("font-size", 0)) for one in root.iter() if one.get("font-size")
    }

    assert min(sizes) >= SEVEN_POINTS
    for one in texts(root):
        size = float(one.get("font-size", 10.5))
        assert float(one.get("x", 0)) >= 0
        assert float(one.get("x", 0)) + text_width(one.text or "", size) <= width


def test_periods_never_write_over_each_other() -> None:
    """Where there are many, some go unnamed; the last never."""
    made = trend("fullført")
    first = made.points[0]
    many = tuple(
        replace(first, day=first.day + timedelta(days=30 * n), period=f"periode {n}")
        for n in range(60)
    )
    root = parsed(draw_trend(replace(made, points=many)))
    shown = [one for one in texts(root) if (one.text or "").startswith("periode")]
    spans = sorted(
        (float(one.get("x", 0)), text_width(one.text or "", 10.5)) for one in shown
    )

    assert "periode 59" in {one.text for one in shown}
    for (x, width), (after, _) in pairwise(spans):
        assert x + width < after


def test_the_same_bytes_every_time() -> None:
    """A figure in a report changes only with its numbers."""
    assert draw_trend(trend()) == draw_trend(trend())


def test_an_axis_that_begins_elsewhere_says_so() -> None:
    """Otherwise a small change looks large."""
    assert "Aksen begynner ikke på null." in draw_trend(trend("losen/trivsel"))
