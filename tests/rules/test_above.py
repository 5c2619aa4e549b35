"""Rules on goals where what a goal above has, counts for those below it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from builders import mål, teori
from endringsteori.graph import graf
from endringsteori.rules import Case
from endringsteori.rules.above import all_above, missing_above

if TYPE_CHECKING:
    from endringsteori.model import Teori


def _found(theory: Teori) -> list[tuple[str, tuple[str, ...]]]:
    case = Case(graf(theory), date(2026, 11, 21), theory.innstillinger)
    hits = missing_above("svarer_på")(case)
    return [(hit.at.element, hit.covers) for hit in hits]


def test_a_goal_without_the_field_is_a_hit_that_covers_those_above() -> None:
    """What reading left out of a goal above could have answered for this one."""
    theory = teori(mål("trygg"), mål("fullføre", "trygg"), mål("møte", "fullføre"))

    assert _found(theory) == [
        ("trygg", ()),
        ("fullføre", ("trygg",)),
        ("møte", ("fullføre", "trygg")),
    ]


def test_a_goal_above_answers_for_all_below_but_not_the_other_way() -> None:
    """The goal at the top lacks what only its subgoal has."""
    theory = teori(
        mål("trygg"),
        mål("fullføre", "trygg", svarer_på="frafall"),
        mål("møte", "fullføre"),
    )

    assert _found(theory) == [("trygg", ())]


def test_a_circle_of_goals_ends() -> None:
    """Each other goal of the circle is gone through once."""
    theory = teori(mål("a", "b"), mål("b", "c"), mål("c", "b"), mål("alene", "alene"))
    tree = graf(theory).goal_tree

    assert all_above(tree, "a") == ("b", "c")
    assert all_above(tree, "b") == ("c",)
    assert all_above(tree, "alene") == ()
    assert len(_found(theory)) == 4
