"""What holds for every rule on any theory at all."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given

from endringsteori.graph import graf
from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER, Teori
from endringsteori.rules import RULES, Case, Rule
from endringsteori.texts import SPRÅK
from strategies import any_teori

if TYPE_CHECKING:
    from endringsteori.diagnostics import Hit


def _hits(rule: Rule, teori: Teori) -> list[Hit]:
    case = Case(graf(teori), date(2026, 11, 21), teori.innstillinger)
    return list(rule.check(case))


@given(any_teori())
def test_no_rule_raises_on_any_theory(teori: Teori) -> None:
    """Every rule answers, whatever stands in the theory, and its words can be filled."""
    for rule in RULES:
        for hit in _hits(rule, teori):
            words = rule.words[hit.variant]
            for språk in SPRÅK:
                assert words.message.fyll(språk, hit.values)
                assert words.advice.fyll(språk, hit.values)


@given(any_teori())
def test_no_two_hits_of_a_rule_share_a_fingerprint(teori: Teori) -> None:
    """Each hit of a rule has an element and a key that no other has."""
    for rule in RULES:
        said = Counter((hit.at.element, hit.at.key) for hit in _hits(rule, teori))

        assert {place: n for place, n in said.items() if n > 1} == {}


@given(any_teori())
def test_every_hit_stands_in_the_theory(teori: Teori) -> None:
    """The elements of hits, and of what is related to them, are things that there are."""
    things = _elements(teori)
    for rule in RULES:
        for hit in _hits(rule, teori):
            places = (hit.at, *hit.related)
            ends = {end for place in places for end in place.element.split("->")}

            assert set() == ends - things


def _elements(teori: Teori) -> set[str]:
    sections = (getattr(teori, section) for section in DELTE_SEKSJONER)
    shared = {thing.id for section in sections for thing in section}
    inside = {
        f"{tiltak.id}/{thing.id}"
        for tiltak in teori.tiltak
        for section in TILTAKETS_SEKSJONER
        for thing in getattr(tiltak, section)
    }
    return shared | inside
