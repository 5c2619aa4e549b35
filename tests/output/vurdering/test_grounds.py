"""A sentence for each thing that speaks for or against."""

from __future__ import annotations

from string import Formatter

from causal import claims
from endringsteori.assessment import GroundKind
from endringsteori.output.vurdering.grounds import (
    ASSUMPTIONS,
    GROUNDS,
    UNTOLD,
    WITHOUT_NUMBERS,
)
from endringsteori.texts import SPRÅK, Tekst

_NUMBERS = {"egen", "andre", "andel", "svart", "spurt"}


def places(tekst: Tekst) -> list[set[str]]:
    """Give the places of a text in each language."""
    return [
        {name for _, name, _, _ in Formatter().parse(tekst.på(språk)) if name}
        for språk in SPRÅK
    ]


def test_every_kind_has_a_sentence() -> None:
    """A ground that cannot be told would stop a report."""
    assert set(GROUNDS) == set(GroundKind)


def test_no_sentence_claims_a_cause() -> None:
    """In any of the three languages, also where numbers are hidden."""
    every = (*GROUNDS.values(), *WITHOUT_NUMBERS.values(), *ASSUMPTIONS.values())

    assert [claim for tekst in every for claim in claims(tekst)] == []


def test_no_sentence_uses_the_names_of_evaluators() -> None:
    """They are in the JSON, and never in what leaders read."""
    every = (*GROUNDS.values(), *WITHOUT_NUMBERS.values())

    assert [t.nb for t in every if "svikt" in t.nb or "svikt" in t.nn] == []


def test_the_languages_tell_the_same() -> None:
    """Each has the same places; only English bends its verbs by the number."""
    for tekst in (*GROUNDS.values(), *WITHOUT_NUMBERS.values()):
        nb, nn, en = places(tekst)

        assert nb == nn == en - {"n"}


def test_sentences_with_measured_numbers_have_one_without() -> None:
    """Whatever number may have to be hidden, the rest can still be told."""
    with_numbers = {
        kind for kind, tekst in GROUNDS.items() if places(tekst)[0] & _NUMBERS
    }

    assert with_numbers == set(WITHOUT_NUMBERS)
    for tekst in WITHOUT_NUMBERS.values():
        assert places(tekst)[0] & _NUMBERS == set()


def test_what_keeps_a_link_unknown_is_told_as_it_is() -> None:
    """These sentences are told of the link as a whole, and have no places to fill."""
    assert [kind for kind in UNTOLD if places(GROUNDS[kind])[0]] == []
