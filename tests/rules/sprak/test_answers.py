"""Which questions the words of a goal answer."""

from __future__ import annotations

import pytest

from endringsteori.rules.sprak.answers import QUESTIONS, answered


def lacking(text: str) -> tuple[str, ...]:
    """Give what a text leaves open, in the order of the questions."""
    said = answered(text)
    return tuple(question for question in QUESTIONS if question not in said)


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("90 % av elevene på 5. trinn leser godt i 2027", ()),
        ("Kvart år får minst 40 unge sommarjobb", ()),
        ("Levekår i Fjellfjord", ("hva", "for hvem", "hvor mye", "når")),
        ("Unge i arbeid", ("hvor mye", "når")),
        ("Klima og energi", ("hva", "hvor mye", "når")),
        ("Fornybar energi", ("hvor mye", "når")),
        ("Elever på 8.–10. trinn trives", ("hvor mye", "når")),
        ("Ungdom mellom 13 og 16 år har et sted å være", ("hvor mye", "når")),
        ("Barn som lever med vold, får hjelp innen en uke", ("når",)),
        ("Alle får svar innen tre dager", ("når",)),
        ("Utslippene er ned 15 prosent sammenlignet med 2020", ("når",)),
        ("Utslippa er ned 15 prosent frå 2020 til 2030", ()),
        ("Fraværet er halvert innen sommeren", ("for hvem",)),
    ],
)
def test_what_a_text_leaves_open(text: str, open_: tuple[str, ...]) -> None:
    """Years, ages and days are no amounts, and a year compared with is no deadline."""
    assert open_ == lacking(text)


def test_a_text_without_words_answers_nothing() -> None:
    """What cannot be read says nothing of anything."""
    assert answered("…") == frozenset()
