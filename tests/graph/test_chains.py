"""Paths: what reaches what."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import aktivitet, effekt, innsats, mål, resultat, teori, tiltak, virkning
from endringsteori.graph import graf
from strategies import any_chain, any_teori

if TYPE_CHECKING:
    from endringsteori.model import Teori
    from endringsteori.texts import Slag

KINDS: tuple[Slag, ...] = ("innsats", "aktivitet", "resultat", "effekt", "mål")

CHAIN = teori(
    innsats("folk"),
    aktivitet("kurs", til="kunnskap"),
    resultat("kunnskap", til="trygghet"),
    virkning("trygghet", til="ro"),
    effekt("ro", mål="trivsel"),
    mål("trivsel"),
    mål("annet"),
)


def test_a_link_reaches_whatever_a_path_leads_to() -> None:
    """Kinds far ahead are reached, kinds behind and oneself are not."""
    graph = graf(teori(*CHAIN.tiltak, effekt("ro", mål="trivsel"), mål("trivsel")))

    assert graph.reaches("t/kurs", "mål")
    assert graph.reaches("t/kurs", "innsats", "effekt")
    assert not graph.reaches("t/kurs", "aktivitet", "innsats")
    assert not graph.reaches("trivsel", "mål")


def test_paths_backwards_tell_what_a_link_is_reached_from() -> None:
    """The goal is reached from activities, the activity from nothing explicit."""
    graph = graf(CHAIN)

    assert graph.is_reached_from("trivsel", "aktivitet")
    assert not graph.is_reached_from("annet", "aktivitet", "effekt")
    assert not graph.is_reached_from("t/kurs", "innsats")


def test_implied_edges_count_when_asked_for() -> None:
    """An innsats without the key reaches activities, and all that they lead to."""
    graph = graf(CHAIN)

    assert not graph.reaches("t/folk", "aktivitet")
    assert graph.reaches("t/folk", "aktivitet", implied=True)
    assert graph.reaches("t/folk", "mål", implied=True)
    assert graph.is_reached_from("t/kurs", "innsats", implied=True)
    assert graph.is_reached_from("trivsel", "innsats", implied=True)


def test_implied_edges_stay_in_their_measure() -> None:
    """An innsats feeds no activity of another measure."""
    graph = graf(teori(tiltak("a", innsats("folk")), tiltak("b", aktivitet("kurs"))))

    assert not graph.reaches("a/folk", "aktivitet", implied=True)
    assert not graph.is_reached_from("b/kurs", "innsats", implied=True)


def test_a_link_without_a_way_on_is_named_however_far_ahead_it_ends() -> None:
    """Straight on, by way of others, and through an innsats that feeds what it must."""
    graph = graf(
        teori(
            innsats("folk"),
            innsats("ubrukt", til=()),
            aktivitet("kurs", til="kunnskap"),
            aktivitet("møte"),
            resultat("kunnskap", til="trygghet"),
            virkning("trygghet", mål="trivsel"),
            mål("trivsel"),
        )
    )
    without = graph.without_way_to(("aktivitet",), "mål", "virkning")
    unused = graph.without_way_to(("innsats",), "aktivitet", implied=True)
    unfed = graph.without_way_from(("aktivitet", "mål"), "aktivitet")

    assert [node.element for node in without] == ["t/møte"]
    assert [node.element for node in unused] == ["t/ubrukt"]
    assert [node.element for node in unfed] == ["t/kurs", "t/møte"]
    assert graph.without_way_from(("aktivitet",), "innsats", implied=True) == ()


@settings(max_examples=15, deadline=None)
@given(any_teori())
def test_ways_asked_of_all_links_at_once_are_those_asked_one_by_one(
    theory: Teori,
) -> None:
    """The short cuts past the search find what the search finds."""
    graph = graf(theory)
    for slag, end, implied in product(KINDS, KINDS, (False, True)):
        to = graph.without_way_to((slag, "virkning"), end, implied=implied)
        back = graph.without_way_from((slag, "virkning"), end, implied=implied)
        asked = [(node, node.element) for node in graph.nodes(slag, "virkning")]

        assert [
            node for node, el in asked if not graph.reaches(el, end, implied=implied)
        ] == [*to]
        assert [
            node
            for node, el in asked
            if not graph.is_reached_from(el, end, implied=implied)
        ] == [*back]


def test_in_a_circle_everything_reaches_itself() -> None:
    """Links of a circle reach their own kind."""
    graph = graf(teori(aktivitet("a", til="b"), aktivitet("b", til="a")))

    assert graph.reaches("t/a", "aktivitet")
    assert graph.elements_reaching("t/a") == ("t/a", "t/b")


def test_goals_reached_stand_in_document_order() -> None:
    """Goals come as the theory lists them, however they are reached."""
    graph = graf(
        teori(
            resultat("r", til="e", mål="b"), tiltak("t2"), mål("c"), mål("b"), mål("a")
        )
    )
    both = graf(teori(resultat("r", mål=("a", "c")), mål("c"), mål("b"), mål("a")))

    assert graph.goals_reached("t/r") == ("b",)
    assert both.goals_reached("t/r") == ("c", "a")
    assert both.goals_reached_by_measure("t") == ("c", "a")
    assert graph.goals_reached_by_measure("t2") == ()


def test_everything_behind_a_goal_reaches_it() -> None:
    """The links on all ways to a goal, in document order."""
    expected = ("t/kurs", "t/kunnskap", "t/trygghet", "ro")

    assert expected == graf(CHAIN).elements_reaching("trivsel")
    assert graf(CHAIN).elements_reaching("annet") == ()


def test_a_measure_reaches_a_goal_by_way_of_shared_effects() -> None:
    """Only measures with a link on the way are named."""
    graph = graf(teori(*CHAIN.tiltak, *CHAIN.effekter, *CHAIN.mål, tiltak("tomt")))

    assert graph.measures_reaching("trivsel") == ("t",)
    assert graph.measures_reaching("annet") == ()


def test_the_shortest_path_skips_detours() -> None:
    """Both ends are in the path; where there is none it is empty."""
    graph = graf(
        teori(
            aktivitet("a", til=("omvei", "mål-nær")),
            resultat("omvei", til="mål-nær"),
            resultat("mål-nær", mål="m"),
            mål("m"),
        )
    )

    assert graph.shortest_path("t/a", "m") == ("t/a", "t/mål-nær", "m")
    assert graph.shortest_path("m", "t/a") == ()


def test_an_edge_is_redundant_when_a_longer_way_leads_there() -> None:
    """The shortcut is named, the way round is not."""
    graph = graf(
        teori(
            aktivitet("a", til=("r", "v")),
            resultat("r", til="v", mål="m"),
            virkning("v", mål="m"),
            mål("m"),
        )
    )

    assert [e.element for e in graph.redundant_edges()] == ["t/a->t/v", "t/r->m"]


def test_edges_in_a_circle_are_not_redundant() -> None:
    """What stands in a circle cannot be judged until the circle is broken."""
    graph = graf(
        teori(
            aktivitet("a", til=("b", "c")),
            aktivitet("b", til="c"),
            aktivitet("c", til="a"),
        )
    )

    assert graph.redundant_edges() == ()


@settings(max_examples=40, deadline=None)
@given(any_chain())
def test_bitsets_agree_with_a_search(theory: Teori) -> None:
    """Goals and kinds reached by bitset are those a search from each link finds."""
    graph = graf(theory)
    for node in graph.nodes():
        seen: set[str] = set()
        waiting = [node.element]
        while waiting:
            ahead = set(graph.effects(waiting.pop())) - seen
            seen |= ahead
            waiting += ahead
        kinds = {graph.node(element).slag for element in seen}

        assert {e for e in seen if graph.node(e).slag == "mål"} == set(
            graph.goals_reached(node.element)
        )
        assert ("aktivitet" in kinds) == graph.reaches(node.element, "aktivitet")
        assert all(node.element in graph.elements_reaching(e) for e in seen)


@settings(max_examples=40, deadline=None)
@given(any_chain())
def test_without_implied_edges_both_ways_of_asking_agree(theory: Teori) -> None:
    """A theory without innsatser has the same paths with and without `implied`."""
    graph = graf(theory)

    for node in graph.nodes():
        for slag in ("aktivitet", "effekt", "mål"):
            assert graph.reaches(node.element, slag) == graph.reaches(
                node.element, slag, implied=True
            )
            assert graph.is_reached_from(node.element, slag) == graph.is_reached_from(
                node.element, slag, implied=True
            )
