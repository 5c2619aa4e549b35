"""What measures cost."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from builders import teori, tiltak
from endringsteori.document import Number
from endringsteori.report.money import cost_in, costs, window
from endringsteori.report.words.handlingsplan import YEARS
from report.cases import of_teori, sentences, tables

TOWN = teori(
    tiltak("losen", finansiering=[{"type": "drift", "beløp": "780 000"}]),
    tiltak(
        "kurs",
        finansiering=[
            {"type": "tilskudd", "beløp": "100 000", "fra": "2026-07-01"},
        ],
    ),
    tiltak("gratis"),
    tiltak("ukjent", finansiering=[{"type": "prosjekt"}]),
)


def test_the_cost_of_one_year() -> None:
    """Empty where the measure does not say what it costs: that is not nought."""
    case = of_teori(TOWN)

    assert cost_in(case, "losen", 2026) == Number(
        Decimal(780000), "780\N{NO-BREAK SPACE}000"
    )
    assert cost_in(case, "kurs", 2026) == Number(
        Decimal(50000), "50\N{NO-BREAK SPACE}000"
    )
    assert cost_in(case, "kurs", 2025) == Number(Decimal(0), "0")
    assert cost_in(case, "gratis", 2026) == ""
    assert cost_in(case, "ukjent", 2026) == ""


def test_the_years_of_an_economic_plan() -> None:
    """By type of money, and what the sums lack."""
    blocks = list(costs(of_teori(TOWN), ["losen", "kurs", "gratis", "ukjent"], YEARS))

    assert tables(blocks) == [
        [
            ["2026", "780 000", "50 000", "830 000"],
            ["2027–2029, hvert år", "780 000", "100 000", "880 000"],
            ["I alt", "3 120 000", "350 000", "3 470 000"],
        ]
    ]
    assert [text.partition(":")[0] for text in sentences(blocks)] == [
        "Uten finansiering",
        "Med finansiering uten beløp, som ikke er med i summen",
    ]


def test_the_calendar_ends() -> None:
    """The last years there are."""
    case = of_teori(TOWN, dato=date.max)

    assert window(case).last == date.max
