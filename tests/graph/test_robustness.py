"""What goals rest on: smallest sets of one and two against every one and two, and the money."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import aktivitet, effekt, innsats, mål, resultat, teori, tiltak, tjeneste
from endringsteori.graph import BroughtDown, Support, graf
from falling_by_hand import Reading
from graph.told import DAY, told
from strategies import any_puzzle

if TYPE_CHECKING:
    from endringsteori.model import Teori

_NAV, _SKOLEN = Support("tjeneste", "nav"), Support("tjeneste", "skolen")
_T = Support("tiltak", "t")


def test_one_is_enough_or_two_are_needed() -> None:
    """A necessary input alone, the measure alone, and two services only together."""
    theory = teori(
        tiltak(
            "t",
            innsats("buss", til={"a": {"nødvendig": "ja"}}),
            innsats("kaffe", til="a"),
            aktivitet("a", til="r", ansvarlig="nav"),
            aktivitet("b", til="r", ansvarlig="skolen"),
            resultat("r", mål="m"),
        ),
        mål("m"),
        tjeneste("nav"),
        tjeneste("skolen"),
    )
    bus = Support("innsats", "t/buss")

    graph = graf(theory)

    assert graph.brought_down() == (
        BroughtDown("m", (_T,)),
        BroughtDown("m", (_NAV, _SKOLEN)),
        BroughtDown("m", (_SKOLEN, bus)),
    )
    assert graph.falls_with([_SKOLEN, bus]).goals == ("m",)
    assert graph.falls_with([_SKOLEN]).goals == ()


def test_a_goal_on_one_service_has_no_pairs_with_it() -> None:
    """Of two, neither does it alone."""
    theory = teori(
        tiltak("t", aktivitet("a", til="r", ansvarlig="nav"), resultat("r", mål="m")),
        mål("m"),
        tjeneste("nav"),
        tjeneste("skolen"),
    )

    assert graf(theory).brought_down() == (
        BroughtDown("m", (_NAV,)),
        BroughtDown("m", (_T,)),
    )


def test_a_pair_that_one_of_would_do_is_none() -> None:
    """Though the two together bring down more on the way to the goal."""
    need = {"nødvendig": "ja"}
    theory = teori(
        tiltak(
            "t",
            aktivitet("a", til={"r": {}, "s": need}, ansvarlig="nav"),
            aktivitet("b", til="r", ansvarlig="skolen"),
            resultat("r", mål="m"),
            resultat("s", mål={"m": need}),
        ),
        mål("m"),
        tjeneste("nav"),
        tjeneste("skolen"),
    )

    assert graf(theory).brought_down() == (
        BroughtDown("m", (_NAV,)),
        BroughtDown("m", (_T,)),
    )


def test_pairs_stand_in_the_order_of_what_can_be_taken_away() -> None:
    """Services first, then inputs, in document order; by the first of the two."""
    inputs = (
        innsats(f"{one}{side}", til={side: {"nødvendig": "ja"}})
        for side in "ab"
        for one in "ij"
    )
    theory = teori(
        tiltak(
            "t",
            *inputs,
            aktivitet("a", til="r", ansvarlig="nav"),
            aktivitet("b", til="r", ansvarlig="skolen"),
            resultat("r", mål="m"),
        ),
        mål("m"),
        tjeneste("nav"),
        tjeneste("skolen"),
    )
    graph = graf(theory)
    places = [
        [graph.supports().index(one) for one in found.supports]
        for found in graph.brought_down()
    ]

    assert len(places) == 10
    assert places[0] == [graph.supports().index(_T)]
    assert places[1:] == sorted(places[1:])


@settings(deadline=None)
@given(any_puzzle())
def test_trying_every_one_and_two_finds_the_same(theory: Teori) -> None:
    """With a slow reading of the and/or, goal by goal."""
    graph = graf(theory)
    falls: dict[frozenset[Support], set[str]] = {}
    supports = graph.supports()
    for size in (1, 2):
        for taken in combinations(supports, size):
            by_kind = {
                kind: {s.id for s in taken if s.kind == kind}
                for kind in ("tjeneste", "tiltak", "innsats")
            }
            reading = Reading(theory, by_kind["tjeneste"])
            fallen = reading.all_fallen(by_kind["tiltak"], by_kind["innsats"])
            falls[frozenset(taken)] = fallen & {mål.id for mål in theory.mål}
    smallest = {
        (goal, taken)
        for taken, goals in falls.items()
        for goal in goals
        if not any(goal in falls.get(frozenset((one,)), ()) for one in taken)
        or len(taken) == 1
    }

    found = graph.brought_down()

    assert {(one.mål, frozenset(one.supports)) for one in found} == smallest
    assert len(found) == len(smallest)
    goals = [mål.id for mål in theory.mål]
    places = [[supports.index(each) for each in one.supports] for one in found]
    turns = [
        (goals.index(one.mål), len(place), place)
        for one, place in zip(found, places, strict=True)
    ]
    assert turns == sorted(turns)
    assert all(place == sorted(place) for place in places)


def test_goals_on_project_money_alone() -> None:
    """Money that has ended is none, and a measure without money counts for nothing."""
    theory = teori(
        tiltak("a", effekt("e", mål=("m", "n")), finansiering=[{"type": "prosjekt"}]),
        tiltak("b", effekt("e", mål="n"), finansiering=[{"type": "drift"}]),
        tiltak("c", effekt("e", mål="o"), finansiering=[_ended()]),
        tiltak("d", effekt("e", mål="m")),
        mål("m"),
        mål("n"),
        mål("o"),
    )

    (soft,) = graf(theory).goals_on_soft_money(DAY)

    assert (soft.mål, soft.tiltak) == ("m", ("a",))
    assert [money.type for money in soft.money] == ["prosjekt"]


def _ended() -> dict[str, str]:
    return {"type": "tilskudd", "til": "2026-01-31"}


@settings(deadline=None)
@given(any_puzzle())
def test_the_rule_about_project_money_speaks_of_these_goals(theory: Teori) -> None:
    """ET209 stands on every measure whose money carries such a goal."""
    carrying = {
        t for soft in graf(theory).goals_on_soft_money(DAY) for t in soft.tiltak
    }

    assert {("ET209", id_) for id_ in carrying} <= told(theory, ("ET209",))
