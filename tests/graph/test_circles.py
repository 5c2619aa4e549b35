"""Circles of links, goals and plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import aktivitet, mål, plan, resultat, teori, virkning
from endringsteori.graph import graf
from strategies import any_chain

if TYPE_CHECKING:
    from endringsteori.model import Teori


def test_a_sound_chain_has_no_circles() -> None:
    """Feedback that is declared as such is no circle."""
    graph = graf(
        teori(
            aktivitet("a", til="r"),
            resultat("r", til="v"),
            virkning("v", forsterker="a"),
        )
    )

    assert graph.circles() == ()


def test_a_component_gives_one_circle_with_all_its_edges() -> None:
    """Two ways round through the same links are one answer, the shorter way told."""
    graph = graf(
        teori(
            aktivitet("b", til=("a", "c")),
            aktivitet("c", til=("a", "utenfor")),
            aktivitet("a", til="b"),
            resultat("utenfor"),
        )
    )
    (circle,) = graph.circles()

    assert circle.path == ("t/a", "t/b")
    assert [edge.element for edge in circle.edges] == [
        "t/b->t/a",
        "t/b->t/c",
        "t/c->t/a",
        "t/a->t/b",
    ]


def test_circles_apart_are_told_apart() -> None:
    """One answer each, in document order of what they are called by."""
    graph = graf(
        teori(
            aktivitet("z", til="y"),
            aktivitet("y", til="z"),
            aktivitet("b", til="a"),
            aktivitet("a", til="b"),
        )
    )

    assert [circle.element for circle in graph.circles()] == ["t/y", "t/a"]


def test_a_link_that_leads_to_itself_is_a_circle() -> None:
    """One link, one edge."""
    (circle,) = graf(teori(aktivitet("a", til="a"))).circles()

    assert circle.path == ("t/a",)
    assert [edge.element for edge in circle.edges] == ["t/a->t/a"]


def test_goals_and_plans_can_go_in_circles_too() -> None:
    """Each circle says by which field it goes round."""
    graph = graf(
        teori(
            plan("p", del_av="p"),
            mål("x", delmål_av="y"),
            mål("y", delmål_av="x"),
        )
    )

    assert [(circle.field, circle.path) for circle in graph.circles()] == [
        ("delmål_av", ("x", "y")),
        ("del_av", ("p",)),
    ]


@settings(max_examples=40, deadline=None)
@given(any_chain())
def test_a_link_is_in_a_circle_exactly_when_it_reaches_itself(theory: Teori) -> None:
    """The ends of the edges inside circles are the links that lead back to themselves."""
    graph = graf(theory)
    expected = {
        node.element
        for node in graph.nodes()
        if node.element in graph.elements_reaching(node.element)
    }
    edges = [edge for circle in graph.circles() for edge in circle.edges]

    assert expected == {edge.source for edge in edges}
    assert expected == {edge.target for edge in edges}
