"""The public face as a networkx graph."""

from __future__ import annotations

import networkx as nx

from builders import aktivitet, innsats, mål, resultat, teori, virkning
from endringsteori.graph import graf

THEORY = teori(
    innsats("folk", navn="Folk"),
    aktivitet(
        "a",
        til={
            "r": {
                "fordi": "det virker",
                "virker_etter": "3 måneder",
                "forutsetninger": "f",
                "kunnskap": "k",
            }
        },
    ),
    resultat("r", mål={"m": {"nødvendig": "ja", "tillit": "lav"}}),
    virkning("v", forsterker="a"),
    mål("m"),
)


def test_nodes_keep_their_order_and_say_what_they_are() -> None:
    """The documented attributes, for a link and a goal."""
    graph = graf(THEORY).networkx()

    assert list(graph) == ["t/folk", "t/a", "t/r", "t/v", "m"]
    assert dict(graph.nodes["t/folk"]) == {
        "slag": "innsats",
        "rank": 0,
        "navn": "Folk",
        "tiltak": "t",
    }
    assert dict(graph.nodes["m"]) == {
        "slag": "mål",
        "rank": 5,
        "navn": "M",
        "tiltak": None,
    }


def test_every_kind_of_edge_is_there_and_can_be_filtered() -> None:
    """The kind is the key; implied edges and feedback are marked."""
    graph = graf(THEORY).networkx()

    assert {
        (a, b, kind): (data["implied"], data["forsterker"])
        for a, b, kind, data in graph.edges(keys=True, data=True)
    } == {
        ("t/folk", "t/a", "implied"): (True, False),
        ("t/a", "t/r", "fører_til"): (False, False),
        ("t/r", "m", "bidrar_til"): (False, False),
        ("t/v", "t/a", "forsterker"): (False, True),
    }


def test_edges_say_what_the_hypothesis_says() -> None:
    """Reason, delay, trust and need; edges without hypothesis say nothing."""
    graph = graf(THEORY).networkx()
    step = graph.edges["t/a", "t/r", "fører_til"]
    last = graph.edges["t/r", "m", "bidrar_til"]
    implied = graph.edges["t/folk", "t/a", "implied"]

    silent = {
        "kind": "implied",
        "implied": True,
        "forsterker": False,
        "fordi": None,
        "tillit": None,
        "virker_etter": None,
        "nødvendig": False,
        "forutsetninger": (),
        "kunnskap": (),
    }
    assert implied == silent
    assert step == {
        **silent,
        "kind": "fører_til",
        "implied": False,
        "fordi": "det virker",
        "virker_etter": "3 måneder",
        "forutsetninger": ("f",),
        "kunnskap": ("k",),
    }
    assert (last["tillit"], last["nødvendig"]) == ("lav", True)


def test_each_graph_is_its_own_to_change() -> None:
    """What is done to one does not touch the next, and networkx can work on it."""
    graph = graf(THEORY)
    graph.networkx().remove_node("m")

    assert nx.has_path(graph.networkx(), "t/folk", "m")
