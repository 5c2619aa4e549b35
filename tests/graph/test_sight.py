"""Line of sight: the goals that a service reaches, through what, and how well measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import (
    aktivitet,
    indikator,
    innsats,
    mål,
    resultat,
    teori,
    tiltak,
    tjeneste,
)
from chains_counted import Ways
from endringsteori.graph import PathCount, Sight, graf
from strategies import any_puzzle

if TYPE_CHECKING:
    from endringsteori.model import Teori


def test_a_service_sees_goals_through_what_it_leads_and_takes_part_in() -> None:
    """Ways on from each activity are added, and only the one it answers for is led."""
    theory = teori(
        tiltak(
            "t",
            aktivitet("a", til=("r", "s"), ansvarlig="nav"),
            aktivitet("b", til="r", ansvarlig="ppt", samarbeidspartnere="nav"),
            resultat("r", mål="m"),
            resultat("s", mål="m"),
            indikator("i", måler="r"),
        ),
        mål("m"),
        mål("n"),
        tjeneste("nav"),
        tjeneste("ppt"),
    )

    assert graf(theory).lines_of_sight("nav") == (
        Sight("nav", "m", ("t/a", "t/b"), ("t/a",), PathCount(3, 2), measured=True),
    )
    assert graf(theory).lines_of_sight("ukjent") == ()


def test_no_way_goes_back_through_an_input() -> None:
    """The step to it is a fault (ET102), and no service sees a goal past it."""
    theory = teori(
        tiltak(
            "t",
            innsats("i", til="r"),
            aktivitet("a", til="i", ansvarlig="nav"),
            resultat("r", mål="m"),
        ),
        mål("m"),
        tjeneste("nav"),
    )

    assert graf(theory).lines_of_sight("nav") == ()


@settings(deadline=None)
@given(any_puzzle())
def test_looking_for_every_way_sees_the_same(theory: Teori) -> None:
    """Every service, goal and activity is tried."""
    graph, ways = graf(theory), Ways(theory)
    for service in theory.tjenester:
        seen = {one.mål: one for one in graph.lines_of_sight(service.id)}
        for goal in theory.mål:
            through = {
                element: ways.on_from(element, goal.id)
                for element, someone in ways.activities.items()
                if service.id in someone and ways.on_from(element, goal.id)
            }
            assert set(through) == set(seen[goal.id].through if through else ())
            assert bool(through) == (goal.id in seen)
            if through:
                listed = [way for found in through.values() for way in found]
                measured = sum(map(ways.is_measured, listed))
                assert seen[goal.id].paths == PathCount(len(listed), measured)
