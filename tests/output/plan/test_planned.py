"""What is shown of plans: all, or one with those under it; persons hidden."""

from __future__ import annotations

from builders import fase, mål, plan, teori, tiltak
from endringsteori.graph import TreePlan, graf
from output.plan.fjellfjord import planned
from synthetic import NUMBER

THEORY = teori(
    plan("over"),
    plan("under", del_av="over"),
    plan("ved-siden"),
    mål("m", forankret_i="under"),
    mål("n", forankret_i="ved-siden"),
    tiltak("t", mål="m"),
    tiltak("u", mål="n"),
    fase("f", "t"),
    fase("g", "u"),
)


def test_one_plan_is_shown_with_those_under_it() -> None:
    """And the goals, measures and phases that belong there."""
    shown = planned(graf(THEORY), "over")

    assert shown.plans == (TreePlan("over", 0), TreePlan("under", 1))
    assert [one.fase.id for one in shown.phases] == ["f"]
    assert [e for e in ("m", "n", "t", "u") if shown.shows(e)] == ["m", "t"]


def test_everything_is_shown_where_nothing_is_chosen() -> None:
    """All plans and phases."""
    shown = planned(graf(THEORY))

    assert [one.plan for one in shown.plans] == ["over", "under", "ved-siden"]
    assert len(shown.phases) == 2
    assert shown.shows("u")


def test_a_person_is_hidden_and_the_output_stamped() -> None:
    """At nivå individ."""
    theory = teori(
        mål("m", navn=f"Hjelpe {NUMBER}"), nivå="individ", individ={"referanse": "A"}
    )
    shown = planned(graf(theory))

    assert NUMBER not in shown.navn("m")
    assert shown.is_confidential
    assert shown.stamp.startswith("Taushetsbelagt.")
    assert planned(graf(THEORY)).stamp == ""
