"""Questions about what plans cost: the money behind their measures, year by year.

The `beløp` of a finansiering is kroner a year. In a year that it does not cover it counts
by the month: a whole month is a twelfth, a part of one its share of the days in it, so
that what runs from August to July is one year's money, leap years or not. Such a part is
rounded to whole kroner; the money of a whole year is as it was written. All sums are of
these numbers, and exact.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from decimal import Context, Decimal, Inexact
from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.graph.financing import Financing
from endringsteori.graph.plans import Plans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from endringsteori.graph.financing import FinancingType
    from endringsteori.model import Finansiering, Tiltak

__all__ = ["Cost", "Costs", "PlanCosts", "Window", "exact_sum"]

_EXACT: Final = Context(prec=60, traps=[Inexact])
"""Numbers have at most 15 digits: no sum of them comes near to needing as many as these."""
_HALF: Final = Fraction(1, 2)


class Window(NamedTuple):
    """The days from the first to the last, both included."""

    first: date
    last: date


class Cost(NamedTuple):
    """What one finansiering of a measure comes to in one calendar year."""

    tiltak: str
    finansiering: Finansiering
    år: int
    kroner: Decimal


class Costs(NamedTuple):
    """The money behind some measures in a window, and the measures that tell too little.

    `without_money` have no finansiering at all; `without_amount` have one that does not
    say how much.
    """

    window: Window
    costs: tuple[Cost, ...]
    without_money: tuple[str, ...]
    without_amount: tuple[str, ...]

    @property
    def years(self) -> range:
        """The calendar years of the window."""
        return range(self.window.first.year, self.window.last.year + 1)

    def by_year(self) -> Mapping[int, Mapping[FinancingType | None, Decimal]]:
        """Give the sum of each type (None where it is not said) in each year of the window."""
        found: dict[int, dict[FinancingType | None, list[Decimal]]]
        found = {år: {} for år in self.years}
        for one in self.costs:
            found[one.år].setdefault(one.finansiering.type, []).append(one.kroner)
        return {
            år: {type_: exact_sum(numbers) for type_, numbers in by_type.items()}
            for år, by_type in found.items()
        }

    def total(self) -> Decimal:
        """Give the sum of all years."""
        return exact_sum(one.kroner for one in self.costs)


class PlanCosts(Plans, Financing):
    """What plans cost. A measure that serves several plans is told in each of them.

    A finansiering without `fra` counts from the start of its measure, and one without
    `til` to its end, where the measure has them.
    """

    def costs_of(self, measures: Iterable[str], window: Window) -> Costs:
        """Give what some measures cost in a window: measure by measure, year by year."""
        own = [self.measure(tiltak) for tiltak in dict.fromkeys(measures)]
        return Costs(
            window,
            tuple(cost for tiltak in own for cost in _costs(tiltak, window)),
            tuple(tiltak.id for tiltak in own if not tiltak.finansiering),
            tuple(
                tiltak.id
                for tiltak in own
                if any(money.beløp is None for money in tiltak.finansiering)
            ),
        )

    def window_of_plan(self, plan: str, dato: date) -> Window:
        """Give the period of a plan; of one that has none, the calendar year of the day."""
        periode = self.plan(plan).periode
        if periode is None:
            return Window(date(dato.year, 1, 1), date(dato.year, 12, 31))
        return Window(periode.start, periode.slutt)

    def costs_of_plan(self, plan: str, dato: date) -> Costs:
        """Give what the measures of a plan itself cost in its period."""
        return self.costs_of(
            self.measures_in_plan(plan), self.window_of_plan(plan, dato)
        )

    def costs_below_plan(self, plan: str, dato: date) -> Costs:
        """Give what the measures of a plan and all under it cost in its period, each once."""
        return self.costs_of(
            self.measures_below_plan(plan), self.window_of_plan(plan, dato)
        )

    def window_of_all(self, dato: date) -> Window:
        """Give the whole calendar years that the plans with measures span, and the day."""
        windows = [
            self.window_of_plan(plan.id, dato)
            for plan in self._teori.planer
            if self.measures_in_plan(plan.id)
        ]
        first = min((one.first.year for one in windows), default=dato.year)
        last = max((one.last.year for one in windows), default=dato.year)
        return Window(
            date(min(first, dato.year), 1, 1), date(max(last, dato.year), 12, 31)
        )

    def costs_in_plans(self, dato: date) -> Costs:
        """Give what all measures that stand in a plan cost, each counted once."""
        inside = (t.id for t in self._teori.tiltak if self.plans_of_measure(t.id))
        return self.costs_of(inside, self.window_of_all(dato))

    def costs_outside_plans(self, dato: date) -> Costs:
        """Give what the measures that stand in no plan cost in the same years."""
        outside = (t.id for t in self._teori.tiltak if not self.plans_of_measure(t.id))
        return self.costs_of(outside, self.window_of_all(dato))


def exact_sum(numbers: Iterable[Decimal]) -> Decimal:
    """Add numbers without rounding any."""
    total = Decimal(0)
    for number in numbers:
        total = _EXACT.add(total, number)
    return total


def _costs(tiltak: Tiltak, window: Window) -> Iterator[Cost]:
    for money in tiltak.finansiering:
        if money.beløp is not None:
            first, last = _days(money, tiltak, window)
            for år in range(first.year, last.year + 1) if first <= last else ():
                part = _share(
                    max(first, date(år, 1, 1)),
                    min(last, date(år, 12, 31)),
                )
                yield Cost(tiltak.id, money, år, _kroner(money.beløp, part))


def _days(money: Finansiering, tiltak: Tiltak, window: Window) -> Window:
    """Give the days of a window that there is money on; the last before the first if none."""
    first = money.fra or tiltak.oppstart or window.first
    last = money.til or tiltak.slutt or window.last
    return Window(max(first, window.first), min(last, window.last))


def _share(first: date, last: date) -> Fraction:
    """Give how much of its calendar year the days between two are, both included."""
    months = Fraction(last.month - first.month + 1)
    months -= Fraction(first.day - 1, _length(first))
    months -= 1 - Fraction(last.day, _length(last))
    return months / 12


def _length(day: date) -> int:
    return monthrange(day.year, day.month)[1]


def _kroner(beløp: Decimal, part: Fraction) -> Decimal:
    """Give a part of a year's money in whole kroner, a half away from nought."""
    if part == 1:
        return beløp
    exact = Fraction(beløp) * part
    whole = floor(abs(exact) + _HALF)
    return Decimal(whole if exact > 0 else -whole)
