"""What a report says of its own accord."""

from __future__ import annotations

from typing import get_args, get_type_hints

from causal import claims, texts_in
from endringsteori.assessment import Kontrollspørsmål
from endringsteori.model import Gjenbesøk
from endringsteori.output.vurdering import words
from endringsteori.texts import SPRÅK


def test_no_text_claims_a_cause() -> None:
    """Nor says in Norwegian what evaluators say."""
    texts = texts_in(vars(words).values())

    assert len(texts) > 40
    assert [claim for tekst in texts for claim in claims(tekst)] == []
    assert [t.nb for t in texts if "svikt" in t.nb or "svikt" in t.nn] == []


def test_every_question_has_a_heading() -> None:
    """The narrow columns of the summary."""
    assert set(words.HEADS) == set(Kontrollspørsmål)


def test_every_decision_has_a_word() -> None:
    """All that a gjenbesøk can end in, as the model knows it."""
    decisions = get_args(get_type_hints(Gjenbesøk)["beslutning"])[0]

    assert set(words.DECISIONS) == set(get_args(decisions))


def test_one_and_many_are_told_apart() -> None:
    """The number of hypotheses that a measurement would help."""
    values = {"navn": "A", "status": "b"}
    told = {
        (n, språk): words.WHY.fyll(språk, {**values, "n": n})
        for n in (1, 2)
        for språk in SPRÅK
    }

    assert "1 hypotese kome" in told[1, "nn"]
    assert "2 hypoteser komme" in told[2, "nb"]
    assert "1 hypothesis can" in told[1, "en"]
