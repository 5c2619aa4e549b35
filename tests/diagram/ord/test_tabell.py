"""The headings of the tables."""

from __future__ import annotations

import pytest

from endringsteori.diagram.ord.tabell import BOKSENS_KOLONNER, KOBLINGENS_KOLONNER
from endringsteori.texts import SPRÅK, Språk, Tekst


@pytest.mark.parametrize("språk", SPRÅK)
@pytest.mark.parametrize("headings", [BOKSENS_KOLONNER, KOBLINGENS_KOLONNER])
def test_no_two_headings_are_the_same(
    headings: tuple[Tekst, ...], språk: Språk
) -> None:
    """A reader who hears the cells one by one knows the column."""
    said = [heading.på(språk) for heading in headings]

    assert len(set(said)) == len(said)
