"""The rhythm of an indicator: which period was last, and when the next one ends.

A measurement is never demanded before its period is over, so everything here speaks of
the last day of periods.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, date
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from endringsteori.model import Varighet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.model import Indikator, Periode

__all__ = ["MONTHS", "grace", "last_measured", "next_end", "same_kind_end"]

MONTHS: Final[Mapping[str, int]] = {
    "månedlig": 1,
    "kvartalsvis": 3,
    "halvårlig": 6,
    "årlig": 12,
    "annethvert-år": 24,
    "hvert-tredje-år": 36,
}
"""How many months there are between measurements; `én-gang` has no rhythm."""

_LEAST_GRACE: Final = 30
_GRACE_TENTHS: Final = 76
_PARTS: Final[Mapping[str, int]] = {"år": 12, "halvår": 6, "kvartal": 3, "måned": 1}
_SCHOOL_YEAR_ENDS: Final = 7
_SHORTEST_MONTH: Final = 28


def grace(months: int) -> int:
    """Give how many whole days a measurement may be late: 7.6 to a month, at least 30.

    Rounded down: more than 91.2 days have gone when, and only when, more than 91 whole
    days have.
    """
    return max(_LEAST_GRACE, _GRACE_TENTHS * months // 10)


def last_measured(indikator: Indikator) -> Periode | None:
    """Give the period of its measurements that ends last.

    A period that the statistics say cannot be had is measured too: nobody can add it.
    """
    last: Periode | None = None
    for måling in indikator.målinger:
        if last is None or måling.periode.slutt > last.slutt:
            last = måling.periode
    return last


@lru_cache(maxsize=4096)
def next_end(end: date, months: int) -> date:
    """Give the last day of the period that ends so many months after another.

    Where the first ends with its month, so does the next: 30 June, 31 December.
    """
    day = Varighet(months, "måneder").etter(end)
    if end.day < _SHORTEST_MONTH or end.day < monthrange(end.year, end.month)[1]:
        return day
    return day.replace(day=monthrange(day.year, day.month)[1])


def same_kind_end(periode: Periode, day: date) -> date:
    """Give the last day of the period of the same kind that a day falls in.

    Of periods of several years it is the first that ends on the day or later; a period
    of one day is the day itself.
    """
    if periode.slag == "dag":
        return day
    if periode.slag == "skoleår":
        year = min(day.year + (day.month > _SCHOOL_YEAR_ENDS), MAXYEAR)
        return date(year, _SCHOOL_YEAR_ENDS, 31)
    months = _PARTS.get(periode.slag, _PARTS["år"])
    month = -(-day.month // months) * months
    return date(day.year, month, monthrange(day.year, month)[1])
