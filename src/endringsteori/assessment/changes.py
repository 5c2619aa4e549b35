"""The change between two numbers of a series, and whether chance alone could make it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from endringsteori.assessment.chance import (
    LEVEL,
    Counted,
    Interval,
    change_of_counts,
    change_of_shares,
    counts_differ,
    shares_differ,
)

if TYPE_CHECKING:
    from decimal import Decimal

    from endringsteori.assessment.series import Point
    from endringsteori.model import Indikator

__all__ = ["Change", "change", "share_of"]

_INDEPENDENT: Final = frozenset({"personer", "saker"})
"""Units that happen one by one. Hours and repeated answers hang together: no test."""

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

    Shares of persons or cases are tested by their counts, and counts of them over
    equally long periods as Poisson counts.
    """
    one, other = share_of(indikator, before), share_of(indikator, after)
    if one is not None and other is not None:
        around = change_of_shares(one, other)
        points = Interval(*(_PERCENT * limit for limit in around))
        return Change(points, shares_differ(one, other))
    counts = _count(indikator, before), _count(indikator, after)
    if counts[0] is None or counts[1] is None:
        return None
    return Change(
        change_of_counts(counts[0], counts[1]), counts_differ(counts[0], counts[1])
    )


def share_of(indikator: Indikator, point: Point) -> Counted | None:
    """Give the share as counts of independent units; None where it is no such share."""
    if indikator.teller_enhet not in _INDEPENDENT or indikator.enhet != "prosent":
        return None
    part, whole = _whole(point.teller), _whole(point.nevner)
    if part is None or not whole or part > whole:
        return None
    return Counted(part, whole)


def _count(indikator: Indikator, point: Point) -> int | None:
    if indikator.teller_enhet not in _INDEPENDENT or indikator.enhet != "antall":
        return None
    return _whole(point.verdi)


def _whole(number: Decimal | None) -> int | None:
    if number is None or number < 0 or number != number.to_integral_value():
        return None
    return int(number)
