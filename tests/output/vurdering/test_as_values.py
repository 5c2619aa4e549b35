"""Numbers and places as JSON."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from endringsteori.assessment import Ground, GroundKind
from endringsteori.diagnostics import Place
from endringsteori.output.vurdering.as_values import Values
from measured_town import assessed

SEEN = Place("losen/trivsel", "målinger", "2025")
SMALL = Place("i-ro", "målinger", "2022")


def test_numbers_are_exact_and_dates_are_iso() -> None:
    """JSON has no exact decimals, so they are text."""
    ground = Ground(
        GroundKind.MILESTONE_REACHED,
        {"verdi": Decimal("70.5"), "frist": date(2024, 12, 31)},
        (SEEN,),
    )

    assert Values(assessed()).ground(ground, "Nådd.")["values"] == {
        "verdi": "70.5",
        "frist": "2024-12-31",
    }


def test_what_was_measured_is_null_where_it_is_hidden() -> None:
    """What was planned is not."""
    ground = Ground(
        GroundKind.SHARE_OF_AMBITION,
        {"andel": Decimal(30), "ambisjon": Decimal(10)},
        (SMALL,),
    )

    assert Values(assessed()).ground(ground, "Delvis.")["values"] == {
        "andel": None,
        "ambisjon": "10",
    }


def test_a_comparison_has_both_changes_and_the_difference() -> None:
    """With the places of the numbers from elsewhere."""
    one = assessed()
    found = one.vurdering.hypoteser["losen/kontakt->losen/trives"]
    shown = Values(one).comparison(found.comparisons[0])

    assert (shown["navn"], shown["andre"], shown["hidden"]) == (
        "Nabokommunen",
        "4",
        False,
    )
    assert shown["forskjell"]["low"] < shown["forskjell"]["high"]
    assert shown["før"]["line"] < shown["etter"]["line"]
