"""Lanes across a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diagram.examples import HOSTILE
from diagram.svg.drawing import LYS, all_of, sheet, tags, texts, tree
from endringsteori.diagram.layout.placed import Layout, PlacedBand, PlacedBlock
from endringsteori.diagram.svg.bands import draw_bands
from endringsteori.diagram.typesetting.blocks import lane_block
from endringsteori.diagram.typesetting.characters import clean
from endringsteori.diagram.value import Lane

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from endringsteori.diagram.engine.dot import Point


def _drawn(*labels: str, guides: tuple[tuple[Point, Point], ...] = ()) -> ET.Element:
    bands = tuple(
        PlacedBand(
            Lane(f"b{n}", label),
            0,
            n * 50,
            300,
            50,
            PlacedBlock(lane_block(label, 90), 8, n * 50 + 8),
        )
        for n, label in enumerate(labels)
    )
    parent = sheet()
    draw_bands(parent, Layout(300, 50, (), (), (), bands, guides), LYS)
    return tree(parent)


def test_lanes_are_told_apart_by_their_fill_and_a_line() -> None:
    """Every other lane is tinted, and each has its name inside it."""
    drawn = _drawn("Skolen", "PPT", "NAV")
    fills = [band.get("fill") for band in all_of(drawn, "rect")]
    strokes = {band.get("stroke") for band in all_of(drawn, "rect")}

    assert fills == [LYS.band, LYS.other_band, LYS.band]
    assert strokes == {LYS.rule}
    assert texts(drawn) == ["Skolen", "PPT", "NAV"]


def test_lane_is_found_by_its_id() -> None:
    """The group carries the id of the service, and a title."""
    (group,) = _drawn("Skolen").findall("./*[@class='bane']")

    assert group.get("data-bane") == "b0"
    assert group[0].text == "Skolen"


def test_guides_are_thin_lines() -> None:
    """They lead the eye from a row to its dots."""
    (guide,) = all_of(_drawn(guides=(((10, 20), (90, 20)),)), "path")

    assert (guide.get("d"), guide.get("stroke-width")) == ("M 10,20 90,20", "0.8")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_name_comes_out_as_text(text: str) -> None:
    """Nothing in the name of a lane becomes an element."""
    drawn = _drawn(text)

    assert tags(drawn) <= {"g", "title", "rect", "text"}
    assert clean(text) in [title.text or "" for title in all_of(drawn, "title")]
