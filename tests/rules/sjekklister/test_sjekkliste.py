"""Checklists: those that come with the library, and what a file of one must hold."""

from __future__ import annotations

import pytest

from endringsteori.model import navnerom
from endringsteori.rules.sjekklister import (
    NotASjekklisteError,
    read_sjekkliste,
    shipped,
)
from endringsteori.texts import SPRÅK, Tekst

SHORTEST = 'kilde = "K"\n[navn]\nnb = "N"\n[[punkter]]\nid = "a"\nnb = "Hva?"\n'


def test_the_checklists_are_those_that_references_know() -> None:
    """What a project may name in its settings has questions to show."""
    assert tuple(shipped()) == navnerom.SJEKKLISTER


def test_the_points_of_bufdir_are_numbered_from_one_to_twelve() -> None:
    """The ids that answers stand under, in the order of the checklist."""
    punkter = shipped()["bufdir-fase-1"].punkter

    assert [str(n) for n in range(1, 13)] == list(punkter)


def test_every_point_is_a_short_question_in_each_language() -> None:
    """One line in a message, and no two points ask the same."""
    for sjekkliste in shipped().values():
        for språk in SPRÅK:
            asked = [tekst.på(språk) for tekst in sjekkliste.punkter.values()]

            assert len(set(asked)) == len(asked)
            assert all(one.endswith("?") and len(one) <= 80 for one in asked)


def test_every_checklist_says_where_it_is_from() -> None:
    """The points are others' work; the words are ours."""
    assert all("Bufdir" in sjekkliste.kilde for sjekkliste in shipped().values())


def test_a_language_that_is_not_given_is_as_in_bokmål() -> None:
    """A municipality may write in one language only."""
    sjekkliste = read_sjekkliste("min", SHORTEST.encode())

    assert (sjekkliste.id, sjekkliste.kilde) == ("min", "K")
    assert sjekkliste.navn == Tekst(nb="N", nn="N", en="N")
    assert dict(sjekkliste.punkter) == {"a": Tekst(nb="Hva?", nn="Hva?", en="Hva?")}


@pytest.mark.parametrize(
    ("id_", "data"),
    [
        ("Min liste", SHORTEST.encode()),
        ("min", b"\xff"),
        ("min", b"navn = "),
        ("min", SHORTEST.replace('kilde = "K"', "kilde = 1").encode()),
        ("min", SHORTEST.replace('kilde = "K"', "").encode()),
        ("min", SHORTEST.replace("[navn]", 'ekstra = "E"\n[navn]').encode()),
        ("min", SHORTEST.partition("[[")[0].encode() + b"[[punkter.a]]\n"),
        ("min", b'punkter = []\nkilde = "K"\n[navn]\nnb = "N"\n'),
        ("min", b'punkter = [1]\nkilde = "K"\n[navn]\nnb = "N"\n'),
        ("min", SHORTEST.replace('id = "a"', "").encode()),
        ("min", SHORTEST.replace('id = "a"', 'id = "A b"').encode()),
        ("min", (SHORTEST + '[[punkter]]\nid = "a"\nnb = "Hvem?"\n').encode()),
        ("min", SHORTEST.replace('nb = "Hva?"', 'nn = "Kva?"').encode()),
        ("min", SHORTEST.replace('nb = "Hva?"', 'nb = "Hva?"\nse = "X"').encode()),
        ("min", SHORTEST.replace('nb = "N"', "nb = 5").encode()),
        ("min", SHORTEST.replace('nb = "N"', 'nb = " "').encode()),
        ("min", b'punkter = [{}]\nkilde = "K"\nnavn = "N"\n'),
    ],
)
def test_what_is_no_checklist(id_: str, data: bytes) -> None:
    """Refused whole: half a checklist would look answered."""
    with pytest.raises(NotASjekklisteError):
        read_sjekkliste(id_, data)
