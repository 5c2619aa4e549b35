"""Laws that hold for every question on every theory."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from typing import TYPE_CHECKING, TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st

from builders import aktivitet, effekt, mål, teori, tiltak
from endringsteori.graph import TheoryGraph, graf
from strategies import any_teori

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from endringsteori.model import Teori

_T = TypeVar("_T")
LONG = 10_000


def answers(graph: TheoryGraph) -> Iterator[tuple[str, ...]]:
    """Ask every question that is answered with links or goals."""
    for node in graph.nodes():
        element = node.element
        for implied in (False, True):
            yield graph.effects(element, implied=implied)
            yield graph.causes(element, implied=implied)
        yield graph.elements_reaching(element)
        yield graph.goals_reached(element)
    for tiltak_ in graph.teori.tiltak:
        yield tuple(node.element for node in graph.links_of(tiltak_.id))
        yield graph.goals_reached_by_measure(tiltak_.id)
        yield graph.unmeasured(tiltak_.id, "aktivitet", "resultat")
    for goal in graph.teori.mål:
        yield graph.goal_tree.with_all_below(goal.id)


@settings(max_examples=30, deadline=None)
@given(any_teori())
def test_every_answer_stands_in_document_order(theory: Teori) -> None:
    """Links and goals come as the theory has them, each once, on any theory."""
    graph = graf(theory)
    order = {node.element: n for n, node in enumerate(graph.nodes())}

    for answer in answers(graph):
        assert sorted(set(answer), key=order.__getitem__) == list(answer)


@settings(max_examples=30, deadline=None)
@given(any_teori())
def test_every_other_question_ends(theory: Teori) -> None:
    """Circles of goals and plans, and references to nothing, stop no question."""
    graph = graf(theory)
    measures = [t.id for t in theory.tiltak]
    services = [t.id for t in theory.tjenester]

    assert len(graph.edges(implied=True)) <= graph.networkx().number_of_edges()
    assert set(graph.redundant_edges()) <= set(graph.edges())
    assert all(edge in graph.edges() for c in graph.circles() for edge in c.edges)
    for goal in theory.mål:
        assert set(graph.measures_reaching(goal.id)) <= set(measures)
    for tiltak_ in theory.tiltak:
        assert set(graph.services_of(tiltak_.id)) <= set(services)
        assert set(graph.indicators_of(tiltak_.id)) <= set(graph.indicators())
    for node in graph.nodes("aktivitet"):
        assert graph.responsible(node.element) in {None, *services}


@settings(max_examples=30, deadline=None)
@given(any_teori(), st.randoms(use_true_random=False))
def test_the_order_of_the_theory_does_not_change_the_answers(
    theory: Teori, random: Random
) -> None:
    """Sections in another order give the same sets, and the same circles."""

    def shuffled(things: tuple[_T, ...]) -> tuple[_T, ...]:
        return tuple(random.sample(things, len(things)))

    other = dataclasses.replace(
        theory,
        tiltak=shuffled(theory.tiltak),
        mål=shuffled(theory.mål),
        planer=shuffled(theory.planer),
        effekter=shuffled(theory.effekter),
    )
    one, two = graf(theory), graf(other)

    assert set(one.edges(implied=True)) == set(two.edges(implied=True))
    assert {c.path for c in one.circles()} == {c.path for c in two.circles()}
    assert set(one.redundant_edges()) == set(two.redundant_edges())
    for node in one.nodes():
        assert set(one.goals_reached(node.element)) == set(
            two.goals_reached(node.element)
        )
        assert one.measured(node.element) == two.measured(node.element)


def test_a_chain_of_ten_thousand_links_is_no_trouble() -> None:
    """No question recurses along a chain."""
    links = [aktivitet(f"a{n}", til=f"a{n + 1}") for n in range(LONG)]
    graph = graf(teori(tiltak("t", *links, effekt(f"a{LONG}", mål="m")), mål("m")))

    assert graph.goals_reached("t/a0") == ("m",)
    assert len(graph.elements_reaching("m")) == LONG + 1
    assert graph.circles() == ()
    assert graph.redundant_edges() == ()


def test_a_circle_of_ten_thousand_links_is_no_trouble() -> None:
    """Nor round a circle."""
    links = [aktivitet(f"a{n}", til=f"a{(n + 1) % LONG}") for n in range(LONG)]
    (circle,) = graf(teori(*links)).circles()

    assert LONG == len(circle.path) == len(circle.edges)


def test_networkx_is_only_loaded_when_it_is_asked_for() -> None:
    """Building and asking a graph does not pay for networkx."""
    code = (
        "import sys; from endringsteori.graph import graf;"
        "from endringsteori.model import Teori; graf(Teori()).circles();"
        "print('networkx' in sys.modules)"
    )
    done = subprocess.run(  # noqa: S603 - our own code in our own interpreter
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "False"
