"""Boxes with what stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diagram.examples import HOSTILE, KINDS, box
from diagram.svg.drawing import LYS, all_of, sheet, tags, texts, tree
from endringsteori.diagram import DiagramNode, Mark
from endringsteori.diagram.layout.layout import PlacedBlock, PlacedNode
from endringsteori.diagram.svg.nodes import draw_node
from endringsteori.diagram.typesetting.boxes import node_block
from endringsteori.diagram.typesetting.characters import clean

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from endringsteori.texts import Slag


def _drawn(node: DiagramNode) -> ET.Element:
    """Draw a box at (40, 60)."""
    parent = sheet()
    at = PlacedBlock(node_block(node, 200), 40, 60)
    draw_node(parent, PlacedNode(node, at), "kjede.losen", LYS)
    return tree(parent)[0]


def test_box_is_found_by_its_element() -> None:
    """The group carries the element, and an id that is the figure's own."""
    group = _drawn(box("losen/møte"))

    assert {name: group.get(name) for name in ("id", "class", "data-element")} == {
        "id": "kjede.losen.losen.møte",
        "class": "ledd aktivitet",
        "data-element": "losen/møte",
    }


def test_title_says_all_that_the_box_says_uncut() -> None:
    """Kind and name, who does it, and marks in full, on a line each."""
    marks = (
        Mark("måles", "1 indikator", "Måles med «Ro»"),
        Mark("utilsiktet", "uønsket"),
    )
    name = "Et navn som er så langt at det ikke får plass i boksen " * 5
    group = _drawn(box("a", label=name, detail="PPT", marks=marks))

    assert group[0].text == f"aktivitet: {name}\nPPT\nMåles med «Ro»\nuønsket"


def test_title_of_a_plain_box_has_no_empty_lines() -> None:
    """What a box does not say is not told."""
    assert _drawn(box("a", label="Møte"))[0].text == "aktivitet: Møte"


@pytest.mark.parametrize("kind", KINDS)
def test_label_is_in_the_stronger_ink_of_its_kind(kind: Slag) -> None:
    """Kind and detail stand back in the muted ink; the label inherits that of the box."""
    group = _drawn(box("a", kind, label="Møte", detail="PPT"))
    inside, style = group.findall("./*[@transform]")[-1], LYS.nodes[kind]

    assert inside.get("fill") == style.text
    assert [(word.text, word.get("fill")) for word in all_of(group, "text")] == [
        (kind.upper(), style.muted),
        ("Møte", None),
        ("PPT", style.muted),
    ]


def test_content_is_moved_with_the_box() -> None:
    """The outline stands where the layout has put it, and the texts follow."""
    group = _drawn(box("a", "innsats"))
    (outline,) = all_of(group, "rect")

    assert (outline.get("x"), outline.get("y")) == ("40", "60")
    assert [part.get("transform") for part in group[2:]] == ["translate(40 60)"]


def test_plates_follow_the_texts() -> None:
    """Marks are drawn in the box, in their order, after what it says."""
    marks = (Mark("måles_ikke", "måles ikke"), Mark("utilsiktet", "utilsiktet"))
    group = _drawn(box("a", label="Møte", marks=marks))

    assert texts(group) == ["AKTIVITET", "Møte", "måles ikke", "utilsiktet"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_box_comes_out_as_text(text: str) -> None:
    """Nothing in a box becomes an element, and its title has it whole."""
    group = _drawn(
        box("a", "innsats", text, detail=text, marks=(Mark("måles", text, text),))
    )

    assert tags(group) <= {"g", "title", "rect", "path", "text"}
    assert clean(text) in (group[0].text or "")
