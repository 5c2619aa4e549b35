"""What plans do not hold together: goals outside, plans that are over, money that ends first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import effekt, indikator, mål, plan, teori, tiltak
from endringsteori.graph import (
    Deadline,
    EndsFirst,
    SoftMeasure,
    Unbound,
    Unplanned,
    graf,
)
from graph.told import DAY, told
from strategies import any_planned

if TYPE_CHECKING:
    from endringsteori.model import Teori


def test_what_stands_in_no_plan() -> None:
    """A goal, a measure for it, and one without goals; a measure that is over is let be."""
    theory = teori(
        plan("p"),
        mål("inne", forankret_i="p"),
        mål("ute"),
        tiltak("a", mål="inne"),
        tiltak("b", mål="ute"),
        tiltak("c"),
        tiltak("d", status="avsluttet"),
    )
    graph = graf(theory)

    assert graph.goals_in_no_plan() == ("ute",)
    assert graph.measures_in_no_plan() == (Unplanned("b", ("ute",)), Unplanned("c", ()))


def test_a_plan_is_empty_where_no_plan_under_it_has_goals_either() -> None:
    """A strategy whose plans have goals has what it is for."""
    theory = teori(
        plan("strategi"),
        plan("tema", del_av="strategi"),
        plan("tom", del_av="strategi"),
        mål("m", forankret_i="tema"),
    )

    assert graf(theory).plans_without_goals() == ("tom",)


def test_a_goal_that_no_plan_binds_today() -> None:
    """All its plans are over or to come; one in force, or without years, is enough."""
    theory = teori(
        plan("gammel", periode="2022-2025"),
        plan("ny", periode="2027-2030"),
        plan("nå", periode="2026"),
        plan("alltid"),
        mål("a", forankret_i=("ny", "gammel")),
        mål("b", forankret_i=("gammel", "nå")),
        mål("c", forankret_i=("ny", "alltid")),
        mål("d", delmål_av="a"),
        mål("e"),
    )

    assert graf(theory).goals_unbound(DAY) == (
        Unbound("a", ("gammel",), ("ny",)),
        Unbound("d", ("gammel",), ("ny",)),
    )
    last, first = date(2026, 12, 31), date(2027, 1, 1)
    assert [one.mål for one in graf(theory).goals_unbound(last)] == ["a", "d"]
    assert [one.mål for one in graf(theory).goals_unbound(first)] == ["b"]


def test_a_goal_is_due_when_its_ambition_says() -> None:
    """The last of them; else when the first of its plans that go on ends."""
    theory = teori(
        plan("over", periode="2025"),
        plan("lang", periode="2025-2037"),
        plan("kort", periode="2025-2028"),
        plan("uten"),
        mål("a", forankret_i="kort"),
        mål("b", forankret_i=("over", "lang", "kort", "uten")),
        mål("c"),
        indikator("i", måler="a", ambisjon={"verdi": 1, "frist": "2029-12-31"}),
        indikator("j", måler="a", ambisjon={"verdi": 1, "frist": "2030-12-31"}),
        indikator("k", måler="a", ambisjon={"verdi": 1}),
        indikator("l", måler="a", ambisjon={"verdi": 1, "frist": "2030-12-31"}),
    )
    graph = graf(theory)

    assert graph.deadline("a", DAY) == Deadline(date(2030, 12, 31), "ambisjon", "j")
    assert graph.deadline("b", DAY) == Deadline(date(2028, 12, 31), "plan", "kort")
    assert graph.deadline("c", DAY) is None


def test_what_ends_before_its_goal() -> None:
    """The money, or else the measure; not where either goes on as long, or it is over."""
    theory = teori(
        plan("p", periode="2025-2028"),
        mål("m", forankret_i="p"),
        tiltak(
            "penger", mål="m", finansiering=[{"til": "2027-12-31"}], slutt="2027-01-01"
        ),
        tiltak(
            "tiltaket", mål="m", finansiering=[{"type": "drift"}], slutt="2028-12-30"
        ),
        tiltak("lenge-nok", mål="m", slutt="2028-12-31"),
        tiltak("over", mål="m", slutt="2026-01-01", status="avsluttet"),
    )
    due = Deadline(date(2028, 12, 31), "plan", "p")

    assert graf(theory).ending_before_goal(DAY) == (
        EndsFirst("penger", "m", "finansiering", date(2027, 12, 31), due),
        EndsFirst("tiltaket", "m", "tiltak", date(2028, 12, 30), due),
    )


def test_measures_without_ordinary_money() -> None:
    """With money on the day, none of it drift; when it ends, where that is known."""
    theory = teori(
        tiltak("a", finansiering=[{"type": "prosjekt", "til": "2027-06-30"}, {}]),
        tiltak("b", finansiering=[{"type": "tilskudd", "til": "2027-06-30"}]),
        tiltak("c", finansiering=[{"type": "tilskudd"}, {"type": "drift"}]),
        tiltak("d", finansiering=[{"type": "tilskudd", "til": "2025-06-30"}]),
        tiltak("e"),
    )

    assert graf(theory).measures_on_soft_money(DAY) == (
        SoftMeasure("a", ("prosjekt", None), None),
        SoftMeasure("b", ("tilskudd",), date(2027, 6, 30)),
    )


@settings(deadline=None, max_examples=20)
@given(any_planned())
def test_the_rules_about_plans_say_the_same(theory: Teori) -> None:
    """ET501 on every goal in no plan; ET502 on a plan that is over and that a goal names."""
    sound = teori(
        *theory.planer,
        *(
            mål(
                m.id,
                m.delmål_av,
                forankret_i=[p for p in m.forankret_i if p != "borte"],
            )
            for m in theory.mål
        ),
    )
    graph = graf(sound)
    outside = {("ET501", mål) for mål in graph.goals_in_no_plan()}
    over = {("ET502", plan) for one in graph.goals_unbound(DAY) for plan in one.over}

    assert told(sound, ("ET501",)) == outside
    assert over <= told(sound, ("ET502",))


def test_a_chain_without_plans_says_nothing_of_days() -> None:
    """No plan, no deadline, and so nothing that ends too soon."""
    theory = teori(tiltak("t", effekt("e", mål="m"), slutt="2026-01-01"), mål("m"))

    assert graf(theory).ending_before_goal(DAY) == ()
