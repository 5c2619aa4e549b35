"""Words of trend figures."""

from __future__ import annotations

from typing import get_args

from causal import claims, texts_in
from endringsteori.diagram.trend import words
from endringsteori.diagram.trend.value import AimKind


def test_no_text_claims_a_cause() -> None:
    """A figure shows what has moved, and not why."""
    texts = texts_in(vars(words).values())

    assert len(texts) > 15
    assert [claim for tekst in texts for claim in claims(tekst)] == []


def test_every_aim_has_a_name() -> None:
    """Ambition and milestone."""
    assert set(words.AIMS) == set(get_args(AimKind))
