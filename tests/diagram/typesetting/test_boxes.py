"""What stands in a box."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diagram.examples import any_text, box, diagram
from endringsteori.diagram import Mark
from endringsteori.diagram.typesetting.blocks import Measures
from endringsteori.diagram.typesetting.boxes import (
    PADDING,
    READINGS_SHOWN,
    box_width,
    node_block,
    node_blocks,
    row_block,
    row_width,
)
from endringsteori.diagram.typesetting.lines import FONTS
from endringsteori.diagram.value import Group, Reading, ReadingPoint

if TYPE_CHECKING:
    from collections.abc import Callable

    from endringsteori.diagram.value import DiagramNode


@settings(deadline=None)
@given(any_text(), any_text())
def test_all_that_stands_in_a_box_is_inside_it(label: str, detail: str) -> None:
    """Lines and plates keep within the block, whatever the texts."""
    node = box("a", label=label, detail=detail, marks=(Mark("måles", label),) * 3)
    block = node_block(node, 200, group=detail)

    for line in block.lines:
        glyph = FONTS[line.role].size
        assert line.x + line.width <= block.width - PADDING + glyph
        assert 0 < line.y < block.height
    for plate in block.plates:
        assert plate.x + plate.width <= block.width
        assert plate.y + plate.height < block.height


def test_box_says_kind_label_and_detail_in_order() -> None:
    """The kind stands first, in capitals, and what is done by whom last."""
    block = node_block(box("a", label="Møte", detail="PPT"), 200)

    assert [line.text for line in block.lines] == ["AKTIVITET", "Møte", "PPT"]


def test_group_stands_beside_the_kind() -> None:
    """In a figure of several measures each box says which it belongs to."""
    block = node_block(box("a", label="Møte"), 200, group="Losen")

    assert block.lines[0].text == "AKTIVITET · Losen"


def test_box_without_label_shows_its_id() -> None:
    """A box is never empty."""
    block = node_block(replace(box("t/møte"), label=""), 200)

    assert block.lines[1].text == "t/møte"


def test_boxes_grow_with_the_longest_word() -> None:
    """Long compounds are not broken while there is room to grow."""
    short = box_width([box("a", label="Møte")])
    long = box_width([box("a", label="kommunehelsetjenestesamarbeid")])

    assert short < long < box_width([box("a", label="x" * 100)])


def test_marks_that_do_not_fit_start_a_new_row() -> None:
    """Plates are set side by side as long as there is room."""
    marks = tuple(Mark("måles", "fire indikatorer") for _ in range(3))
    plates = node_block(box("a", marks=marks), 240).plates

    assert len({plate.y for plate in plates}) > 1
    assert plates[0].x == plates[-1].x


def test_low_row_has_its_detail_beside_the_label() -> None:
    """And below it where there is no room."""
    node = replace(box("a", "tjeneste", "Barnehagene"), detail="Kommunen")
    label, detail = row_block(node, row_width([node])).lines
    narrow = row_block(node, row_width([node]) - 10)

    assert (label.text, detail.text) == ("Barnehagene", "Kommunen")
    assert label.x + label.width < detail.x
    assert label.y == detail.y
    assert narrow.lines[0].y < narrow.lines[1].y


@settings(deadline=None)
@given(any_text(), any_text(), st.floats(60, 250))
def test_all_that_stands_in_a_low_row_is_inside_it(
    label: str, detail: str, width: float
) -> None:
    """Whatever its texts are."""
    node = replace(box("a", "tjeneste", label), detail=detail)
    block = row_block(node, width)

    for line in block.lines:
        glyph = FONTS[line.role].size
        assert line.x + line.width <= block.width - PADDING + glyph
        assert 0 < line.y < block.height


def test_readings_stand_below_a_line_instead_of_their_count() -> None:
    """What an indicator shows says that there is one; without room the count is back."""
    reading = Reading(id="i", label="Fravær", latest=ReadingPoint("4,9 %", "2025"))
    marks = (Mark("måles", "1 indikator"), Mark("utilsiktet", "utilsiktet"))
    node = box("a", label="Møte", readings=(reading,), marks=marks)
    shown, counted = (node_block(node, 206, readings=told) for told in (True, False))

    assert [plate.text for plate in shown.plates] == ["utilsiktet"]
    assert [line.text for line in shown.lines][2:] == ["Fravær", "4,9 %", "2025"]
    assert len(shown.rules) == 1
    assert [plate.text for plate in counted.plates] == ["1 indikator", "utilsiktet"]
    assert counted.rules == ()


def test_figure_with_many_readings_counts_them() -> None:
    """Too many numbers are read by nobody."""
    reading = Reading(id="i", label="I")
    few = diagram((box("a", readings=(reading,) * READINGS_SHOWN),), ())
    many = replace(few, nodes=(*few.nodes, box("b", readings=(reading,))))

    assert node_blocks(few)["a"].rules
    assert not node_blocks(many)["a"].rules


@pytest.mark.parametrize(
    "box_of",
    [
        lambda word: box("a", label=word),
        lambda word: box("a", detail=f"ansvarlig: {word}"),
        lambda word: box("a", readings=(Reading(id="i", label=word),)),
        lambda word: box("a", kind_label=word),
        lambda _: box("a", group="g"),
    ],
    ids=["label", "detail", "reading", "kind", "group"],
)
def test_no_word_in_a_box_is_broken_while_boxes_may_grow(
    box_of: Callable[[str], DiagramNode],
) -> None:
    """Wherever the long word stands; beyond the widest box one sees that it is."""
    word = "skolehelsetjenesten"
    empty = replace(diagram((), ()), groups=(Group("g", word),))
    told = replace(empty, nodes=(box_of(word),))
    roomy = node_blocks(told, Measures(narrowest=40, widest=240))["a"]
    tight = node_blocks(told, Measures(narrowest=40, widest=100))["a"]

    assert any(word in line.text.casefold() for line in roomy.lines)
    assert any(line.text.endswith(("-", "…")) for line in tight.lines)
    assert tight.width == 100 < roomy.width
