"""When what a hypothesis promises could be seen."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from assessment.measured import DATO, gjort, poeng
from builders import aktivitet, effekt, mål, resultat, teori, tiltak
from endringsteori.assessment.clock import Clock
from endringsteori.assessment.reading import Delay
from endringsteori.assessment.statuses import Statuses
from endringsteori.graph import graf

if TYPE_CHECKING:
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Indikator


def waiting(
    *indikatorer: Indikator,
    oppstart: str | None = "2025-01-01",
    own: str | None = None,
) -> TheoryGraph:
    """Build a chain of two steps that take three months and a year.

    `own` is the start of the activity itself.
    """
    losen = tiltak(
        "losen",
        aktivitet("møte", {"kontakt": {"virker_etter": "3 måneder"}}, oppstart=own),
        resultat("kontakt", {"trivsel": {"virker_etter": "1 år"}}),
        effekt("trivsel", mål="fullføre"),
        oppstart=oppstart,
    )
    return graf(teori(mål("fullføre"), losen, *indikatorer))


def due(graph: TheoryGraph, source: str) -> date | None:
    """Give the day that the step from a link could show."""
    (edge,) = graph.edges_out(source)
    return Clock(graph, Statuses(graph, DATO)).due(edge)


def test_delays_add_up_from_the_start_of_the_measure() -> None:
    """Each step takes its own time, and one that gives none takes none."""
    graph = waiting()

    assert [due(graph, f"losen/{id_}") for id_ in ("møte", "kontakt", "trivsel")] == [
        date(2025, 4, 1),
        date(2026, 4, 1),
        date(2026, 4, 1),
    ]


def test_an_activity_may_have_a_start_of_its_own() -> None:
    """It goes before that of the measure."""
    assert due(waiting(own="2026-01-01"), "losen/møte") == date(2026, 4, 1)


def test_the_clock_waits_for_what_is_measured_as_in_place() -> None:
    """Whichever is later: the start, or the first period that shows it."""
    graph = waiting(gjort("møter", "losen/møte", "90"))

    assert due(graph, "losen/møte") == date(2026, 3, 31)


def test_without_a_start_the_measurement_is_all_there_is() -> None:
    """And without either nobody can say."""
    measured = waiting(gjort("møter", "losen/møte", "90"), oppstart=None)

    assert due(measured, "losen/møte") == date(2026, 3, 31)
    assert due(waiting(oppstart=None), "losen/møte") is None


@pytest.mark.parametrize(
    ("oppstart", "expected"),
    [
        ("2024-09-30", Delay.OVER),
        ("2024-10-01", Delay.NOT_OVER),
        (None, Delay.NO_CLOCK),
    ],
)
def test_what_counts_is_the_last_measurement_of_the_far_end(
    oppstart: str | None, expected: Delay
) -> None:
    """A number from before the delay was over says nothing of the hypothesis."""
    graph = waiting(poeng("trives", "losen/trivsel", "40", "41"), oppstart=oppstart)
    (edge,) = graph.edges_out("losen/kontakt")
    clock = Clock(graph, Statuses(graph, DATO))

    assert clock.delay(edge, clock.due(edge)) is expected


def test_steps_inside_a_circle_are_left_out() -> None:
    """Nobody can say how many rounds they take."""
    losen = tiltak(
        "losen",
        aktivitet("møte", "kontakt"),
        resultat("kontakt", {"tillit": {"virker_etter": "1 år"}}),
        resultat("tillit", {"kontakt": {"virker_etter": "1 år"}}, mål="fullføre"),
        oppstart="2025-01-01",
    )
    graph = graf(teori(mål("fullføre"), losen))
    clock = Clock(graph, Statuses(graph, DATO))
    days = {edge.element: clock.due(edge) for edge in graph.edges()}

    assert days == {
        "losen/møte->losen/kontakt": date(2025, 1, 1),
        "losen/kontakt->losen/tillit": date(2026, 1, 1),
        "losen/tillit->losen/kontakt": None,
        "losen/tillit->fullføre": None,
    }
