"""Numbers, periods and durations as people write them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

import builders as b
from endringsteori.diagram.ord.tider import (
    duration,
    judgement,
    period,
    quantity,
    quantity_below,
    when_due,
)
from endringsteori.model.tid import les_periode, les_varighet

if TYPE_CHECKING:
    from endringsteori.texts import Språk


@pytest.mark.parametrize(
    ("språk", "one", "many"),
    [
        ("nb", "1 måned", "6 uker"),
        ("nn", "1 månad", "6 veker"),
        ("en", "1 month", "6 weeks"),
    ],
)
def test_duration_is_counted_in_the_language(språk: Språk, one: str, many: str) -> None:
    """One and several are told apart."""
    assert duration(les_varighet("1 måned"), språk) == one
    assert duration(les_varighet("6 uker"), språk) == many


@pytest.mark.parametrize(
    ("written", "nb", "en"),
    [
        ("2024", "2024", "2024"),
        ("2024/25", "2024/2025", "2024/2025"),
        ("2022-2024", "2022–2024", "2022–2024"),
        ("2024-H2", "2. halvår 2024", "2024, half 2"),
        ("2024K3", "3. kvartal 2024", "2024, quarter 3"),
        ("2024-05", "mai 2024", "May 2024"),
        ("2024-06-30", "30.06.2024", "2024-06-30"),
    ],
)
def test_period_is_written_as_people_say_it(written: str, nb: str, en: str) -> None:
    """The signs of the file format do not stand in a figure."""
    assert [period(les_periode(written), språk) for språk in ("nb", "en")] == [nb, en]


@pytest.mark.parametrize(
    ("verdi", "enhet", "shown"),
    [
        ("4", "prosent", "4 %"),
        ("5.2173913043", "prosent", "5,2 %"),
        ("9.45", "prosent", "9,45 %"),
        ("37.50", "prosent", "37,50 %"),
        ("4.0", "prosent", "4 %"),
        ("12500", "kroner", "12\u00a0500 kr"),
        ("1200", "antall", "1200"),
        ("14", "dager", "14 dager"),
        ("-3.5", "poeng", "−3,5 poeng"),
        ("7", "elever per lærer", "7 elever per lærer"),
        ("7", None, "7"),
    ],
)
def test_value_is_written_with_its_unit(
    verdi: str, enhet: str | None, shown: str
) -> None:
    """Known units have their signs, others stand as they are written."""
    assert quantity(Decimal(verdi), b.indikator("i", enhet=enhet), "nb") == shown


def test_english_value_has_english_signs() -> None:
    """Point and comma change places."""
    kroner = b.indikator("i", enhet="kroner")

    assert quantity(Decimal("12500.5"), kroner, "en") == "NOK 12,500.5"


def test_small_number_is_told_by_its_limit() -> None:
    """What is hidden is not shown, not even as a dash."""
    assert quantity_below(5, "nb") == "under 5"


def test_day_that_is_not_set_is_not_told() -> None:
    """An ambition without a deadline has a value alone."""
    assert [when_due(d, "nb") for d in (date(2028, 7, 31), None)] == ["31.07.2028", ""]


def test_judgement_is_in_the_language() -> None:
    """The words of a qualitative indicator are translated."""
    assert [judgement("på vei", språk) for språk in ("nb", "nn", "en")] == [
        "på vei",
        "på veg",
        "on the way",
    ]
