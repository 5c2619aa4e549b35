"""What measures cost: in one year, over the years of a plan, and who pays."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from endringsteori.document import Number
from endringsteori.graph.plans_costs import Window, exact_sum
from endringsteori.output.plan.money import kroner, money
from endringsteori.output.plan.planned import Planned

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.document import Block, Cell
    from endringsteori.report.case import Case
    from endringsteori.texts import Tekst

__all__ = ["YEARS", "cost_in", "costs", "window"]

YEARS: Final = 4
"""How many years an «økonomi- og handlingsplan» spans (kommuneloven § 14-4)."""


def window(case: Case) -> Window:
    """Give the year of the day and those after it that an economic plan spans."""
    year = min(case.dato.year, date.max.year - YEARS + 1)
    return Window(date(year, 1, 1), date(year + YEARS - 1, 12, 31))


def cost_in(case: Case, tiltak: str, year: int) -> Cell:
    """Give what a measure costs in a year; empty where it does not say what it costs."""
    own = case.graph.costs_of([tiltak], Window(date(year, 1, 1), date(year, 12, 31)))
    if own.without_money or own.without_amount:
        return ""
    total = exact_sum(one.kroner for one in own.costs)
    return Number(total, kroner(total, case.språk))


def costs(case: Case, measures: Iterable[str], caption: Tekst) -> Iterator[Block]:
    """Give a table of the years, by type of money, and say what is not in the sums."""
    span = window(case)
    years = {"fra": span.first.year, "til": span.last.year}
    found = case.graph.costs_of(measures, span)
    planned = Planned(case.graph, case.språk, case.dato)
    yield from money(planned, found, case.say(caption, **years))
