"""The words of the family's figure."""

from __future__ import annotations

from causal import claims, texts_in
from endringsteori.diagram.ord import familie
from endringsteori.texts import SPRÅK


def test_no_text_is_empty_or_claims_a_cause() -> None:
    """In any language."""
    texts = texts_in(vars(familie).values())

    assert len(texts) > 5
    assert [claim for tekst in texts for claim in claims(tekst)] == []
    assert [t for t in texts if not all(t.på(språk).strip() for språk in SPRÅK)] == []
