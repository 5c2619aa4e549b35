"""Plans: how they hang together, and what is anchored in which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import effekt, mål, plan, teori, tiltak
from endringsteori.graph import TreePlan, graf
from strategies import any_planned

if TYPE_CHECKING:
    from endringsteori.model import Teori


def test_plans_stand_under_their_own() -> None:
    """Each is followed by those under it, whatever the order in the file."""
    theory = teori(
        plan("budsjett", del_av="økonomi"),
        plan("strategi"),
        plan("tema", del_av="strategi"),
        plan("økonomi", del_av="strategi"),
    )

    assert graf(theory).plans_as_tree() == (
        TreePlan("strategi", 0),
        TreePlan("tema", 1),
        TreePlan("økonomi", 1),
        TreePlan("budsjett", 2),
    )


def test_plans_in_a_circle_are_all_there() -> None:
    """The first in the file is where it is opened."""
    theory = teori(plan("a", del_av="c"), plan("b", del_av="a"), plan("c", del_av="b"))

    assert graf(theory).plans_as_tree() == (
        TreePlan("a", 0),
        TreePlan("b", 1),
        TreePlan("c", 2),
    )


def test_a_goal_follows_the_nearest_above_it_that_names_a_plan() -> None:
    """Its own plans go before those of the goals above; a plan that is not there is none."""
    graph = graf(
        teori(
            plan("kommuneplan"),
            plan("tema"),
            mål("øverst", forankret_i="kommuneplan"),
            mål("mellom", delmål_av="øverst", forankret_i="tema"),
            mål("under", delmål_av="mellom", forankret_i="borte"),
            mål("alene"),
        )
    )

    assert [graph.plans_of_goal(m.id) for m in graph.teori.mål] == [
        ("kommuneplan",),
        ("tema",),
        ("tema",),
        (),
    ]
    assert graph.goals_in_plan("tema") == ("mellom", "under")
    assert graph.goals_in_plan("kommuneplan") == ("øverst",)


def test_a_measure_stands_in_the_plans_of_the_goals_it_names() -> None:
    """What its chain also reaches counts only where it names none."""
    graph = graf(
        teori(
            plan("p"),
            plan("q"),
            mål("m", forankret_i="p"),
            mål("n", forankret_i="q"),
            tiltak("sagt", effekt("e", mål="n"), mål="m"),
            tiltak("taus", effekt("e", mål="n")),
            tiltak("begge", mål=("n", "m")),
        )
    )

    assert graph.plans_of_measure("sagt") == ("p",)
    assert graph.plans_of_measure("taus") == ("q",)
    assert graph.plans_of_measure("begge") == ("p", "q")
    assert graph.measures_in_plan("q") == ("taus", "begge")


@settings(deadline=None, max_examples=40)
@given(any_planned())
def test_nothing_is_told_twice_or_left_out(theory: Teori) -> None:
    """Every plan once, with all that those under it have, and each measure with one status."""
    graph = graf(theory)
    plans = [one.plan for one in graph.plans_as_tree()]
    tree = graph.plan_tree

    assert sorted(plans) == sorted(one.id for one in theory.planer)
    for one in plans:
        below = tree.with_all_below(one)
        goals = graph.goals_below_plan(one)
        measures = graph.measures_below_plan(one)
        assert set(goals) == {m for p in below for m in graph.goals_in_plan(p)}
        assert set(measures) == {t for p in below for t in graph.measures_in_plan(p)}
        assert len({*goals, *measures}) == len(goals) + len(measures)
        assert graph.progress(measures).total == len(measures)
