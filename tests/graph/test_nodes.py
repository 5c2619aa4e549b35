"""Nodes: their order, what they are, and which there are."""

from __future__ import annotations

from builders import (
    aktivitet,
    effekt,
    innsats,
    mål,
    resultat,
    teori,
    tiltak,
    tjeneste,
    virkning,
)
from endringsteori.graph import graf


def test_nodes_stand_in_document_order() -> None:
    """Measures in order, links by rank in each, then shared effekter, then mål."""
    theory = teori(
        mål("m"),
        effekt("delt"),
        tiltak("b", effekt("e"), virkning("v"), resultat("r"), aktivitet("a")),
        tiltak("a", aktivitet("y"), aktivitet("x"), innsats("z")),
    )
    expected = ["b/a", "b/r", "b/v", "b/e", "a/z", "a/y", "a/x", "delt", "m"]

    assert expected == [node.element for node in graf(theory).nodes()]


def test_a_node_says_what_it_is_and_where_it_stands() -> None:
    """Kind, rank, measure, name, and the two facts that silence rules."""
    graph = graf(
        teori(
            tiltak(
                "losen",
                virkning("uro", navn="Uro", utilsiktet=True, gjenstår="Må drøftes"),
            ),
            mål("m"),
        )
    )
    uro, goal = graph.node("losen/uro"), graph.node("m")

    assert (uro.slag, uro.rank, uro.tiltak, uro.navn) == ("virkning", 3, "losen", "Uro")
    assert (uro.utilsiktet, uro.gjenstår) == (True, "Må drøftes")
    assert (goal.slag, goal.rank, goal.tiltak) == ("mål", 5, None)
    assert (goal.utilsiktet, goal.gjenstår) == (False, None)


def test_nodes_of_some_kinds_keep_their_order() -> None:
    """One kind, several, or one that the theory does not have."""
    graph = graf(teori(aktivitet("a"), resultat("r"), effekt("delt"), mål("m")))

    assert [node.element for node in graph.nodes("aktivitet")] == ["t/a"]
    assert [node.element for node in graph.nodes("mål", "aktivitet")] == ["t/a", "m"]
    assert graph.nodes("virkning") == ()


def test_links_of_a_measure_leave_out_shared_ones() -> None:
    """A measure has its own links only, and may have none."""
    graph = graf(teori(tiltak("a", aktivitet("x")), tiltak("b"), effekt("delt")))

    assert [node.element for node in graph.links_of("a")] == ["a/x"]
    assert graph.links_of("b") == ()


def test_only_links_and_goals_are_in_the_graph() -> None:
    """A service or an unknown id is no node."""
    graph = graf(teori(mål("m"), tjeneste("ppt")))

    assert "m" in graph
    assert "ppt" not in graph
    assert "finnes-ikke" not in graph
