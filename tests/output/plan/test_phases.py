"""The phases in blocks: when, how far, and the decision that ends each."""

from __future__ import annotations

import pytest

from builders import fase, teori, tiltak
from endringsteori.document import Heading, Items, Rows
from endringsteori.graph import graf
from endringsteori.output.plan.phases import phases
from output.plan.fjellfjord import planned


def _told(**fields: object) -> list[str]:
    theory = teori(fase("f", **fields))
    (items,) = (b for b in phases(planned(graf(theory))) if isinstance(b, Items))
    return [item.text for item in items.items]


def test_no_phases_no_heading() -> None:
    """Nothing is said of what nobody has planned in phases."""
    assert [*phases(planned(graf(teori())))] == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"fra": "2026-01-01"}, "Fra 01.01.2026."),
        ({"til": "2027-01-01"}, "Til 01.01.2027."),
        ({"status": "pågår"}, "Pågår."),
        (
            {"status": "pågår", "fra": "2026-01-01", "til": "2027-01-01"},
            "Pågår, fra 01.01.2026 til 01.01.2027.",
        ),
        ({}, "Ingen tiltak er ført opp i fasen."),
    ],
)
def test_when_it_is(fields: dict[str, object], expected: str) -> None:
    """As much as is known."""
    assert _told(**fields)[0] == expected


def test_a_phase_that_is_late() -> None:
    """It is said at once, with the day."""
    assert _told(status="pågår", til="2026-11-20")[1] == (
        "OBS: Fasen skulle ha vært ferdig 20.11.2026, men står ikke som ferdig."
    )


@pytest.mark.parametrize(
    ("beslutning", "expected"),
    [
        (None, "Beslutningspunkt: ikke ført opp."),
        ({"organ": "Rådet"}, "Beslutningspunkt: Rådet."),
        ({"dato": "2027-01-01"}, "Beslutningspunkt: 01.01.2027."),
        ({"tekst": "Ja."}, "Beslutningspunkt: uten dato og organ: Ja."),
        (
            {"organ": "Rådet", "dato": "2027-01-01", "tekst": "Ja."},
            "Beslutningspunkt: Rådet, 01.01.2027: Ja.",
        ),
    ],
)
def test_the_decision(beslutning: dict[str, str] | None, expected: str) -> None:
    """Who, when and what, as much as is known."""
    assert _told(beslutning=beslutning)[-1] == expected


def test_a_phase_with_measures_and_days_tells_what_it_costs() -> None:
    """In a table, below what is said of it."""
    theory = teori(
        tiltak("t", finansiering=[{"type": "drift", "beløp": "1200"}]),
        fase("f", "t", fra="2026-01-01", til="2026-06-30"),
    )

    assert [type(b) for b in phases(planned(graf(theory)))] == [
        Heading,
        Heading,
        Items,
        Rows,
    ]
