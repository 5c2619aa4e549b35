"""The texts are there in three languages, in plain words."""

from __future__ import annotations

from causal import claims, texts_in
from endringsteori.output.puslespill import service_words
from endringsteori.texts import SPRÅK


def test_no_text_claims_a_cause() -> None:
    """The puzzle tells what a chain says, not what it does."""
    texts = texts_in(vars(service_words).values())

    assert len(texts) > 10
    assert [claim for tekst in texts for claim in claims(tekst)] == []


def test_no_text_is_empty_in_any_language() -> None:
    """Each says something."""
    texts = texts_in(vars(service_words).values())

    assert [t for t in texts if not all(t.på(språk).strip() for språk in SPRÅK)] == []
