"""Collaboration: who meets whom in the work, and how they have arranged it."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from builders import (
    aktivitet,
    effekt,
    mål,
    målgruppe,
    resultat,
    samarbeid,
    teori,
    tiltak,
    tjeneste,
)
from endringsteori.graph import Contact, Parallel, TheoryGraph, graf
from strategies import any_together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.model import Teori, Tiltak

SERVICES = (tjeneste("skolen"), tjeneste("ppt"), tjeneste("nav"))


def test_collaborations_are_those_that_hold_both_services() -> None:
    """In document order, whichever service is named first."""
    graph = graf(
        teori(
            samarbeid("team", "skolen", "ppt", "nav"),
            samarbeid("nettverk", "nav", "skolen"),
            samarbeid("fagdag", "skolen", "ppt"),
        )
    )

    found = [s.id for s in graph.collaborations_between("ppt", "skolen")]

    assert found == ["team", "fagdag"]
    assert graph.collaborations_between("skolen", "bup") == ()


def test_the_step_between_two_is_the_highest_they_have() -> None:
    """0 says that no collaboration holds both."""
    graph = graf(
        teori(
            samarbeid("nettverk", "skolen", "ppt", trinn=1),
            samarbeid("team", "ppt", "skolen", trinn=4),
        )
    )

    assert graph.step_between("skolen", "ppt") == 4
    assert graph.step_between("skolen", "nav") == 0


def test_services_meet_in_an_activity_they_share() -> None:
    """Partners meet each other too, but only the one responsible leads."""
    graph = graf(
        teori(
            tiltak(
                "t",
                aktivitet("a", ansvarlig="skolen", samarbeidspartnere=("ppt", "nav")),
            ),
            *SERVICES,
        )
    )

    assert graph.contacts() == (
        Contact("t", ("nav", "ppt"), ("t/a",), (), ()),
        Contact("t", ("nav", "skolen"), ("t/a",), ("t/a",), ()),
        Contact("t", ("ppt", "skolen"), ("t/a",), ("t/a",), ()),
    )


def test_services_meet_where_one_hands_over_to_the_other() -> None:
    """Between measures the handover belongs to the measure it goes from."""
    graph = graf(
        teori(
            tiltak("fra", aktivitet("a", til="til/b"), ansvarlig="skolen"),
            tiltak("til", aktivitet("b"), ansvarlig="nav"),
            *SERVICES,
        )
    )

    assert graph.contacts() == (
        Contact("fra", ("nav", "skolen"), (), (), ("fra/a->til/b",)),
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [("skolen", "skolen"), ("skolen", "ukjent"), ("skolen", None), (None, "nav")],
)
def test_nobody_meets_themselves_or_nobody(
    first: str | None, second: str | None
) -> None:
    """One service on both sides is no handover, nor is an unknown or missing one."""
    graph = graf(
        teori(
            tiltak(
                "t", aktivitet("a", til="b", ansvarlig=first), samarbeidspartnere="ppt"
            ),
            tiltak("u", aktivitet("b", ansvarlig=second), samarbeidspartnere="ppt"),
            *SERVICES,
        )
    )

    assert graph.contacts() == ()


def test_a_step_to_a_result_is_no_handover() -> None:
    """Only activities have someone responsible on each side."""
    graph = graf(
        teori(tiltak("t", aktivitet("a", til="r"), resultat("r"), ansvarlig="nav"))
    )

    assert graph.contacts() == ()


def test_parallel_measures_share_people_and_a_goal() -> None:
    """A goal counts that a measure reaches or names; the order is by id."""
    graph = graf(
        teori(
            tiltak(
                "tett-på",
                effekt("e", mål="fullføre"),
                ansvarlig="skolen",
                målgrupper=("unge", "foreldre"),
            ),
            tiltak("losen", ansvarlig="nav", målgrupper="unge", mål="fullføre"),
            mål("fullføre"),
            målgruppe("unge"),
            målgruppe("foreldre"),
            *SERVICES,
        )
    )

    assert graph.parallel_measures() == (
        Parallel("losen", "tett-på", ("nav", "skolen"), ("unge",), ("fullføre",)),
    )


@pytest.mark.parametrize(
    "other",
    [
        {"ansvarlig": "skolen"},
        {"ansvarlig": "ukjent"},
        {"ansvarlig": None},
        {"målgrupper": "foreldre"},
        {"mål": "trivsel"},
    ],
    ids=str,
)
def test_measures_that_differ_in_one_thing_are_not_parallel(
    other: dict[str, object],
) -> None:
    """The same service, an unknown or none, other people, or another goal."""
    same = {"ansvarlig": "nav", "målgrupper": "unge", "mål": "fullføre"}
    graph = graf(
        teori(
            tiltak("losen", ansvarlig="skolen", målgrupper="unge", mål="fullføre"),
            tiltak("tett-på", **{**same, **other}),
            mål("fullføre"),
            mål("trivsel"),
            målgruppe("unge"),
            målgruppe("foreldre"),
            *SERVICES,
        )
    )

    assert graph.parallel_measures() == ()


@settings(max_examples=30, deadline=None)
@given(any_together())
def test_contacts_are_what_going_through_all_pairs_finds(theory: Teori) -> None:
    """Every two services of every activity and hypothesis, read one by one."""
    graph = graf(theory)
    met = {
        (c.tiltak, frozenset(c.services), where)
        for c in graph.contacts()
        for where in (*c.shared, *c.handed)
    }

    assert set(_met(theory, graph)) == met


def _met(
    theory: Teori, graph: TheoryGraph
) -> Iterator[tuple[str, frozenset[str], str]]:
    services = {t.id for t in theory.tjenester}
    doing: dict[str, tuple[str | None, set[str]]] = {}
    for t in theory.tiltak:
        for a in t.aktiviteter:
            who = a.ansvarlig
            if who is None and not t.samarbeidspartnere:
                who = t.ansvarlig
            doing[f"{t.id}/{a.id}"] = who, {str(who), *a.samarbeidspartnere} & services
    for one, other in combinations(services, 2):
        pair = {one, other}
        for element, (_, present) in doing.items():
            if pair <= present:
                yield element.partition("/")[0], frozenset(pair), element
        for edge in graph.edges():
            ends = (edge.source, edge.target)
            if all(end in doing for end in ends) and pair == {
                doing[end][0] for end in ends
            }:
                yield edge.source.partition("/")[0], frozenset(pair), edge.element


@settings(max_examples=30, deadline=None)
@given(any_together())
def test_parallel_measures_are_what_comparing_all_pairs_finds(theory: Teori) -> None:
    """Every two measures, compared field by field."""
    graph = graf(theory)
    services = {t.id for t in theory.tjenester}
    goals = {m.id for m in theory.mål}
    expected = {
        tuple(sorted((one.id, other.id)))
        for one, other in combinations(theory.tiltak, 2)
        if {one.ansvarlig, other.ansvarlig} <= services
        and one.ansvarlig != other.ansvarlig
        and set(one.målgrupper) & set(other.målgrupper)
        and _aims(graph, one) & _aims(graph, other) & goals
    }

    assert expected == {(p.tiltak, p.other) for p in graph.parallel_measures()}


def _aims(graph: TheoryGraph, one: Tiltak) -> set[str]:
    reached = set(one.mål)
    for link in graph.links_of(one.id):
        seen = {link.element}
        waiting = [link.element]
        while waiting:
            for edge in graph.edges_out(waiting.pop()):
                if edge.target not in seen:
                    seen.add(edge.target)
                    waiting.append(edge.target)
        reached |= seen
    return reached
