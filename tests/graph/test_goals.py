"""Goals, subgoals and what reaches them."""

from __future__ import annotations

from builders import aktivitet, mål, plan, resultat, teori, tiltak
from endringsteori.graph import graf

GRAPH = graf(
    teori(
        tiltak("losen", aktivitet("a", til="r"), resultat("r", mål="nært")),
        tiltak("uten-aktivitet", resultat("r", mål="bare-resultat")),
        mål("stort"),
        mål("nært", delmål_av="stort"),
        mål("bare-resultat", delmål_av="stort"),
        mål("alene"),
        plan("kommuneplan"),
        plan("temaplan", del_av="kommuneplan"),
    )
)


def test_a_goal_is_reached_when_a_subgoal_is() -> None:
    """An activity that reaches a subgoal counts for the goals above it."""
    assert GRAPH.is_reached_with_subgoals("stort")
    assert GRAPH.is_reached_with_subgoals("nært")
    assert not GRAPH.is_reached_with_subgoals("alene")


def test_a_link_that_no_activity_leads_to_does_not_count() -> None:
    """A resultat without activities reaches the goal, but no activity does."""
    assert not GRAPH.is_reached_with_subgoals("bare-resultat")


def test_a_measure_reaches_the_goals_above_what_it_reaches() -> None:
    """A measure reaches a goal through its subgoals too, but not the other way."""
    assert GRAPH.measure_reaches("losen", "nært")
    assert GRAPH.measure_reaches("losen", "stort")
    assert not GRAPH.measure_reaches("losen", "bare-resultat")
    assert not GRAPH.measure_reaches("losen", "alene")


def test_plans_stand_under_plans() -> None:
    """The hierarchy of plans is asked as that of goals."""
    assert GRAPH.plan_tree.with_all_below("kommuneplan") == ("kommuneplan", "temaplan")
    assert GRAPH.goal_tree.children("stort") == ("nært", "bare-resultat")


def test_goals_in_a_circle_share_what_reaches_them() -> None:
    """A circle of goals ends, and each of them has all the others under it."""
    graph = graf(
        teori(
            aktivitet("a", til="r"),
            resultat("r", mål="x"),
            mål("x", delmål_av="y"),
            mål("y", delmål_av="x"),
        )
    )

    assert graph.is_reached_with_subgoals("x")
    assert graph.is_reached_with_subgoals("y")
    assert graph.measure_reaches("t", "y")
