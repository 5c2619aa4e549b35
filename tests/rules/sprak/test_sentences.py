"""The words of a short text, and what a phrase is about."""

from __future__ import annotations

import pytest

from endringsteori.rules.sprak.sentences import (
    capitalised,
    head,
    is_only_a_phrase,
    verb_of_the_plan,
    words_of,
)


def test_words_and_signs_that_part_them() -> None:
    """Small letters; a hyphen belongs to the word, and a full stop to nobody."""
    expected = ["nav-kontoret", "gir", ",", "på", "8", "–", "10", "trinn", "50", "%"]

    assert expected == words_of("NAV-kontoret gir, på 8.–10. trinn 50 %.")


def test_words_with_a_capital() -> None:
    """Names, and the first word."""
    assert capitalised("Barn i Nord-Fron") == {"barn", "nord-fron"}


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("et godt og greit tilbud", "greit"),
        ("et godt og helhetlig tilbud", "tilbud"),
        ("tre nye, kommunale møteplasser", "møteplasser"),
        ("fullført opplæring", None),
        ("alle barn", "barn"),
        ("gode", None),
    ],
)
def test_the_noun_that_a_phrase_is_about(text: str, noun: str | None) -> None:
    """The first word that is not known to describe a noun."""
    words = words_of(text)
    place = head(words, 0)

    assert noun == (None if place is None else words[place])


@pytest.mark.parametrize(
    ("text", "is_phrase"),
    [
        ("tilbud", True),
        ("tilbud til unge som har sluttet på skolen", True),
        ("tilbud til unge er kjent", False),
        ("tilbud når alle", False),
    ],
)
def test_a_phrase_has_no_verb_of_its_own(text: str, *, is_phrase: bool) -> None:
    """A verb in a clause after «som» is not its own."""
    assert is_phrase is is_only_a_phrase(words_of(text), 0)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("vi holder kurs", (1, False)),
        ("kommunen skal også holde kurs", (3, True)),
        ("nord-aurdal kommune tilbyr kurs", (2, False)),
        ("skolene og barnehagene skal holde kurs", (4, True)),
        ("skolene holder kurs", None),
        ("ungdommene holder kurs", None),
        ("kommunen", None),
        ("kommunen skal", None),
    ],
)
def test_the_verb_of_those_behind_the_plan(
    text: str, verb: tuple[int, bool] | None
) -> None:
    """Services count only with «skal», since what they do already may be a result."""
    assert verb == verb_of_the_plan(words_of(text))
