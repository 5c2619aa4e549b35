"""What statuses, readings and questions are called."""

from __future__ import annotations

import pytest

from causal import claims, texts_in
from endringsteori.assessment import (
    Kontrollspørsmål,
    Kontrollsvar,
    Lesning,
    Målestatus,
    words,
)
from endringsteori.texts import SPRÅK


def test_everything_has_a_name() -> None:
    """Whatever an assessment answers with can be said."""
    assert set(words.STATUSES) == set(Målestatus)
    assert set(words.READINGS) == set(words.MEANINGS) == set(Lesning)
    assert set(words.ANSWERS) == set(Kontrollsvar)
    assert set(words.QUESTIONS) == set(Kontrollspørsmål)


@pytest.mark.parametrize("språk", SPRÅK)
def test_names_are_told_apart(språk: str) -> None:
    """No two statuses, and no two readings, are called the same."""
    for names in (words.STATUSES, words.READINGS, words.ANSWERS, words.QUESTIONS):
        shown = [tekst.på(språk) for tekst in names.values()]  # type: ignore[arg-type]  # one of SPRÅK

        assert len(set(shown)) == len(shown)


def test_bokmål_says_what_the_files_say() -> None:
    """A status is called what people write in a `vurdering`."""
    assert [tekst.nb for tekst in words.STATUSES.values()] == list(map(str, Målestatus))
    assert [tekst.nb for tekst in words.READINGS.values()] == list(map(str, Lesning))


def test_nothing_claims_a_cause() -> None:
    """A reading says what has moved, and never what moved it."""
    texts = texts_in(vars(words).values())

    assert len(texts) > 30
    assert [claim for tekst in texts for claim in claims(tekst)] == []
