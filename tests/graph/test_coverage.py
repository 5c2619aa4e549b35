"""Coverage: each goal and group with what covers it, the need beside it, and the holes."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import effekt, mål, målgruppe, teori, tiltak, tjeneste
from chains_counted import Ways
from endringsteori.graph import Cover, Piece, graf
from strategies import any_puzzle

if TYPE_CHECKING:
    from endringsteori.model import Teori


def test_need_stands_beside_what_there_is() -> None:
    """Places of those that say how many, and how many measures do not."""
    theory = teori(
        tiltak("a", effekt("e", mål="m"), målgrupper="g", plasser=10, ansvarlig="nav"),
        tiltak("b", effekt("e", mål="m"), målgrupper="g"),
        tiltak("c", effekt("e", mål="m"), målgrupper="g"),
        mål("m", målgrupper="g"),
        målgruppe("g", antall=40),
        tjeneste("nav"),
    )

    (piece,) = graf(theory).coverage()

    covers = Cover("a", ("nav",), 10), Cover("b", (), None), Cover("c", (), None)
    assert piece == Piece("m", "g", covers, 40)
    assert (piece.plasser, piece.unknown, piece.share) == (10, 2, Fraction(1, 4))
    assert not piece.is_hole


def test_a_measure_that_is_over_goes_nowhere() -> None:
    """It still reaches its goal, as ET215 says."""
    theory = teori(
        tiltak("a", effekt("e", mål="m"), status="avsluttet"),
        tiltak("b", effekt("e", mål="m"), status="pågår"),
        tiltak("c", effekt("e", mål="m")),
        mål("m"),
    )
    graph = graf(theory)

    assert graph.measures_reaching("m") == ("a", "b", "c")
    assert graph.measures_going_to("m") == ("b", "c")


def test_holes_are_pieces_too() -> None:
    """A group of a goal that no measure meets, and a goal that nothing reaches."""
    theory = teori(
        tiltak("a", effekt("e", mål="m"), målgrupper="h"),
        mål("m", målgrupper="g"),
        mål("n"),
        målgruppe("g"),
        målgruppe("h", antall=0),
    )
    graph = graf(theory)

    first, second, third = graph.coverage()
    assert first == Piece("m", "g", (), None)
    assert first.is_hole
    assert second == Piece("m", "h", (Cover("a", (), None),), 0)
    assert (second.plasser, second.share) == (None, None)
    assert third == Piece("n", None, (), None)
    assert graph.groups_left_out() == ("g",)


def test_a_goal_is_worked_for_through_the_goals_under_it() -> None:
    """By measures for the group that are not over, and do not reach the goal itself."""
    theory = teori(
        tiltak("a", effekt("e", mål="under"), målgrupper="g"),
        tiltak("b", effekt("e", mål="under"), målgrupper="h"),
        tiltak("c", effekt("e", mål="under"), målgrupper="g", status="avsluttet"),
        tiltak("d", effekt("e", mål="over"), effekt("f", mål="under"), målgrupper="h"),
        mål("over", målgrupper="g"),
        mål("under", "over"),
        målgruppe("g"),
        målgruppe("h"),
    )
    graph = graf(theory)
    first, second, *_ = graph.coverage()

    assert (first.mål, first.målgruppe, first.is_hole) == ("over", "g", True)
    assert graph.measures_below(first) == ("a",)
    assert (second.målgruppe, graph.measures_below(second)) == ("h", ("b",))


def test_a_measure_that_is_over_covers_nothing() -> None:
    """Its places are gone, and so is what it did for its group."""
    theory = teori(
        tiltak("a", effekt("e", mål="m"), målgrupper="g", status="avsluttet"),
        mål("m", målgrupper="g"),
        målgruppe("g"),
    )

    assert graf(theory).coverage() == (Piece("m", "g", (), None),)
    assert graf(theory).groups_left_out() == ("g",)


def test_a_measure_for_nobody_in_particular_comes_last() -> None:
    """Unknown groups are none."""
    theory = teori(
        tiltak("a", effekt("e", mål="m"), målgrupper="ukjent"),
        mål("m", målgrupper="g"),
        målgruppe("g"),
    )

    pieces = graf(theory).coverage()
    assert [piece.målgruppe for piece in pieces] == ["g", None]


@settings(deadline=None)
@given(any_puzzle())
def test_trying_every_goal_group_and_measure_covers_the_same(theory: Teori) -> None:
    """Whatever reaches what, for whomever."""
    ways = Ways(theory)
    expected: set[tuple[str, str | None, tuple[str, ...]]] = set()
    for goal in theory.mål:
        reaching = [
            t
            for t in theory.tiltak
            if t.status != "avsluttet"
            and any(
                ways.reaches(f"{t.id}/{one.id}", goal.id)
                for one in (*t.innsats, *t.aktiviteter, *t.resultater, *t.effekter)
            )
        ]
        groups = {*goal.målgrupper, *(g for t in reaching for g in t.målgrupper)}
        for group in groups:
            covers = tuple(t.id for t in reaching if group in t.målgrupper)
            expected.add((goal.id, group, covers))
        loose = tuple(t.id for t in reaching if not t.målgrupper)
        if loose or not groups:
            expected.add((goal.id, None, loose))

    pieces = graf(theory).coverage()

    assert len(pieces) == len(expected)
    assert {
        (p.mål, p.målgruppe, tuple(c.tiltak for c in p.covers)) for p in pieces
    } == expected
