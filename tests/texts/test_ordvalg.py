"""What kinds of links are called, by vocabulary."""

from __future__ import annotations

from typing import get_args

import pytest

from endringsteori.texts import LEDD_SLAG, SPRÅK, Ordvalg, Slag, navn_på_slag


@pytest.mark.parametrize(
    ("slag", "ordvalg", "one", "many"),
    [
        ("virkning", "ks", "virkning", "virkninger"),
        ("virkning", "dfø", "brukereffekt", "brukereffekter"),
        ("resultat", "dfø", "produkt eller tjeneste", "produkter og tjenester"),
        ("aktivitet", "dfø", "aktivitet", "aktiviteter"),
        ("mål", "dfø", "mål", "mål"),
    ],
)
def test_the_words_of_each_vocabulary(
    slag: Slag, ordvalg: Ordvalg, one: str, many: str
) -> None:
    """DFØ has its own words for what it calls something else, and ours for the rest."""
    assert navn_på_slag(slag, ordvalg).nb == one
    assert navn_på_slag(slag, ordvalg, flertall=True).nb == many


def test_links_are_the_kinds_that_are_no_goal() -> None:
    """In the order of the chain."""
    assert LEDD_SLAG == ("innsats", "aktivitet", "resultat", "virkning", "effekt")


@pytest.mark.parametrize("ordvalg", get_args(Ordvalg))
def test_no_two_kinds_share_a_word(ordvalg: Ordvalg) -> None:
    """A reader can tell every column of a figure from the others, in any language."""
    for språk in SPRÅK:
        words = [navn_på_slag(slag, ordvalg).på(språk) for slag in get_args(Slag)]
        assert len(set(words)) == len(words)
