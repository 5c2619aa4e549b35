"""Titles and column headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diagram.examples import HOSTILE
from diagram.svg.drawing import LYS, all_of, sheet, tags, texts, tree
from endringsteori.diagram.layout.layout import PlacedColumn
from endringsteori.diagram.svg.heading import draw_columns, draw_title
from endringsteori.diagram.typesetting.metrics import text_width
from endringsteori.diagram.value import Column

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

_SHORT = PlacedColumn(Column("aktivitet", "Aktiviteter"), 0, 184)
_LONG = PlacedColumn(
    Column("effekt", "Brukereffekter på kort og mellomlang sikt"), 240, 424
)


def _title(title: str, *below: str, room: float = 400) -> tuple[ET.Element, float]:
    parent = sheet()
    bottom = draw_title(parent, title, below, (32, 32), room, LYS)
    return tree(parent), bottom


def _columns(*columns: PlacedColumn) -> tuple[ET.Element, float]:
    parent = sheet()
    bottom = draw_columns(parent, columns, (32, 100), LYS)
    return tree(parent), bottom


def _lows(drawn: ET.Element) -> list[float]:
    """Give the baselines in order."""
    return [float(word.get("y", 0)) for word in all_of(drawn, "text")]


def test_title_stands_over_what_is_below_it() -> None:
    """The lines go downwards, the title in bold, and the figure begins under them."""
    drawn, bottom = _title("Losen", "Logisk kjede", "Ansvarlig: PPT")
    lows = _lows(drawn)
    weights = [word.get("font-weight") for word in all_of(drawn, "text")]

    assert texts(drawn) == ["Losen", "Logisk kjede", "Ansvarlig: PPT"]
    assert lows == sorted(set(lows))
    assert lows[-1] < bottom
    assert weights == ["bold", None, None]


def test_long_title_is_wrapped_and_pushes_the_figure_down() -> None:
    """A title keeps to its room, and what follows makes way."""
    title = "Tettere på elever med høyt fravær i alle skolene i kommunen"
    drawn, bottom = _title(title)

    assert " ".join(texts(drawn)) == title
    assert all(text_width(line, 22, bold=True) <= 400 for line in texts(drawn))
    assert bottom > _title("Losen")[1]


def test_endless_title_is_cut() -> None:
    """A title never fills the sheet; the document's own title has it whole."""
    drawn, _ = _title("ord " * 1000)

    assert len(texts(drawn)) == 4


def test_nothing_is_drawn_over_a_figure_without_columns() -> None:
    """An empty figure keeps no room for headings."""
    drawn, bottom = _columns()

    assert (len(drawn), bottom) == (0, 100)


def test_heading_is_in_the_colour_of_its_boxes_over_a_rule() -> None:
    """The rule is as wide as the column, moved to where the figure stands."""
    drawn, bottom = _columns(_SHORT)
    (word,), (rule,) = all_of(drawn, "text"), all_of(drawn, "rect")
    colour = LYS.nodes["aktivitet"].stroke

    assert (word.text, word.get("fill"), rule.get("fill")) == (
        "Aktiviteter",
        colour,
        colour,
    )
    assert (rule.get("x"), rule.get("width")) == ("32", "184")
    assert float(word.get("y", 0)) < float(rule.get("y", 0)) < bottom


def test_headings_of_different_length_stand_on_one_row() -> None:
    """Last lines and rules are level; a longer heading grows upwards."""
    drawn, _ = _columns(_SHORT, _LONG)
    short, *long = _lows(drawn)
    rules = {rule.get("y") for rule in all_of(drawn, "rect")}

    assert len(long) > 1
    assert max(long) == short
    assert len(rules) == 1


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_headings_come_out_as_text(text: str) -> None:
    """Nothing in a title or a heading becomes an element."""
    title, _ = _title(text, text)
    columns, _ = _columns(PlacedColumn(Column("mål", text), 0, 184))

    assert tags(title) <= {"g", "text"}
    assert tags(columns) <= {"g", "text", "rect"}
