"""Plans in a spreadsheet: whole rows, every krone there, and no formulas."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from builders import mål, plan, teori, tiltak
from endringsteori.graph import exact_sum, graf
from endringsteori.output.plan import render_csv
from output.plan.fjellfjord import DAY, fjellfjord, planned
from strategies import any_planned

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.model import Teori


def _rows(shown: str) -> list[list[str]]:
    return [*csv.reader(io.StringIO(shown.removeprefix("\ufeff")), delimiter=";")]


def test_fjellfjord(golden: Golden) -> None:
    """As Norwegian spreadsheets open it."""
    shown = render_csv(fjellfjord())

    golden("planer.csv", shown)
    assert {len(row) for row in _rows(shown)} == {11}


def test_what_has_no_money_no_measures_or_no_plan_has_a_row() -> None:
    """With the cells that are not known left empty."""
    theory = teori(
        plan("p", type="årsbudsjett"),
        plan("tom"),
        mål("m", forankret_i="p"),
        tiltak("t", mål="m", status="idé"),
        tiltak("u", finansiering=[{"beløp": "-1000,50", "kilde": "Gave"}]),
    )

    assert _rows(render_csv(planned(graf(theory))))[1:] == [
        ["p", "P", "årsbudsjett", "t", "T", "idé", *[""] * 5],
        ["tom", "Tom", *[""] * 9],
        [*[""] * 3, "u", "U", "", "", "uten type", "Gave", "2026", "-1000,50"],
    ]


@pytest.mark.parametrize("text", ["=1+1", "+47", "-2", "@SUM(A1)", " =1"])
def test_a_name_that_looks_like_a_formula_is_a_text(text: str) -> None:
    """With an apostrophe before it; the sources of money too."""
    theory = teori(
        plan("p", navn=text),
        mål("m", forankret_i="p"),
        tiltak("t", mål="m", navn=text, finansiering=[{"beløp": 1, "kilde": text}]),
    )

    row = _rows(render_csv(planned(graf(theory))))[1]

    assert [row[1], row[4], row[8]] == [f"'{text.strip()}"] * 3


def test_what_is_about_a_person_is_stamped() -> None:
    """In the first row."""
    theory = teori(individ={"referanse": "A"}, nivå="individ")

    assert _rows(render_csv(planned(graf(theory))))[0][0].startswith("Taushetsbelagt.")


@settings(deadline=None, max_examples=15)
@given(any_planned())
def test_the_rows_of_a_plan_add_up_to_its_sum(theory: Teori) -> None:
    """And those of no plan to what stands outside."""
    graph = graf(theory)
    rows = _rows(render_csv(planned(graph)))[1:]
    sums = {plan.id: graph.costs_of_plan(plan.id, DAY) for plan in theory.planer}

    for plan_id, costs in (*sums.items(), ("", graph.costs_outside_plans(DAY))):
        kroner = [row[-1] for row in rows if row[0] == plan_id and row[-1]]
        assert exact_sum(Decimal(k.replace(",", ".")) for k in kroner) == costs.total()
