"""Arrows and their reasons."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from diagram.examples import HOSTILE, arrow
from diagram.svg.drawing import LYS, all_of, sheet, tags, texts, tree
from endringsteori.diagram import DiagramEdge, Mark
from endringsteori.diagram.layout.layout import PlacedBlock, PlacedEdge
from endringsteori.diagram.svg.edges import draw_arrow_head, draw_edge, draw_stroke
from endringsteori.diagram.typesetting.blocks import edge_block
from endringsteori.diagram.typesetting.characters import clean

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from endringsteori.diagram.engine.dot import Point

_CURVE: tuple[Point, ...] = ((0, 0), (10, 0), (20, 5), (30, 5))
_REST: tuple[Point, ...] = ((70, 5), (80, 5), (90, 0), (92, 0))
_LABELS = {"t/a": "Møte", "t/b": "Trygg"}
_PLAIN = arrow("t/a", "t/b")


def _drawn(edge: DiagramEdge) -> ET.Element:
    """Draw an arrow to (100, 0), its reason at (40, 8)."""
    parent, block = sheet(), edge_block(edge)
    reason = PlacedBlock(block, 40, 8) if block else None
    curves = (_CURVE, _REST) if reason else (_REST,)
    draw_edge(parent, PlacedEdge(edge, curves, (100, 0), reason), _LABELS, "k", LYS)
    return tree(parent)[0]


def _head(end: Point, tip: Point) -> str | None:
    parent = sheet()
    draw_arrow_head(parent, end, tip, LYS.edges["fører_til"])
    return tree(parent)[0].get("points")


def test_arrow_is_found_by_its_ends() -> None:
    """The group carries kind and ends, and an id that is the figure's own."""
    group = _drawn(_PLAIN)

    assert group.attrib == {
        "id": "k.fører_til.t.a..t.b",
        "class": "kobling fører_til",
        "data-source": "t/a",
        "data-target": "t/b",
    }


def test_title_says_ends_reason_and_marks() -> None:
    """Those who point at an arrow read it whole, marks in their longer wording."""
    marks = (Mark("nødvendig", "nødvendig", "Må til"), Mark("lav_tillit", "lav tillit"))
    edge = replace(_PLAIN, label="de kjenner hverandre", marks=marks)

    assert _drawn(edge)[0].text == (
        "Møte → Trygg\nde kjenner hverandre\nMå til\nlav tillit"
    )


def test_plain_arrow_is_one_line_and_a_head() -> None:
    """Without a reason there is one curve, and its title tells the ends."""
    group = _drawn(_PLAIN)
    (stroke,) = all_of(group, "path")

    assert tags(group) == {"title", "path", "polygon"}
    assert stroke.get("d") == "M 70,5 C 80,5 90,0 92,0"
    assert group[0].text == "Møte → Trygg"


def test_arrow_goes_on_after_its_reason() -> None:
    """Two curves, one head at the end of the last, and the reason between them."""
    group = _drawn(replace(_PLAIN, label="fordi"))
    (reason,) = all_of(group, "g")[1:]

    assert len(all_of(group, "path")) == 2
    assert [head.get("points") for head in all_of(group, "polygon")] == [
        _head((92, 0), (100, 0))
    ]
    assert reason.get("transform") == "translate(40 8)"
    assert texts(reason) == ["fordi"]


def test_marks_of_an_arrow_stand_over_its_reason() -> None:
    """Plates are drawn where the reason is, above it."""
    group = _drawn(replace(_PLAIN, label="fordi", marks=(Mark("lav_tillit", "tvil"),)))
    low = {word.text: float(word.get("y", 0)) for word in all_of(group, "text")}

    assert low["tvil"] < low["fordi"]


def test_necessary_arrow_is_double_on_both_sides_of_its_reason() -> None:
    """Each curve has a line of background inside a wide one."""
    group = _drawn(replace(_PLAIN, label="fordi", necessary=True))
    colour = LYS.edges["fører_til"].stroke
    strokes = [stroke.get("stroke") for stroke in all_of(group, "path")]

    assert strokes == [colour, LYS.background] * 2


def test_dashes_are_kept_in_a_double_line() -> None:
    """The line of background inside a dashed one has the same dashes."""
    parent, style = sheet(), LYS.edges["delmål_av"]
    draw_stroke(parent, "M 0,0 L 9,0", style, LYS, double=True)

    assert [line.get("stroke-dasharray") for line in tree(parent)] == [style.dash] * 2


@pytest.mark.parametrize(
    ("end", "tip", "points"),
    [
        ((0, 0), (8, 0), "8,0 0,3.6 0,-3.6"),
        ((8, 0), (0, 0), "0,0 8,-3.6 8,3.6"),
        ((0, 0), (0, 8), "0,8 -3.6,0 3.6,0"),
        ((0, 0), (4, 0), "4,0 -4,3.6 -4,-3.6"),
    ],
)
def test_head_points_along_the_end_of_the_line(
    end: Point, tip: Point, points: str
) -> None:
    """The head has one size, whatever its direction and the gap it fills."""
    assert _head(end, tip) == points


def test_line_that_ends_in_its_tip_has_a_head_without_size() -> None:
    """A head without a direction is a point, and no fault."""
    assert _head((5, 5), (5, 5)) == "5,5 5,5 5,5"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_reason_comes_out_as_text(text: str) -> None:
    """Nothing on an arrow becomes an element, and its title has it whole."""
    group = _drawn(replace(_PLAIN, label=text, marks=(Mark("nødvendig", text, text),)))

    assert tags(group) <= {"g", "title", "path", "polygon", "rect", "text"}
    assert clean(text) in (group[0].text or "")
