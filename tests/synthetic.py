"""Synthetic identity numbers: 80 is added to the month, so they can be nobody's."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["NUMBER", "controlled", "groupings", "numbers"]

_FIRST: Final = (3, 7, 6, 1, 8, 9, 4, 5, 2)
_SECOND: Final = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def numbers(born: str = "018190") -> Iterator[str]:
    """Give numbers of a day that the control digits of today hold for, in order."""
    for individual in range(1000):
        found = controlled(f"{born}{individual:03}")
        if found is not None:
            yield found


def controlled(nine: str, left: int = 0) -> str | None:
    """Add control digits to nine; None where they would need a digit more.

    `left` is what the first of them leaves, as numbers given out from 2032 may.
    """
    first = (left - _sum(nine, _FIRST)) % 11
    second = -_sum(f"{nine}{first}", _SECOND) % 11
    return f"{nine}{first}{second}" if max(first, second) < 10 else None


def groupings(number: str) -> tuple[str, ...]:
    """Give the ways that people write a number."""
    day, month, year = number[:2], number[2:4], number[4:6]
    return (
        number,
        f"{number[:6]} {number[6:]}",
        f"{number[:6]}-{number[6:]}",
        f"{day}.{month}.{year}-{number[6:]}",
        f"{day} {month} {year} {number[6:]}",
        f"{number[:6]} {number[6:9]} {number[9:]}",
        f"{number[:6]}\u00a0{number[6:]}",
        f"{number[:6]}\n      {number[6:]}",
    )


def _sum(digits: str, weights: tuple[int, ...]) -> int:
    return sum(int(d) * w for d, w in zip(digits, weights, strict=False))


NUMBER: Final = next(islice(numbers(), 1, None))
"""One of them."""
