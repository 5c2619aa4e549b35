"""Edges: what resolves, their order, and what is implied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

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
from strategies import any_teori

if TYPE_CHECKING:
    from endringsteori.model import Teori
    from endringsteori.model.navnerom import TingSlag


def test_an_id_names_the_own_measure_first() -> None:
    """The same id shared and in the measure means the one in the measure."""
    graph = graf(
        teori(aktivitet("a", til="ro"), tiltak("t2", effekt("ro")), effekt("e"))
    )
    own = graf(teori(tiltak("t", aktivitet("a", til="ro"), effekt("ro")), effekt("ro")))

    assert graph.effects("t/a") == ()
    assert own.effects("t/a") == ("t/ro",)


def test_links_of_other_measures_are_named_in_full() -> None:
    """An edge may go from one measure to another."""
    graph = graf(
        teori(tiltak("a", aktivitet("gi", til="b/ta")), tiltak("b", aktivitet("ta")))
    )

    assert graph.effects("a/gi") == ("b/ta",)
    assert graph.causes("b/ta") == ("a/gi",)
    assert [edge.element for edge in graph.edges()] == ["a/gi->b/ta"]


@pytest.mark.parametrize("til", ["finnes-ikke", "m", "ppt", "t", "t2/finnes-ikke"])
def test_what_names_no_link_is_no_edge(til: str) -> None:
    """Nothing, a goal, a service or a measure in `fører_til` makes no edge."""
    graph = graf(teori(aktivitet("a", til=til), mål("m"), tjeneste("ppt")))

    assert graph.edges() == ()


def test_only_goals_are_contributed_to() -> None:
    """A link in `bidrar_til` makes no edge, a goal does."""
    graph = graf(teori(resultat("r", mål=("m", "a")), aktivitet("a"), mål("m")))

    assert [(e.target, e.kind) for e in graph.edges()] == [("m", "bidrar_til")]


def test_one_thing_named_in_two_ways_is_one_edge() -> None:
    """`r` and `t/r` in measure `t` are the same link; the first hypothesis counts."""
    graph = graf(teori(aktivitet("a", til={"r": "først", "t/r": "så"}), resultat("r")))

    assert [edge.fordi for edge in graph.edges()] == ["først"]


def test_edges_keep_the_order_they_are_written_in() -> None:
    """Edges follow the text, the links they lead to follow the document."""
    graph = graf(teori(aktivitet("a", til=("s", "r")), resultat("r"), resultat("s")))

    assert [edge.target for edge in graph.edges_out("t/a")] == ["t/s", "t/r"]
    assert graph.effects("t/a") == ("t/r", "t/s")


def test_edges_into_a_link_follow_the_document() -> None:
    """What leads to a link stands in the order of the theory."""
    graph = graf(teori(resultat("r"), aktivitet("b", til="r"), aktivitet("a", til="r")))

    assert [edge.source for edge in graph.edges_in("t/r")] == ["t/b", "t/a"]
    assert graph.causes("t/r") == ("t/b", "t/a")


def test_an_innsats_without_the_key_feeds_every_activity() -> None:
    """The implied edges are there when asked for, and are no hypotheses."""
    graph = graf(teori(innsats("folk"), aktivitet("a"), aktivitet("b"), resultat("r")))

    assert graph.edges() == ()
    assert graph.effects("t/folk", implied=True) == ("t/a", "t/b")
    assert graph.causes("t/a", implied=True) == ("t/folk",)
    assert [
        (edge.kind, edge.hypotese, edge.fordi) for edge in graph.edges(implied=True)
    ] == [("implied", None, None)] * 2


def test_an_innsats_with_an_empty_key_feeds_nothing() -> None:
    """`fører_til: []` is a decision, not an omission."""
    graph = graf(teori(innsats("folk", til=()), aktivitet("a")))

    assert graph.edges(implied=True) == ()


def test_implied_causes_stand_in_document_order_among_the_others() -> None:
    """An implied cause comes where its innsats stands."""
    graph = graf(
        teori(innsats("alt"), innsats("rom", til="a"), innsats("tid"), aktivitet("a"))
    )

    assert graph.causes("t/a") == ("t/rom",)
    assert graph.causes("t/a", implied=True) == ("t/alt", "t/rom", "t/tid")


def test_only_steps_back_and_past_a_link_are_uneven() -> None:
    """A step to the same rank or the next is even, and so is any from a resultat."""
    graph = graf(
        teori(
            innsats("i", til=("a", "r")),
            aktivitet("a", til=("b", "r", "v")),
            aktivitet("b", til="r"),
            resultat("r", til=("e", "a"), mål="m"),
            virkning("v"),
            effekt("e"),
            mål("m"),
        )
    )
    uneven = graph.uneven_steps()

    told = [edge.element for edge, _, _ in uneven]
    assert told == ["t/i->t/r", "t/a->t/v", "t/r->t/a"]
    assert all(
        (fra, til) == (graph.node(edge.source), graph.node(edge.target))
        for edge, fra, til in uneven
    )


@settings(max_examples=15, deadline=None)
@given(any_teori())
def test_edges_lead_to_what_the_ids_name(theory: Teori) -> None:
    """What a link names is what its field may hold, looked up for each by itself."""
    graph = graf(theory)
    fields: tuple[tuple[str, tuple[TingSlag, ...]], ...] = (
        ("fører_til", ("ledd",)),
        ("bidrar_til", ("mål",)),
    )
    for node in graph.nodes():
        named = [
            graph.navnerom.finn(hypotese.til, kinds, node.tiltak)
            for field, kinds in fields
            for hypotese in getattr(node.thing, field, None) or ()
        ]
        expected = [to for to in dict.fromkeys(named) if to is not None]

        assert expected == [edge.target for edge in graph.edges_out(node.element)]


@settings(max_examples=15, deadline=None)
@given(any_teori())
def test_what_has_no_cause_or_no_edge_is_found_at_once(theory: Teori) -> None:
    """Asked of some kinds at once, as when each link is asked by itself."""
    graph = graf(theory)
    some = graph.nodes("aktivitet", "virkning", "effekt")

    assert [node for node in some if not graph.edges_in(node.element)] == [
        *graph.uncaused("aktivitet", "virkning", "effekt")
    ]
    assert [node for node in some if graph.is_detached(node.element)] == [
        *graph.detached("aktivitet", "virkning", "effekt")
    ]


def test_feedback_is_kept_apart() -> None:
    """`forsterker` is no cause and no effect."""
    graph = graf(
        teori(
            aktivitet("a", til="r"),
            resultat("r", forsterker=("a", "t/a", "finnes-ikke")),
        )
    )
    (edge,) = graph.reinforcing()

    assert edge == ("t/r", "t/a", "forsterker", None)
    assert graph.causes("t/a") == ()


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        ((), True),
        ((innsats("folk", til=()),), True),
        ((aktivitet("b", til="finnes-ikke"),), True),
        ((innsats("folk"),), False),
        ((resultat("r", forsterker="a"),), False),
        ((aktivitet("b", til="a"),), False),
    ],
    ids=["alone", "empty innsats", "dangling", "implied", "feedback", "caused"],
)
def test_a_detached_link_has_no_edge_of_any_kind(
    beside: tuple[object, ...],
    expected: bool,  # noqa: FBT001 - a table of answers
) -> None:
    """Implied edges and feedback hold a link in the chain too."""
    graph = graf(teori(tiltak("t", aktivitet("a"), *beside)))  # type: ignore[arg-type]  # links, as the table shows

    assert expected == graph.is_detached("t/a")


def test_an_innsats_is_held_by_what_it_feeds() -> None:
    """An innsats without the key is detached only where there is nothing to feed."""
    assert not graf(teori(innsats("folk"), aktivitet("a"))).is_detached("t/folk")
    assert graf(teori(innsats("folk"), resultat("r"))).is_detached("t/folk")


def test_an_unknown_element_is_an_error() -> None:
    """Asking about what is not there is the asker's fault."""
    with pytest.raises(KeyError):
        graf(teori()).effects("finnes-ikke")
