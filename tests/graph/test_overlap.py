"""Overlap: measures that share people and a goal, against trying every two."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import effekt, mål, målgruppe, teori, tiltak
from chains_counted import Ways
from endringsteori.graph import Overlap, graf
from strategies import any_puzzle

if TYPE_CHECKING:
    from endringsteori.model import Teori


def test_measures_overlap_in_people_and_goals() -> None:
    """Whoever answers for them; a goal counts that is reached by one and named by another."""
    theory = teori(
        tiltak("b", effekt("e", mål="m"), målgrupper=("g", "h")),
        tiltak("a", målgrupper=("h", "g"), mål="m"),
        tiltak("c", effekt("e", mål="m"), målgrupper="ukjent"),
        mål("m"),
        målgruppe("g"),
        målgruppe("h"),
    )

    assert graf(theory).overlaps() == (Overlap("b", "a", ("g", "h"), ("m",)),)


@settings(deadline=None)
@given(any_puzzle())
def test_trying_every_two_finds_the_same(theory: Teori) -> None:
    """People and goals in common, and nothing else."""
    ways = Ways(theory)
    aims = {
        t.id: {
            goal.id
            for goal in theory.mål
            if goal.id in t.mål
            or any(
                ways.reaches(f"{t.id}/{one.id}", goal.id)
                for one in (*t.innsats, *t.aktiviteter, *t.resultater, *t.effekter)
            )
        }
        for t in theory.tiltak
    }
    groups = {t.id: {*t.målgrupper} for t in theory.tiltak}

    assert {
        (o.tiltak, o.other, frozenset(o.målgrupper), frozenset(o.mål))
        for o in graf(theory).overlaps()
    } == {
        (one, other, frozenset(groups[one] & groups[other]), frozenset(shared))
        for one, other in combinations(aims, 2)
        if groups[one] & groups[other] and (shared := aims[one] & aims[other])
    }
