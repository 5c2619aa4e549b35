"""The words of the overlay of differences."""

from __future__ import annotations

from endringsteori.diagram.ord.forskjell import ANTALL, MERKER
from endringsteori.diagram.overlays.difference import MARKS


def test_every_mark_has_its_words() -> None:
    """On the mark, and in the legend."""
    assert tuple(MERKER) == tuple(ANTALL) == MARKS
    assert len({tekst.nb for tekst in MERKER.values()}) == len(MARKS)
