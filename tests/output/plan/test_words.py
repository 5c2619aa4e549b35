"""The texts are there in three languages, and claim no cause."""

from __future__ import annotations

from causal import claims, texts_in
from endringsteori.output.plan import words
from endringsteori.texts import SPRÅK


def test_no_text_claims_a_cause_or_is_empty() -> None:
    """In any language."""
    texts = texts_in(vars(words).values())

    assert len(texts) > 10
    assert [claim for tekst in texts for claim in claims(tekst)] == []
    assert [t for t in texts if not all(t.på(språk).strip() for språk in SPRÅK)] == []
