"""Ways to goals: counted exactly, with and without a measured link, and against a list of them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from builders import (
    aktivitet,
    effekt,
    indikator,
    innsats,
    mål,
    resultat,
    teori,
    virkning,
)
from chains_counted import Ways
from endringsteori.graph import PathCount, graf
from strategies import any_puzzle

if TYPE_CHECKING:
    from endringsteori.model import Teori


def test_every_way_counts_once() -> None:
    """Two activities, two results each: four ways, of which one result measures two."""
    theory = teori(
        aktivitet("a", til=("r", "s")),
        aktivitet("b", til=("r", "s")),
        resultat("r", mål="m"),
        resultat("s", mål="m"),
        indikator("i", måler="t/r"),
        mål("m"),
    )

    count = graf(theory).paths_to("m")

    assert count == PathCount(4, 2)
    assert count.share == Fraction(1, 2)


def test_an_input_makes_no_more_ways() -> None:
    """Two inputs before one activity: still one way of change."""
    theory = teori(
        innsats("folk", til="a"),
        innsats("penger", til="a"),
        aktivitet("a", til="r"),
        resultat("r", mål="m"),
        mål("m"),
    )

    assert graf(theory).paths_to("m") == PathCount(1, 0)
    assert list(graf(theory).paths_from("m")) == ["t/a", "t/r"]


def test_what_measures_the_goal_itself_does_not_measure_the_way() -> None:
    """The way is what lies before it."""
    theory = teori(effekt("e", mål="m"), indikator("i", måler="m"), mål("m"))

    assert graf(theory).paths_to("m") == PathCount(1, 0)


def test_a_goal_that_nothing_leads_to_has_no_ways() -> None:
    """And so no share of them either."""
    count = graf(teori(mål("m"))).paths_to("m")

    assert (count, count.share) == (PathCount(0, 0), None)


def test_a_circle_is_one_link() -> None:
    """Measured where any of it is, and the count ends."""
    theory = teori(
        aktivitet("a", til="r"),
        resultat("r", til="s"),
        resultat("s", til="r", mål="m"),
        indikator("i", måler="t/r"),
        mål("m"),
    )

    assert graf(theory).paths_to("m") == PathCount(1, 1)


@pytest.mark.parametrize("others", [3, 5, 6, 7, 11])
def test_what_leads_elsewhere_does_not_count(others: int) -> None:
    """However many links stand between those of the way."""
    theory = teori(
        aktivitet("a", til="r"),
        *(aktivitet(f"x{n}", til="y") for n in range(others)),
        resultat("r", mål="m"),
        resultat("y"),
        mål("m"),
    )

    assert graf(theory).paths_to("m") == PathCount(1, 0)


def test_ways_beyond_all_listing_are_counted_exactly() -> None:
    """Sixty steps of two ways each: 2 to the sixtieth, in no time."""
    between = (
        virkning(f"v{n}{side}", til=(f"v{n + 1}a", f"v{n + 1}b"))
        for n in range(59)
        for side in "ab"
    )
    theory = teori(
        aktivitet("start", til=("v0a", "v0b")),
        *between,
        virkning("v59a", mål="m"),
        virkning("v59b", mål="m"),
        mål("m"),
    )

    assert graf(theory).paths_to("m").paths == 2**60


def test_only_goals_have_ways_to_them() -> None:
    """Asking for another link is the asker's fault."""
    with pytest.raises(KeyError):
        graf(teori(aktivitet("a"))).paths_to("t/a")


@settings(deadline=None)
@given(any_puzzle())
def test_a_list_of_all_ways_counts_the_same(theory: Teori) -> None:
    """To each goal, and on from each link."""
    graph, ways = graf(theory), Ways(theory)
    for goal in ("fullføre", "trivsel"):
        listed = ways.to(goal)
        measured = sum(map(ways.is_measured, listed))
        assert graph.paths_to(goal) == PathCount(len(listed), measured)
        for element, count in graph.paths_from(goal).items():
            listed = ways.on_from(element, goal)
            measured = sum(map(ways.is_measured, listed))
            assert count == PathCount(len(listed), measured)
