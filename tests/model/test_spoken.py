"""Numbers and periods as people say them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from endringsteori.model.spoken import grouped, period, quantity, rounded, with_unit
from endringsteori.model.tid import les_periode
from endringsteori.texts import SPRÅK, Tekst

if TYPE_CHECKING:
    from endringsteori.texts import Språk


@pytest.mark.parametrize(
    ("verdi", "enhet", "full", "brief"),
    [
        ("4", "prosent", "4 prosent", "4 %"),
        ("5.2173913043", "prosent", "5,2 prosent", "5,2 %"),
        ("9.45", "prosent", "9,45 prosent", "9,45 %"),
        ("4.00", "prosent", "4 prosent", "4 %"),
        ("12500", "kroner", "12\u00a0500 kroner", "12\u00a0500 kr"),
        ("1", "kroner", "1 krone", "1 kr"),
        ("1200", "antall", "1200", "1200"),
        ("14", "Dager", "14 dager", "14 dager"),
        ("1", "dager", "1 dag", "1 dag"),
        ("-3.5", "poeng", "−3,5 poeng", "−3,5 poeng"),
        ("7", "elever per lærer", "7 elever per lærer", "7 elever per lærer"),
        ("7", None, "7", "7"),
    ],
)
def test_a_value_with_its_unit(
    verdi: str, enhet: str | None, full: str, brief: str
) -> None:
    """Known units have words and signs; those that people make stand as written."""
    number = Decimal(verdi)

    assert quantity(number, enhet, "nb") == full
    assert quantity(number, enhet, "nb", brief=True) == brief


@pytest.mark.parametrize(
    ("enhet", "full", "brief"),
    [
        ("prosent", "12.5 per cent", "12.5%"),
        ("kroner", "NOK 12.5", "NOK 12.5"),
        ("dager", "12.5 days", "12.5 days"),
        ("poeng", "12.5 points", "12.5 points"),
        ("årsverk", "12.5 årsverk", "12.5 årsverk"),
    ],
)
def test_a_value_in_english(enhet: str, full: str, brief: str) -> None:
    """With a point."""
    number = Decimal("12.5")

    assert quantity(number, enhet, "en") == full
    assert quantity(number, enhet, "en", brief=True) == brief


def test_thousands_stand_apart() -> None:
    """With a space that no line breaks at in Norwegian, and a comma in English."""
    number = Decimal("-12500.5")

    assert [grouped(number, språk) for språk in SPRÅK] == [
        "−12\N{NO-BREAK SPACE}500,5",
        "−12\N{NO-BREAK SPACE}500,5",
        "−12,500.5",
    ]
    assert grouped(Decimal(9999), "nb") == "9999"


def test_what_was_worked_out_is_rounded() -> None:
    """Half up, as people do; what is written with two decimals or fewer stays so."""
    assert [str(rounded(Decimal(n))) for n in ("5.217", "5.250", "5.25", "60.00")] == [
        "5.2",
        "5.3",
        "5.25",
        "60",
    ]
    assert str(rounded(Decimal("-0.004"))) == "0"


def test_a_unit_may_be_counted() -> None:
    """One and many."""
    unit = Tekst(nb="{n} {mange:møte|møter}", nn="{n} møte", en="{n} meetings")

    assert [with_unit(Decimal(n), unit, "nb") for n in (1, 2)] == ["1 møte", "2 møter"]


@pytest.mark.parametrize(
    ("written", "språk", "full", "brief"),
    [
        ("2024", "nb", "2024", "2024"),
        ("2024/25", "nn", "2024/2025", "2024/2025"),
        ("2022-2024", "en", "2022–2024", "2022–2024"),
        ("2024-H2", "nb", "2. halvår 2024", "2. halvår 2024"),
        ("2024-H2", "en", "half-year 2 of 2024", "2024, half 2"),
        ("2024K3", "nn", "3. kvartal 2024", "3. kvartal 2024"),
        ("2024K3", "en", "quarter 3 of 2024", "2024, quarter 3"),
        ("2024-02", "nb", "februar 2024", "feb. 2024"),
        ("2024-02", "en", "February 2024", "Feb 2024"),
        ("2024-06-30", "nb", "30.06.2024", "30.06.2024"),
        ("2024-06-30", "en", "2024-06-30", "2024-06-30"),
    ],
)
def test_a_period(written: str, språk: Språk, full: str, brief: str) -> None:
    """The signs of the file format are not shown to people."""
    periode = les_periode(written)

    assert period(periode, språk) == full
    assert period(periode, språk, brief=True) == brief
