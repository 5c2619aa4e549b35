"""What measures cost, counted day by day: the slow second reading of `graph.plans_costs`."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter, defaultdict
from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.model import Finansiering, Tiltak

__all__ = ["Sums", "counted_by_day"]

Sums = dict[tuple[int, str | None], Fraction]
"""Kroner by calendar year and type of money, without those that come to nothing."""


def counted_by_day(measures: Iterable[Tiltak], first: date, last: date) -> Sums:
    """Give what measures cost from one day to another: each day a share of its month's twelfth."""
    days = [first + timedelta(n) for n in range((last - first).days + 1)]
    sums: defaultdict[tuple[int, str | None], Fraction] = defaultdict(Fraction)
    for tiltak, money in _money(measures):
        begins, ends = _lasts(tiltak, money)
        paid = Counter((day.year, day.month) for day in days if begins <= day <= ends)
        for year in {year for year, _ in paid}:
            kroner = _of_a_year(Fraction(money.beløp or 0), year, paid)
            sums[year, money.type] += kroner
    return {key: kroner for key, kroner in sums.items() if kroner}


def _money(measures: Iterable[Tiltak]) -> Iterator[tuple[Tiltak, Finansiering]]:
    return ((tiltak, money) for tiltak in measures for money in tiltak.finansiering)


def _lasts(tiltak: Tiltak, money: Finansiering) -> tuple[date, date]:
    begins = money.fra if money.fra is not None else tiltak.oppstart
    ends = money.til if money.til is not None else tiltak.slutt
    return begins or date.min, ends or date.max


def _of_a_year(beløp: Fraction, year: int, paid: Counter[tuple[int, int]]) -> Fraction:
    """Give the whole amount for a whole year, else whole kroner, a half away from nought."""
    kroner, is_whole = Fraction(0), True
    for month in range(1, 13):
        length = monthrange(year, month)[1]
        kroner += beløp / 12 * paid[year, month] / length
        is_whole &= paid[year, month] == length
    if is_whole:
        return beløp
    half_up = int(abs(kroner) * 2 + 1) // 2
    return Fraction(half_up if kroner > 0 else -half_up)
