"""Widths of text."""

from __future__ import annotations

import pytest

from endringsteori.diagram.typesetting.metrics import clusters, is_known, text_width


def test_widths_are_those_of_arial() -> None:
    """A letter is as wide as the font says, in proportion to its size."""
    assert pytest.approx(10 * 1366 / 2048) == text_width("A", 10)
    assert pytest.approx(20 * 1139 / 2048) == text_width("å", 20)
    assert pytest.approx(10 * 1251 / 2048) == text_width("ŋ", 10, bold=True)


def test_bold_is_wider_than_regular() -> None:
    """Bold text takes more room."""
    assert text_width("Fravær", 13, bold=True) > text_width("Fravær", 13)


@pytest.mark.parametrize("letters", ["æøåÆØÅ", "áčđŋšŧžÁČĐŊŠŦŽ", "«»–—…’“”", "§€½²°"])
def test_letters_of_norwegian_and_sami_are_in_the_table(letters: str) -> None:
    """No letter or sign that the languages use falls back to an estimate."""
    assert is_known(letters)


def test_unknown_character_counts_as_a_whole_em() -> None:
    """East Asian letters and emoji are as wide as the font is high."""
    assert text_width("日", 13) == 13
    assert text_width("👍", 13) == 13
    assert not is_known("日")


def test_combining_mark_takes_no_room() -> None:
    """A decomposed letter is as wide as a composed one."""
    assert text_width("a", 13) == text_width("a\u030a", 13)


@pytest.mark.parametrize(
    "one", ["a\u030a", "👩\u200d👩\u200d👧", "👍🏽", "e\u0301\u0302"]
)
def test_what_readers_see_as_one_is_one_cluster(one: str) -> None:
    """Combining marks, joined emoji and skin tones stay with what they change."""
    assert ["x", one, "y"] == clusters(f"x{one}y")


def test_flags_are_two_letters_each() -> None:
    """Two flags beside each other are two signs."""
    assert clusters("\U0001f1f3\U0001f1f4\U0001f1f8\U0001f1ea") == [
        "\U0001f1f3\U0001f1f4",
        "\U0001f1f8\U0001f1ea",
    ]
