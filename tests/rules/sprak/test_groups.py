"""Whom a text names."""

from __future__ import annotations

import pytest

from endringsteori.rules.sprak.groups import broad, names_people
from endringsteori.rules.sprak.sentences import words_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Barn og unge", ("barn", "unge")),
        ("Alle innbyggere i Nord-Fron", ("alle", "innbyggere")),
        ("Fjellfjord kommunes innbyggere", ("innbyggere",)),
        ("Born, ungdom og familiane deira", ("born", "ungdom", "familiane")),
        ("Barn, barn og barn", ("barn",)),
    ],
)
def test_nearly_everybody(text: str, told: tuple[str, ...]) -> None:
    """Each word for the group is told once, in the order they stand."""
    assert told == broad(text)


@pytest.mark.parametrize(
    "text",
    [
        "Barn og unge 0–18 år",
        "Barn som pårørende",
        "Unge uføre",
        "Unge på Kaia ungdomshus",
        "Kommunen",
        "Fjellfjord",
        "",
    ],
)
def test_an_unknown_word_may_be_what_limits_a_group(text: str) -> None:
    """Nothing is said where one word is not known, or no group is named."""
    assert broad(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Spedbarn sover godt", True),
        ("Fleire med utviklingshemming er i jobb", True),
        ("Bedre folkehelse", False),
        ("Trygg oppvekst", False),
    ],
)
def test_words_for_people(text: str, *, found: bool) -> None:
    """Alone, as the last part of a compound, or as «flere»."""
    assert found is names_people(words_of(text))
