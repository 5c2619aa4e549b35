"""Questions about where the chains of measures begin, and when their ends can show."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.graph.clocks import Clocks

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from endringsteori.graph.clocks import Wait

__all__ = ["Beginnings", "FirstShown"]

_UNKNOWN: Final = date.min
"""Stands for a start that nobody has told: earlier than every other."""


class FirstShown(NamedTuple):
    """The measure that is first to show in a link or goal, its start, and the way there."""

    tiltak: str
    oppstart: date
    wait: Wait


class Beginnings(Clocks):
    """When what measures do can first be expected to show, from their own `oppstart`."""

    def beginnings(self, tiltak: str) -> tuple[str, ...]:
        """Give the links that a measure's chain begins in: no other link of it leads there.

        Of links that only lead to each other in a circle, any may be the first.
        """
        return self._beginnings[tiltak]

    @cached_property
    def _beginnings(self) -> Mapping[str, tuple[str, ...]]:
        return {
            tiltak: tuple(
                node.element for node in links if self._begins(node.element, tiltak)
            )
            for tiltak, links in self._by_measure.items()
        }

    def _begins(self, element: str, tiltak: str) -> bool:
        index = self._index[element]
        turn = self._turn
        return all(
            self._nodes[cause].tiltak != tiltak or turn[cause] == turn[index]
            for cause in self._previous[index]
        )

    def first_day(self, elements: Iterable[str]) -> date | None:
        """Give the first day that any measure can be expected to show in any of these.

        None where nobody can say: no measure leads to one of them, or one that does has
        no `oppstart`.
        """
        days = [self._first_days[self._index[element]] for element in elements]
        known = [day for day in days if day is not None and day != _UNKNOWN]
        return min(known) if known and len(known) == len(days) else None

    @cached_property
    def _first_days(self) -> Sequence[date | None]:
        """By vertex: the first day over all measures, None where no measure leads."""
        shown: list[date | None] = [None] * len(self._nodes)
        for tiltak, beginnings in self._beginnings.items():
            oppstart = self.measure(tiltak).oppstart or _UNKNOWN
            for element in beginnings:
                shown[self._index[element]] = oppstart
        for source in (i for one in reversed(self._components) for i in one):
            day = shown[source]
            if day is None:
                continue
            for target, delay in self._steps(source):
                then = day if delay is None or day == _UNKNOWN else delay.etter(day)
                known = shown[target]
                if known is None or then < known:
                    shown[target] = then
        return shown

    def first_shown(self, elements: Sequence[str]) -> FirstShown | None:
        """Give which measure is first to show in any of these, and how.

        Measures without `oppstart` are passed over. Of several that are equally early, it
        is the first.
        """
        first: FirstShown | None = None
        for tiltak, beginnings in self._beginnings.items():
            oppstart = self.measure(tiltak).oppstart
            if oppstart is None:
                continue
            wait = self.shortest_wait(beginnings, elements, oppstart)
            if wait is not None and (first is None or wait.dato < first.wait.dato):
                first = FirstShown(tiltak, oppstart, wait)
        return first
