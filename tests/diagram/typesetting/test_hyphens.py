"""Breaking long words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diagram.examples import any_text
from endringsteori.diagram.typesetting.hyphens import HYPHEN, parted
from endringsteori.diagram.typesetting.metrics import clusters, text_width


def _parted(word: str, width: float) -> list[str]:
    return [part.text for part in parted(word, width, 13, bold=False)]


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("skolehelsetjenesten", ["skolehelse", "tjenesten"]),
        ("skulehelsetenesta", ["skulehelse", "tenesta"]),
        ("Oppfølgingstjenesten", ["Oppfølgings", "tjenesten"]),
        ("ungdomspsykiatrisk", ["ungdoms", "psykiatrisk"]),
        ("kommunehelsetjenestesamarbeid", ["kommunehelse", "tjeneste", "samarbeid"]),
        ("(fritidsaktivitetene)", ["(fritids", "aktivitetene)"]),
        ("møte", ["møte"]),
    ],
)
def test_compound_is_broken_where_its_words_meet(word: str, parts: list[str]) -> None:
    """What is around a word and its capitals do not matter."""
    assert _parted(word, 100) == parts


def test_what_has_no_syllables_is_broken_anywhere() -> None:
    """A hyphen says so, but not among signs that no writer hyphenates."""
    letters, signs, japanese = (
        list(parted(text * 30, 50, 13, bold=False)) for text in ("x", "?", "日")
    )

    assert [part.hyphened for part in letters] == [True] * (len(letters) - 1) + [False]
    assert not any(part.hyphened for part in (*signs, *japanese))


def test_a_letter_or_two_is_not_left_alone() -> None:
    """Where there is room to take another with it."""
    assert _parted("qqqqqqqq", 7 * text_width("q", 13)) == ["qqqqq", "qqq"]


@given(any_text(), st.floats(5, 200), st.booleans())
def test_parts_hold_the_word_and_fit_with_their_hyphens(
    word: str,
    width: float,
    bold: bool,  # noqa: FBT001 - Hypothesis gives it by place
) -> None:
    """But for a single character that is wider than the line."""
    parts = list(parted(word, width, 13, bold=bold))
    hyphen = text_width(HYPHEN, 13, bold=bold)

    assert "".join(part.text for part in parts) == word
    for part in parts:
        fits = part.width + part.hyphened * hyphen <= width + 1e-6
        assert fits or len(clusters(part.text)) == 1
