"""Changes and shares in sentences."""

from __future__ import annotations

from decimal import Decimal

from endringsteori.assessment.chance import Interval
from endringsteori.output.vurdering.numbers import between, change, percent, points


def test_percents_differ_by_percentage_points() -> None:
    """From 4 to 5 percent is up one percentage point, and not one percent."""
    assert change(Decimal(1), "prosent", "nb") == "opp 1 prosentpoeng"
    assert change(Decimal(1), "prosent", "en") == "up 1 percentage point"
    assert change(Decimal("-0.3"), "prosent", "en") == "down 0.3 percentage points"
    assert change(Decimal(-12), "kroner", "nb") == "ned 12 kroner"
    assert points(Decimal(2), "poeng", "nn") == "2 poeng"


def test_nothing_moved() -> None:
    """Neither up nor down."""
    assert change(Decimal("0.00"), "prosent", "nn") == "uendra"


def test_an_interval_has_its_unit_once() -> None:
    """And the sign that is a minus, not a hyphen."""
    around = Interval(-2.14, 1.0, 4.16)

    assert between(around, "prosent", "nb") == "fra −2,1 til 4,2 prosentpoeng"


def test_shares_of_an_ambition_are_whole() -> None:
    """Half is rounded up, as people do."""
    assert percent(Decimal("37.5"), "nb") == "38 prosent"
