"""Money in tables: years that are alike together, and every column adds up."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import teori, tiltak
from endringsteori.document import Number, Paragraph, Rows
from endringsteori.graph import Costs, Window, exact_sum, graf
from endringsteori.output.plan.money import money
from output.plan.fjellfjord import DAY, planned
from strategies import any_planned

if TYPE_CHECKING:
    from endringsteori.model import Teori

YEARS = Window(date(2025, 1, 1), date(2037, 12, 31))


def _costs(*finansiering: dict[str, object]) -> Costs:
    return graf(teori(tiltak("t", finansiering=finansiering))).costs_of(["t"], YEARS)


def _table(costs: Costs) -> Rows:
    block = next(iter(money(planned(graf(teori())), costs)))
    assert isinstance(block, Rows)
    return block


def test_years_that_are_alike_share_a_row() -> None:
    """And the sum is of all of them."""
    found = _table(_costs({"beløp": "1200", "type": "drift", "til": "2026-06-30"}))

    assert list(found.head) == ["År", "Drift"]
    assert [[getattr(c, "text", c) for c in row] for row in found.rows] == [
        ["2025", "1200"],
        ["2026", "600"],
        ["2027–2037, hvert år", "0"],
        ["I alt", "1800"],
    ]


def test_types_have_columns_in_one_order() -> None:
    """Those that occur, what has no type last, and a sum where there are several."""
    found = _table(_costs({"beløp": "1"}, {"beløp": "2", "type": "tilskudd"}))

    assert list(found.head) == ["År", "Tilskudd", "Uten type", "I alt"]


def test_no_money_is_said_and_so_is_what_the_sum_lacks() -> None:
    """In sentences, with the measures."""
    theory = graf(
        teori(tiltak("uten"), tiltak("taus", finansiering=[{"type": "drift"}]))
    )

    told = [*money(planned(theory), theory.costs_of(["uten", "taus"], YEARS))]

    assert told == [
        Paragraph("Ingen penger er ført opp i disse årene."),
        Paragraph("Uten finansiering: «Uten»."),
        Paragraph("Med finansiering uten beløp, som ikke er med i summen: «Taus»."),
    ]


@settings(deadline=None, max_examples=15)
@given(any_planned())
def test_every_row_and_column_adds_up(theory: Teori) -> None:
    """Rows of several years count as many times."""
    shown = planned(graf(theory))
    costs = shown.graph.costs_outside_plans(DAY)
    tables = [one for one in money(shown, costs) if isinstance(one, Rows)]

    assert tables or not costs.total()
    for table in tables:
        numbers = [
            [cell.value for cell in row if isinstance(cell, Number)]
            for row in table.rows
        ]
        if len(table.head) > 2:
            assert all(exact_sum(row[:-1]) == row[-1] for row in numbers)
        assert numbers[-1][-1] == costs.total()
