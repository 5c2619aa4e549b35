"""Plates: marks as icons and short texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

from diagram.examples import HOSTILE
from diagram.svg.drawing import LYS, all_of, sheet, tags, texts, tree
from endringsteori.diagram import Mark
from endringsteori.diagram.svg.plates import draw_plate
from endringsteori.diagram.typesetting.blocks import PLATE_ICON, Plate
from endringsteori.diagram.typesetting.characters import clean
from endringsteori.diagram.value import MarkKind

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET


def _drawn(mark: Mark) -> ET.Element:
    parent = sheet()
    draw_plate(parent, Plate(mark, mark.text, 10, 20, 80, 16, 57), LYS)
    return tree(parent)


@pytest.mark.parametrize("kind", get_args(MarkKind))
def test_every_mark_has_its_look(kind: MarkKind) -> None:
    """A plate is in the colours of its kind, and dashed where something lacks."""
    drawn, style = _drawn(Mark(kind, "ord")), LYS.marks[kind]
    (group,), (edge,), (word,) = (
        all_of(drawn, tag)[-1:] for tag in ("g", "rect", "text")
    )

    assert group.get("class") == f"merke {kind}"
    assert (edge.get("fill"), edge.get("stroke")) == (style.fill, style.stroke)
    assert edge.get("stroke-dasharray", "") == style.dash
    assert word.get("fill") == style.text


def test_every_mark_has_an_icon_of_its_own() -> None:
    """Marks are told apart without colour, and without reading."""
    kinds = get_args(MarkKind)
    icons = {all_of(_drawn(Mark(kind, "")), "path")[0].get("d") for kind in kinds}

    assert len(icons) == len(kinds)


def test_text_stands_after_the_icon() -> None:
    """The room that was measured for the icon is kept, and the text held to its width."""
    (word,) = all_of(_drawn(Mark("måles", "2 indikatorer")), "text")

    assert float(word.get("x", 0)) == 10 + PLATE_ICON
    assert word.get("textLength") == "57"


def test_longer_wording_is_a_title() -> None:
    """What the short word stands for is there for those who point at it."""
    (title,) = all_of(_drawn(Mark("måles", "1 indikator", "Måles med «Ro»")), "title")

    assert title.text == "Måles med «Ro»"


def test_mark_without_longer_wording_has_no_title() -> None:
    """An empty title would hide that of the box."""
    assert tags(_drawn(Mark("utilsiktet", "utilsiktet"))) == {
        "g",
        "rect",
        "path",
        "text",
    }


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_mark_comes_out_as_text(text: str) -> None:
    """Nothing in a mark becomes an element."""
    drawn = _drawn(Mark("gjenstår", text, text))

    assert texts(drawn) == [clean(text)]
    assert tags(drawn) <= {"g", "title", "rect", "path", "text"}
