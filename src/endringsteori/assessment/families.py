"""Indicators whose counts hang together, so that each can be hidden without all the others.

The same number with the same description is one number, whichever indicators it stands
in: so indicators that describe a numerator or denominator in the same words hang
together, and so do those that each hang together with a third.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.rules.few import counts_persons, parts_count_persons

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.graph import Gauge
    from endringsteori.model import Indikator

__all__ = ["families", "same_words"]


def families(gauges: Iterable[Gauge]) -> tuple[tuple[Gauge, ...], ...]:
    """Give the indicators that count persons in groups with nothing in common.

    Each group is in the order given, and so are the groups by their first.
    """
    counting = [gauge for gauge in gauges if _has_counts(gauge.thing)]
    nearer = list(range(len(counting)))
    first_with: dict[str, int] = {}
    for number, gauge in enumerate(counting):
        for words in _descriptions(gauge.thing):
            other = first_with.setdefault(words, number)
            one, other = _first(number, nearer), _first(other, nearer)
            nearer[max(one, other)] = min(one, other)
    found: dict[int, list[Gauge]] = {}
    for number, gauge in enumerate(counting):
        found.setdefault(_first(number, nearer), []).append(gauge)
    return tuple(map(tuple, found.values()))


def _first(number: int, nearer: list[int]) -> int:
    """Give the first of the group that one is in, and shorten the way to it."""
    while nearer[number] != number:
        nearer[number] = number = nearer[nearer[number]]
    return number


def same_words(description: str) -> str:
    """Give what is alike in two descriptions that only are written differently."""
    return " ".join(description.casefold().split())


def _has_counts(indikator: Indikator) -> bool:
    return parts_count_persons(indikator) or counts_persons(indikator)


def _descriptions(indikator: Indikator) -> Iterator[str]:
    for text in (indikator.teller, indikator.nevner):
        if text is not None:
            yield same_words(text)
