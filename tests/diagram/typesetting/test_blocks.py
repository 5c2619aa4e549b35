"""What stands on an arrow, and the names of lanes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from diagram.examples import arrow
from endringsteori.diagram import Mark
from endringsteori.diagram.typesetting.blocks import edge_block, lane_block, lane_width
from endringsteori.diagram.value import Condition, Lane


@pytest.mark.parametrize("label", ["", "  "])
def test_arrow_without_reason_has_no_block(label: str) -> None:
    """An arrow that says nothing needs no room."""
    assert edge_block(arrow("a", "b", label=label)) is None


def test_arrow_with_reason_is_as_wide_as_its_text() -> None:
    """A short reason takes little room."""
    short = edge_block(arrow("a", "b", label="ja"))
    long = edge_block(arrow("a", "b", label="ja, for slik har det alltid vært her"))

    assert short is not None
    assert long is not None
    assert short.width < long.width


def test_assumptions_stand_below_the_reason_under_their_status() -> None:
    """An arrow that rests on something has a block, also without a reason."""
    condition = Condition(id="f", label="Noen svarer", status=Mark("antatt", "antatt"))
    edge = replace(arrow("a", "b", label="derfor"), conditions=(condition,))
    block = edge_block(edge)
    assert block is not None
    reason, assumed = block.lines
    (status,) = block.plates

    assert (reason.text, assumed.text) == ("derfor", "Noen svarer")
    assert reason.y < status.y < status.y + status.height < assumed.y
    assert edge_block(replace(edge, label="")) is not None


def test_plates_side_by_side_are_inside_their_block() -> None:
    """The block of an arrow is as wide as its widest row of marks."""
    marks = (Mark("middels_tillit", "middels"), Mark("virker_etter", "2 måneder"))
    block = edge_block(replace(arrow("a", "b"), marks=marks))
    assert block is not None

    assert len({plate.y for plate in block.plates}) == 1
    assert max(plate.x + plate.width for plate in block.plates) <= block.width


def test_names_of_lanes_are_as_wide_as_their_longest_word() -> None:
    """Up to a limit, where words are broken."""
    short = lane_width([Lane("a", "NAV"), Lane("b", "Ungdomsskolene i byen")])

    assert lane_block("Ungdomsskolene i byen", short).lines[0].text == "Ungdomsskolene"
    assert lane_width([Lane("a", "x" * 500)]) == 150
    assert lane_width([]) == 0


def test_the_longest_word_fits_in_the_lane_that_it_makes() -> None:
    """A width that is rounded down would break the very word that it is measured by."""
    for name in ("Velferd", "Oppvekst", "Ungdomsskolene", "Barneverntjenesten"):
        block = lane_block(name, lane_width([Lane("a", name)]))
        assert [line.text for line in block.lines] == [name]
