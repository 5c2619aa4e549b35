"""What is said of the numbers themselves."""

from __future__ import annotations

from causal import claims, texts_in
from endringsteori.output.vurdering import evidence_words
from endringsteori.texts import SPRÅK


def test_no_text_claims_a_cause() -> None:
    """Numbers have moved; that is all."""
    texts = texts_in(vars(evidence_words).values())

    assert len(texts) > 8
    assert [claim for tekst in texts for claim in claims(tekst)] == []


def test_movement_without_a_comparison_says_so_in_every_language() -> None:
    """In the same sentence."""
    said = [evidence_words.MOVED.på(språk) for språk in SPRÅK]

    assert ["uten" in said[0], "utan" in said[1], "without" in said[2]] == [True] * 3
