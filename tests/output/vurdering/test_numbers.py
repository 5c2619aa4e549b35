"""Numbers in sentences."""

from __future__ import annotations

from decimal import Decimal

import pytest

from endringsteori.assessment.chance import Interval
from endringsteori.model.tid import les_periode
from endringsteori.output.vurdering.numbers import (
    amount,
    between,
    change,
    percent,
    period,
    points,
)


@pytest.mark.parametrize(
    ("enhet", "nb", "en"),
    [
        ("prosent", "12,5 prosent", "12.5 percent"),
        ("antall", "12,5", "12.5"),
        ("kroner", "12,5 kroner", "NOK 12.5"),
        ("dager", "12,5 dager", "12.5 days"),
        ("poeng", "12,5 poeng", "12.5 points"),
        ("årsverk", "12,5 årsverk", "12.5 årsverk"),
        (None, "12,5", "12.5"),
    ],
)
def test_units(enhet: str | None, nb: str, en: str) -> None:
    """A comma in Norwegian, a point in English; people's own units stay as they are."""
    assert (
        amount(Decimal("12.5"), enhet, "nb"),
        amount(Decimal("12.5"), enhet, "en"),
    ) == (nb, en)


def test_thousands_stand_apart() -> None:
    """With a space that no line breaks at in Norwegian, and a comma in English."""
    assert amount(Decimal(12500), "antall", "nn") == "12\N{NO-BREAK SPACE}500"
    assert amount(Decimal(12500), "antall", "en") == "12,500"
    assert amount(Decimal(9999), "antall", "nb") == "9999"


def test_what_was_worked_out_is_rounded() -> None:
    """Sixty of 1150 is not told with 26 decimals; what was written stays as written."""
    assert amount(Decimal(6000) / 1150, "prosent", "nb") == "5,2 prosent"
    assert amount(Decimal("5.25"), "prosent", "nb") == "5,25 prosent"
    assert amount(Decimal("60.00"), "prosent", "nb") == "60 prosent"


def test_percents_differ_by_percentage_points() -> None:
    """From 4 to 5 percent is up one percentage point, and not one percent."""
    assert change(Decimal(1), "prosent", "nb") == "opp 1 prosentpoeng"
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


@pytest.mark.parametrize(
    ("text", "nb", "en"),
    [
        ("2025", "2025", "2025"),
        ("2024/2025", "2024/2025", "2024/2025"),
        ("2024-H1", "1. halvår 2024", "half-year 1 of 2024"),
        ("2024-K3", "3. kvartal 2024", "quarter 3 of 2024"),
        ("2024-06", "juni 2024", "June 2024"),
        ("2022-2024", "2022–2024", "2022–2024"),
        ("2024-06-30", "30.06.2024", "2024-06-30"),
    ],
)
def test_periods_as_people_say_them(text: str, nb: str, en: str) -> None:
    """Every kind of period."""
    periode = les_periode(text)

    assert (period(periode, "nb"), period(periode, "en")) == (nb, en)
