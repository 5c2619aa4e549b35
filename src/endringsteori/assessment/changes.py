"""What chance gives a number, and the change between two of them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from endringsteori.assessment.chance import (
    LEVEL,
    Counted,
    Interval,
    Rate,
    change_of_rates,
    change_of_shares,
    rate_interval,
    rates_differ,
    share_interval,
    shares_differ,
)
from endringsteori.assessment.units import is_count, is_share
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from decimal import Decimal

    from endringsteori.assessment.series import Point
    from endringsteori.model import Indikator

__all__ = ["Change", "change", "interval_around"]

_INDEPENDENT: Final = frozenset({"personer", "saker"})
"""Units that happen one by one. Hours and repeated answers hang together: no test."""

_NO_RATES: Final = frozenset({"kroner", "dager", "poeng"})
"""Units that are told of somebody; any other word is taken for what a rate is per."""

_PERCENT: Final = 100


@dataclass(frozen=True, slots=True)
class Change:
    """A change in the unit of the indicator (percentage points for a share).

    `p` is the two-sided p-value of an exact test; `interval` goes around the change.
    """

    interval: Interval
    p: float

    @property
    def is_clear(self) -> bool:
        """Whether chance alone would seldom give as much."""
        return self.p < 1 - LEVEL


def change(indikator: Indikator, before: Point, after: Point) -> Change | None:
    """Test the change between two numbers; None where nothing may be tested.

    Shares of persons or cases are tested by their counts. Counts of them over equally
    long periods are tested as Poisson counts, and so are their rates, with the
    denominator as exposure.
    """
    if indikator.teller_enhet not in _INDEPENDENT:
        return None
    if is_share(indikator):
        return _of_shares(_share(before), _share(after))
    rates = _rate(indikator, before), _rate(indikator, after)
    return _of_rates(*rates, _scale(indikator, before, after))


def interval_around(indikator: Indikator, point: Point) -> Interval | None:
    """Give the interval of one number, in the unit of the indicator.

    Wilson's of a share and the exact Poisson one of a count or rate, of independent
    persons or cases; None for everything else.
    """
    if indikator.teller_enhet not in _INDEPENDENT:
        return None
    if is_share(indikator):
        share = _share(point)
        return None if share is None else _in_percent(share_interval(share))
    rate = _rate(indikator, point)
    return None if rate is None else rate_interval(rate, _scale(indikator, point))


def _in_percent(interval: Interval) -> Interval:
    return Interval(*(_PERCENT * limit for limit in interval))


def _of_shares(before: Counted | None, after: Counted | None) -> Change | None:
    if before is None or after is None:
        return None
    around = _in_percent(change_of_shares(before, after))
    return Change(around, shares_differ(before, after))


def _of_rates(before: Rate | None, after: Rate | None, scale: float) -> Change | None:
    if before is None or after is None:
        return None
    return Change(change_of_rates(before, after, scale), rates_differ(before, after))


def _share(point: Point) -> Counted | None:
    part, whole = _whole(point.teller), _whole(point.nevner)
    if part is None or not whole or part > whole:
        return None
    return Counted(part, whole)


def _rate(indikator: Indikator, point: Point) -> Rate | None:
    """Give what was counted, with what it was counted among; a count alone has one."""
    if is_count(indikator):
        count = _whole(point.verdi)
        return None if count is None else Rate(count)
    if (indikator.enhet or "").casefold() in _NO_RATES:
        return None
    count, exposure = _whole(point.teller), point.nevner
    if count is None or exposure is None or exposure <= 0:
        return None
    return Rate(count, float(exposure))


def _scale(indikator: Indikator, *points: Point) -> float:
    """Give what a rate is told per: of one, of a hundred, of a thousand."""
    for point in () if is_count(indikator) else points:
        if point.teller and point.nevner and point.verdi > 0:
            times = float(point.verdi) * float(point.nevner) / float(point.teller)
            return 10.0 ** round(math.log10(times))
    return 1.0


def _whole(number: Decimal | None) -> int | None:
    if number is None or number < 0 or number != number.to_integral_value():
        return None
    return int(number)
