"""The checklists that come with the library."""

from __future__ import annotations

from endringsteori.model import navnerom
from endringsteori.rules.sjekklister import SJEKKLISTER
from endringsteori.texts import SPRÅK


def test_the_checklists_are_those_that_references_know() -> None:
    """What a project may name in its settings has questions to show."""
    assert tuple(SJEKKLISTER) == navnerom.SJEKKLISTER


def test_the_points_of_bufdir_are_numbered_from_one_to_twelve() -> None:
    """The ids that answers stand under, in the order of the checklist."""
    punkter = SJEKKLISTER["bufdir-fase-1"].punkter

    assert [str(n) for n in range(1, 13)] == list(punkter)


def test_every_point_is_a_short_question_in_each_language() -> None:
    """One line in a message, and no two points ask the same."""
    for sjekkliste in SJEKKLISTER.values():
        for språk in SPRÅK:
            asked = [spørsmål.på(språk) for spørsmål in sjekkliste.spørsmål]

            assert len(set(asked)) == len(asked)
            assert all(one.endswith("?") and len(one) <= 80 for one in asked)


def test_every_checklist_says_where_it_is_from() -> None:
    """The points are others' work; the words are ours."""
    assert all("Bufdir" in sjekkliste.kilde for sjekkliste in SJEKKLISTER.values())
