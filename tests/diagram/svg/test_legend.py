"""The legend below a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

from diagram.examples import HOSTILE
from diagram.svg.drawing import LYS, all_of, sheet, tags, texts, tree
from endringsteori.diagram import LegendEntry
from endringsteori.diagram.svg.legend import draw_legend
from endringsteori.diagram.typesetting.characters import clean
from endringsteori.diagram.value import EdgeKind

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

_THREE = (
    LegendEntry("fører_til", "fører til"),
    LegendEntry("bidrar_til", "bidrar til målet"),
    LegendEntry("forsterker", "virker tilbake på"),
)


def _drawn(*entries: LegendEntry, room: float = 1000) -> tuple[ET.Element, float]:
    parent = sheet()
    bottom = draw_legend(parent, entries, (30, 100), room, LYS)
    return tree(parent), bottom


def _starts(drawn: ET.Element) -> list[tuple[float, float]]:
    """Give where each text begins."""
    words = all_of(drawn, "text")
    return [(float(w.get("x", 0)), float(w.get("y", 0))) for w in words]


@pytest.mark.parametrize("kind", get_args(EdgeKind))
def test_sample_looks_like_the_arrow(kind: EdgeKind) -> None:
    """What is explained is drawn as it is in the figure."""
    drawn, _ = _drawn(LegendEntry(kind, "betyr dette"))
    strokes, heads = all_of(drawn, "path"), all_of(drawn, "polygon")
    style = LYS.edges[kind]

    assert [head.get("fill") for head in heads] == [style.stroke] * style.arrow
    assert len(strokes) == 1 + style.double
    assert strokes[0].get("stroke") == style.stroke
    assert strokes[0].get("stroke-dasharray", "") == style.dash
    assert texts(drawn) == ["betyr dette"]


def test_sample_of_a_mark_is_its_plate() -> None:
    """What stands in boxes is explained by its icon, in its own colours."""
    drawn, _ = _drawn(LegendEntry("advarsel", "2 advarsler"))
    (plate,), (icon,) = all_of(drawn, "rect"), all_of(drawn, "path")

    assert plate.get("fill") == LYS.marks["advarsel"].fill
    assert icon.get("stroke") == LYS.marks["advarsel"].text


def test_sample_of_necessary_is_a_double_line() -> None:
    """The sign that is no kind of arrow is drawn as a hypothesis in two lines."""
    drawn, _ = _drawn(LegendEntry("nødvendig", "nødvendig for det neste"))
    outer, inner = all_of(drawn, "path")

    assert outer.get("d") == inner.get("d")
    assert outer.get("stroke") == LYS.edges["fører_til"].stroke


def test_wide_legend_stands_in_one_row() -> None:
    """Entries stand side by side in their order while there is room."""
    drawn, bottom = _drawn(*_THREE)
    starts = _starts(drawn)

    assert texts(drawn) == [entry.text for entry in _THREE]
    assert starts == sorted(starts)
    assert {y for _, y in starts} == {114.5}
    assert bottom == 121


def test_narrow_legend_takes_a_row_for_each() -> None:
    """Without room for two, each entry begins at the left, and the end is below the last."""
    drawn, bottom = _drawn(*_THREE, room=50)

    assert _starts(drawn) == [(71, 114.5), (71, 135.5), (71, 156.5)]
    assert bottom == 163


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_entry_comes_out_as_text(text: str) -> None:
    """Nothing in an explanation becomes an element."""
    drawn, _ = _drawn(LegendEntry("fører_til", text))

    (shown,) = texts(drawn)
    assert shown.rstrip("…") in clean(" ".join(text.split()))
    assert tags(drawn) == {"g", "path", "polygon", "text"}
