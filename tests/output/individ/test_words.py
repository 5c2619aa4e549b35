"""The texts of an individual plan are whole."""

from __future__ import annotations

from causal import claims, texts_in
from endringsteori.graph import PlanPart
from endringsteori.output.individ import words
from endringsteori.texts import SPRÅK


def test_every_part_has_its_name() -> None:
    """All nine."""
    assert [*words.PARTS] == [*PlanPart]


def test_no_text_claims_a_cause_or_is_empty() -> None:
    """In any language."""
    texts = texts_in(vars(words).values())

    assert len(texts) > 30
    assert [claim for tekst in texts for claim in claims(tekst)] == []
    assert [t for t in texts if not all(t.på(språk).strip() for språk in SPRÅK)] == []
