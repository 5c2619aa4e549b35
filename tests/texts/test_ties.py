"""Spaces that no line is broken at."""

from __future__ import annotations

import pytest

from endringsteori.texts.ties import NO_BREAK, tied


@pytest.mark.parametrize(
    "text",
    [
        "79,8 %",
        "1. halvår 2026",
        "3. kvartal 2026",
        "31. juli 2028",
        "30. des. 2027",
        "jan. 2026",
        "January 2026",
        "10. trinn",
        "12 000 kr",
        "1 200 000 kroner",
        "NOK 5000",
        "2 måneder",
        "18 år",
        "§ 4",
        "nr. 5",
    ],
)
def test_dates_numbers_and_units_stay_together(text: str) -> None:
    """Every space in them is one that no line is broken at."""
    assert tied(text) == text.replace(" ", NO_BREAK)


@pytest.mark.parametrize(
    "text",
    [
        "Barn og unge vokser opp trygt",
        "Dette var i 2024. Året etter",
        "I 2024 500 barn",
        "mellom 18 og",
        "5 timers",
        "halvår for halvår",
    ],
)
def test_other_words_may_part(text: str) -> None:
    """A sentence is broken wherever it can be."""
    assert tied(text) == text


def test_only_what_belongs_together_is_tied_in_a_sentence() -> None:
    """And what is tied already stays so."""
    assert (
        tied("79,8 % 1. halvår 2026").split(" ")
        == tied(tied("79,8 % 1. halvår 2026")).split(" ")
        == [f"79,8{NO_BREAK}%", f"1.{NO_BREAK}halvår{NO_BREAK}2026"]
    )
