"""Hypotheses: which ask for a reason, for knowledge, and what they rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from builders import (
    aktivitet,
    effekt,
    forutsetning,
    innsats,
    mål,
    resultat,
    teori,
    tiltak,
    virkning,
)
from endringsteori.graph import Edge, graf
from strategies import any_together

if TYPE_CHECKING:
    from endringsteori.model import Teori

RANKS = ("innsats", "aktivitet", "resultat", "virkning", "effekt", "mål")
CHAIN = teori(
    tiltak(
        "t",
        innsats("i", til=("a", "e")),
        aktivitet("a", til=("r", "v")),
        resultat("r", til={"v": None, "delt": "det henger sammen"}),
        virkning("v", mål={"m": {"fordi": "slik er det"}}),
        effekt("e", mål="m"),
    ),
    effekt("delt", mål="m"),
    mål("m"),
)


def _elements(edges: tuple[Edge, ...]) -> list[str]:
    return [edge.element for edge in edges]


def test_the_hypotheses_of_a_measure_go_from_its_links() -> None:
    """Also those that end in a shared effekt; those from it are its own."""
    graph = graf(CHAIN)

    assert _elements(graph.hypotheses_of("t")) == [
        "t/i->t/a",
        "t/i->t/e",
        "t/a->t/r",
        "t/a->t/v",
        "t/r->t/v",
        "t/r->delt",
        "t/v->m",
        "t/e->m",
    ]
    assert _elements(graph.hypotheses_of("delt")) == ["delt->m"]


def test_a_reason_is_asked_of_what_claims_a_change() -> None:
    """From a resultat or later, and from an aktivitet past the resultat."""
    graph = graf(CHAIN)

    assert _elements(graph.in_need_of_reason("t")) == [
        "t/a->t/v",
        "t/r->t/v",
        "t/r->delt",
        "t/v->m",
        "t/e->m",
    ]


def test_knowledge_is_asked_of_the_last_steps_that_have_a_reason() -> None:
    """Into an effekt or a mål; an innsats is never asked for a reason first."""
    graph = graf(CHAIN)

    assert _elements(graph.in_need_of_knowledge("t")) == [
        "t/i->t/e",
        "t/r->delt",
        "t/v->m",
    ]
    assert graph.in_need_of_knowledge("delt") == ()


def test_a_circle_through_an_activity_is_no_skip() -> None:
    """The circle is the flaw there, and the step back from the effekt claims a change."""
    graph = graf(teori(tiltak("t", aktivitet("a", til="e"), effekt("e", til="a"))))

    assert _elements(graph.in_need_of_reason("t")) == ["t/e->t/a"]


def test_only_measures_and_links_have_hypotheses() -> None:
    """Asking about anything else is the asker's fault."""
    with pytest.raises(KeyError):
        graf(CHAIN).hypotheses_of("finnes-ikke")


def test_the_hypotheses_that_rest_on_an_assumption_are_all_that_name_it() -> None:
    """One that nothing rests on, and what is no forutsetning, have none."""
    graph = graf(
        teori(
            tiltak("t", aktivitet("a", til={"u/r": {"forutsetninger": ["f", "g"]}})),
            tiltak("u", resultat("r", mål={"m": {"forutsetninger": "f"}})),
            mål("m"),
            *(forutsetning(id_) for id_ in ("f", "ubrukt")),
        )
    )

    assert _elements(graph.resting_on("f")) == ["t/a->u/r", "u/r->m"]
    assert graph.resting_on("ubrukt") == ()
    assert graph.resting_on("g") == ()


@settings(max_examples=30, deadline=None)
@given(any_together())
def test_needs_are_what_reading_each_hypothesis_finds(theory: Teori) -> None:
    """The rule catalogue, edge by edge."""
    graph = graf(theory)
    circling = {edge for circle in graph.circles() for edge in circle.edges}
    for owner in (*(t.id for t in theory.tiltak), *(e.id for e in theory.effekter)):
        reason: list[Edge] = []
        knowledge: list[Edge] = []
        for edge in graph.edges():
            home = graph.node(edge.source).tiltak or edge.source
            fra = RANKS.index(graph.node(edge.source).slag)
            til = RANKS.index(graph.node(edge.target).slag)
            skips = fra == 1 and til > 2 and edge not in circling
            if home != owner:
                continue
            if fra >= 2 or skips:
                reason.append(edge)
            if til >= 4 and (edge.fordi or not (fra >= 2 or skips)):
                knowledge.append(edge)

        assert tuple(reason) == graph.in_need_of_reason(owner)
        assert tuple(knowledge) == graph.in_need_of_knowledge(owner)
