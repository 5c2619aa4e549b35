"""The change between two numbers of a series, and whether chance alone could make it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from endringsteori.assessment.chance import (
    LEVEL,
    Counted,
    Interval,
    Rate,
    change_of_rates,
    change_of_shares,
    rates_differ,
    shares_differ,
)
from endringsteori.assessment.series import is_count, is_share

if TYPE_CHECKING:
    from decimal import Decimal

    from endringsteori.assessment.series import Point
    from endringsteori.model import Indikator

__all__ = ["Change", "change", "share_of"]

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
        return _of_shares(share_of(indikator, before), share_of(indikator, after))
    if is_count(indikator):
        return _of_rates(_count(before), _count(after))
    if (indikator.enhet or "").casefold() in _NO_RATES:
        return None
    return _of_rates(_rate(before), _rate(after), _scale(before, after))


def _of_shares(before: Counted | None, after: Counted | None) -> Change | None:
    if before is None or after is None:
        return None
    around = change_of_shares(before, after)
    points = Interval(*(_PERCENT * limit for limit in around))
    return Change(points, shares_differ(before, after))


def _of_rates(
    before: Rate | None, after: Rate | None, scale: float = 1.0
) -> Change | None:
    if before is None or after is None:
        return None
    return Change(change_of_rates(before, after, scale), rates_differ(before, after))


def share_of(indikator: Indikator, point: Point) -> Counted | None:
    """Give the share as counts of independent units; None where it is no such share."""
    if indikator.teller_enhet not in _INDEPENDENT or not is_share(indikator):
        return None
    part, whole = _whole(point.teller), _whole(point.nevner)
    if part is None or not whole or part > whole:
        return None
    return Counted(part, whole)


def _count(point: Point) -> Rate | None:
    count = _whole(point.verdi)
    return None if count is None else Rate(count)


def _rate(point: Point) -> Rate | None:
    count, exposure = _whole(point.teller), point.nevner
    if count is None or exposure is None or exposure <= 0:
        return None
    return Rate(count, float(exposure))


def _scale(*points: Point) -> float:
    """Give what a rate is told per: of one, of a hundred, of a thousand."""
    for point in points:
        if point.teller and point.nevner and point.verdi > 0:
            times = float(point.verdi) * float(point.nevner) / float(point.teller)
            return 10.0 ** round(math.log10(times))
    return 1.0


def _whole(number: Decimal | None) -> int | None:
    if number is None or number < 0 or number != number.to_integral_value():
        return None
    return int(number)
