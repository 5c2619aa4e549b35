"""Phases and progress: how far measures have come, with what, and what is late."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from builders import fase, innsats, teori, tiltak
from endringsteori.graph import Progress, Resources, graf

DAY = date(2026, 11, 21)


def test_progress_is_told_from_idea_to_over() -> None:
    """In that order, with those that do not say last."""
    theory = teori(
        tiltak("a"),
        tiltak("b", status="avsluttet"),
        tiltak("c", status="idé"),
        tiltak("d", status="avsluttet"),
    )

    found = graf(theory).progress("abcd")

    assert found == Progress((("idé", 1), ("avsluttet", 2), (None, 1)))
    assert found.total == 4


def test_resources_are_those_of_measures_that_are_not_over() -> None:
    """Money counts where it is in force on the day; what nobody tells of is not nought."""
    theory = teori(
        tiltak(
            "a",
            innsats("folk", årsverk="0,5"),
            innsats("mer", årsverk="0,25"),
            finansiering=[
                {"beløp": "100"},
                {"beløp": "70", "til": "2026-11-20"},
            ],
        ),
        tiltak("b", innsats("folk", årsverk=9, beløp=9), status="avsluttet"),
    )

    found = graf(theory).resources(["a", "b"], DAY)

    assert found == Resources(Decimal("0.75"), None, Decimal(100))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"status": "planlagt", "fra": "2026-11-21"}, "ikke begynt"),
        ({"status": "planlagt", "fra": "2026-11-22"}, None),
        ({"status": "pågår", "til": "2026-11-20"}, "ikke ferdig"),
        ({"status": "pågår", "til": "2026-11-21"}, None),
        ({"til": "2026-11-20"}, "ikke ferdig"),
        (
            {"status": "planlagt", "fra": "2026-01-01", "til": "2026-02-01"},
            "ikke ferdig",
        ),
        ({"status": "ferdig", "til": "2026-01-01"}, "ikke besluttet"),
        ({"status": "ferdig", "beslutning": {"organ": "Kommunestyret"}}, None),
        ({}, None),
    ],
)
def test_what_is_late(fields: dict[str, object], expected: str | None) -> None:
    """To begin, to finish, or to be decided."""
    (phase,) = graf(teori(fase("f", **fields))).phases(DAY)

    assert phase.late == expected


def test_a_phase_counts_its_own_days() -> None:
    """Measures that are not there are left out, and without days there is no sum."""
    theory = teori(
        tiltak("t", finansiering=[{"beløp": "1200"}]),
        fase("vår", "t", "borte", fra="2026-01-01", til="2026-06-30"),
        fase("uten", "t", fra="2026-01-01"),
        fase("bakvendt", "t", fra="2026-02-01", til="2026-01-01"),
    )

    spring, without, backwards = graf(theory).phases(DAY)

    assert spring.tiltak == ("t",)
    assert spring.costs is not None
    assert spring.costs.total() == 600
    assert (without.costs, backwards.costs) == (None, None)
