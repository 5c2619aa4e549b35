"""What `forklar` says at one place."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from endringsteori.output import explain_words
from endringsteori.texts import SPRÅK


@pytest.mark.parametrize("name", explain_words.__all__)
def test_every_text_has_the_same_places_in_all_languages(name: str) -> None:
    """No value is lost in translation; English may ask for a number more."""
    tekst = getattr(explain_words, name)
    places = [
        {field for _, field, _, _ in Formatter().parse(tekst.på(språk)) if field}
        for språk in SPRÅK
    ]

    assert places[0] == places[1]
    assert places[0] == places[2] - {"antall"}
    assert all(re.search(r"\S", tekst.på(språk)) for språk in SPRÅK)
