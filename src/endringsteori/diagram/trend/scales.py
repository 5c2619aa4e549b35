"""From values and days to pixels, and the round numbers along an axis."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

__all__ = ["Scale", "days_of", "span_of", "ticks"]

_STEPS: Final = (1.0, 2.0, 2.5, 5.0, 10.0)
_MOST: Final = 6
_NEAR_ZERO: Final = 0.4
_ROOM: Final = 0.06


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight scale from what is shown to pixels; `first` may be larger than `last`."""

    low: float
    high: float
    first: float
    last: float

    def __call__(self, value: float) -> float:
        """Give where a value stands."""
        whole = self.high - self.low
        share = (value - self.low) / whole if whole else 0.5
        return self.first + share * (self.last - self.first)


def span_of(values: Iterable[float]) -> tuple[float, float]:
    """Give the ends of an axis for some values: from nought where that is not far off."""
    known = tuple(values)
    low, high = min(known), max(known)
    if 0 < low < high * _NEAR_ZERO:
        low = 0.0
    room = (high - low) * _ROOM or abs(high) * _ROOM or 1.0
    return low if low == 0 else low - room, high + room


def ticks(low: float, high: float) -> tuple[Decimal, ...]:
    """Give at most six round numbers between the ends of an axis."""
    rough = (high - low) / _MOST
    size = 10.0 ** math.floor(math.log10(rough))
    step = next(s * size for s in _STEPS if s * size >= rough)
    exact = Decimal(f"{step:.6g}")
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return tuple(_plain(exact * n) for n in range(first, last + 1))


def days_of(days: Sequence[date], first: float, last: float) -> Scale:
    """Give the scale of days: from the earliest to the latest."""
    numbers = [day.toordinal() for day in days]
    return Scale(min(numbers), max(numbers), first, last)


def _plain(number: Decimal) -> Decimal:
    whole = number.to_integral_value()
    return whole if number == whole else number.normalize()
