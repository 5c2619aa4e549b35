"""Sentences below a figure."""

from __future__ import annotations

import pytest

from diagram.examples import HOSTILE
from diagram.svg.drawing import LYS, all_of, sheet, tags, texts, tree
from endringsteori.diagram.svg.notes import draw_notes
from endringsteori.diagram.typesetting.metrics import text_width


def test_notes_stand_below_each_other() -> None:
    """In their order, and what follows begins under the last."""
    parent = sheet()
    bottom = draw_notes(parent, ["Den første.", "Den andre."], (32, 100), 400, LYS)
    lows = [float(text.get("y", 0)) for text in all_of(tree(parent), "text")]

    assert texts(tree(parent)) == ["Den første.", "Den andre."]
    assert 100 < lows[0] < lows[1] < bottom


def test_long_note_is_wrapped() -> None:
    """A note keeps to its room, and to a width that can be read."""
    parent, note = sheet(), "Dette er en lang merknad om tjenestene. " * 8
    draw_notes(parent, [note], (32, 100), 2000, LYS)

    assert len(texts(tree(parent))) > 1
    assert all(text_width(line, 11) <= 900 for line in texts(tree(parent)))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_note_comes_out_as_text(text: str) -> None:
    """Nothing in a note becomes an element."""
    parent = sheet()
    draw_notes(parent, [text], (0, 0), 400, LYS)

    assert tags(tree(parent)) <= {"g", "text"}
