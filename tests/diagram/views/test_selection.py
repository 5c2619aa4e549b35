"""Which links and goals stand in the chain of a measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import builders as b
from endringsteori.diagram.views.selection import (
    edges_between,
    nodes_of_measure,
    subgoals_between,
)
from endringsteori.graph import graf

if TYPE_CHECKING:
    from endringsteori.model import Teori


def _chosen(teori: Teori, tiltak: str = "losen") -> list[str]:
    return [node.element for node in nodes_of_measure(graf(teori), tiltak)]


def _edges(teori: Teori, *elements: str) -> list[tuple[str, str, str]]:
    graph = graf(teori)
    nodes = [graph.node(element) for element in elements]
    return [(e.source, e.target, e.kind) for e in edges_between(graph, nodes)]


def _subgoals(teori: Teori, *elements: str) -> list[tuple[str, str]]:
    graph = graf(teori)
    return list(subgoals_between(graph, [graph.node(element) for element in elements]))


def test_measure_brings_what_it_leads_to_and_no_more() -> None:
    """Links of another measure stand there where they are fed, without their own causes."""
    teori = b.teori(
        b.tiltak("dør", b.aktivitet("prat", "ro"), b.resultat("ro", "delt")),
        b.tiltak("losen", b.aktivitet("kurs", "dør/ro")),
        b.effekt("delt", "trivsel"),
        b.effekt("annet"),
        b.mål("trivsel"),
        b.mål("helse"),
    )

    assert _chosen(teori) == ["dør/ro", "losen/kurs", "delt", "trivsel"]


def test_circle_of_links_is_gone_through_once() -> None:
    """A chain that leads back to itself comes to an end."""
    losen = b.tiltak("losen", b.resultat("a", "b"), b.resultat("b", "a"))

    assert _chosen(b.teori(losen)) == ["losen/a", "losen/b"]


def test_goal_that_the_measure_names_is_there_unreached() -> None:
    """A goal without an arrow shows what is missing; a name of nothing shows nothing."""
    losen = b.tiltak("losen", b.aktivitet("kurs"), mål=("trivsel", "finnes-ikke"))

    assert _chosen(b.teori(losen, b.mål("trivsel"))) == ["losen/kurs", "trivsel"]


def test_goals_on_the_way_up_to_a_named_goal_are_there() -> None:
    """All from the goal reached to the highest one named, and none above it."""
    teori = b.teori(
        b.tiltak("losen", b.resultat("ro", mål="lavest"), mål=("lavest", "høyt")),
        b.mål("lavest", "midt"),
        b.mål("midt", "høyt"),
        b.mål("høyt", "høyest"),
        b.mål("høyest"),
    )

    assert _chosen(teori) == ["losen/ro", "lavest", "midt", "høyt"]


def test_goal_above_that_nobody_names_is_left_out() -> None:
    """A goal reached stands without the goals that it is a part of."""
    teori = b.teori(
        b.tiltak("losen", b.resultat("ro", mål="lavt")),
        b.mål("lavt", "høyt"),
        b.mål("høyt"),
    )

    assert _chosen(teori) == ["losen/ro", "lavt"]


def test_circle_of_goals_is_climbed_once() -> None:
    """Goals that are parts of each other come to an end too."""
    teori = b.teori(
        b.tiltak("losen", b.resultat("ro", mål="a"), mål="c"),
        b.mål("a", "b"),
        b.mål("b", "c"),
        b.mål("c", "a"),
    )

    assert _chosen(teori) == ["losen/ro", "a", "b", "c"]


def test_edges_have_both_their_ends_in_the_figure() -> None:
    """An arrow out of the figure, or into it, is not drawn."""
    losen = b.tiltak(
        "losen",
        b.aktivitet("før", "kurs"),
        b.aktivitet("kurs", "ro"),
        b.resultat("ro", "delt"),
    )
    teori = b.teori(losen, b.effekt("delt"))

    assert _edges(teori, "losen/kurs", "losen/ro") == [
        ("losen/kurs", "losen/ro", "fører_til")
    ]


def test_implied_edges_and_feedback_are_there_the_latter_last() -> None:
    """What an input feeds needs no key, and feedback follows all other arrows."""
    losen = b.tiltak(
        "losen",
        b.innsats("penger"),
        b.aktivitet("kurs", "ro"),
        b.resultat("ro", mål="trivsel", forsterker="kurs"),
    )
    teori = b.teori(losen, b.mål("trivsel"))
    elements = ("losen/penger", "losen/kurs", "losen/ro", "trivsel")

    assert _edges(teori, *elements) == [
        ("losen/penger", "losen/kurs", "implied"),
        ("losen/kurs", "losen/ro", "fører_til"),
        ("losen/ro", "trivsel", "bidrar_til"),
        ("losen/ro", "losen/kurs", "forsterker"),
    ]


def test_subgoals_are_tied_to_goals_in_the_figure() -> None:
    """A goal whose goal above is left out stands alone."""
    teori = b.teori(b.mål("lavt", "midt"), b.mål("midt", "høyt"), b.mål("høyt"))

    assert _subgoals(teori, "lavt", "midt") == [("lavt", "midt")]
    assert _subgoals(teori, "lavt", "høyt") == []
