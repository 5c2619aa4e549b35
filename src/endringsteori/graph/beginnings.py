"""Questions about where the chains of measures begin, and when their ends can show."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.graph.clocks import Clocks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from endringsteori.graph.clocks import Wait

__all__ = ["Beginnings", "FirstShown"]

_UNKNOWN: Final = date.min
"""Stands for a start that nobody has told: before every day."""


class FirstShown(NamedTuple):
    """The measure that is first to show in a link or goal, its start, and the way there."""

    tiltak: str
    oppstart: date
    wait: Wait


class _First(NamedTuple):
    """The first day that can show, and the place of its measure; the smaller is earlier."""

    day: date
    measure: int


class _Start(NamedTuple):
    """The first day that can show, and the id of its measure."""

    day: date
    tiltak: str


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

    def shown_after(self, elements: Sequence[str], day: date) -> FirstShown | None:
        """Give the measure that is first to show in any of these, if that is after a day.

        None where it can show by then, and where nobody can say: no measure leads to one
        of them, or one that does has no `oppstart`. Of several measures that are equally
        early, it is the first.
        """
        firsts = [self._first_at(element) for element in elements]
        known = [first for first in firsts if first is not None and first.day > day]
        if not known or len(known) < len(firsts):
            return None
        tiltak = self._teori.tiltak[min(known).measure]
        beginnings = self._beginnings[tiltak.id]
        oppstart = tiltak.oppstart or _UNKNOWN
        # There is always a way, since the first day came of one.
        wait = self.shortest_wait(beginnings, elements, oppstart)
        return None if wait is None else FirstShown(tiltak.id, oppstart, wait)

    def _first_at(self, element: str) -> _First | None:
        """Give the first day over all measures; None where no measure leads there."""
        if element in self._goal_bit:
            return self._first_of_goals.get(element)
        by_element = self._first_by_home.get(element.partition("/")[0], {})
        found = by_element.get(element)
        return None if found is None else self._placed(found)

    def _placed(self, first: _Start) -> _First:
        return _First(first.day, self._measure_place[first.tiltak])

    @cached_property
    def _first_of_goals(self) -> Mapping[str, _First]:
        found: dict[str, _First] = {}
        for by_element in self._first_by_home.values():
            for element in by_element.keys() & self._goal_bit.keys():
                first = self._placed(by_element[element])
                found[element] = min(found.get(element, first), first)
        return found

    @cached_property
    def _first_by_home(self) -> Mapping[str, Mapping[str, _Start]]:
        return self._by_home(Beginnings._starts_by_home)

    def _starts_by_home(self) -> Mapping[str, Mapping[str, _Start]]:
        """By home: the first day of each link in it, and of each goal over its links."""
        found: dict[str, dict[str, _First]] = {}
        for source, first in enumerate(self._firsts):
            node = self._nodes[source]
            if first is None or node.slag == "mål":
                continue
            own = found.setdefault(node.home, {})
            own[node.element] = first
            for target, then in self._thens(source, first):
                goal = self._nodes[target].element
                if goal in self._goal_bit:
                    own[goal] = min(own.get(goal, then), then)
        tiltak = self._teori.tiltak
        return {
            home: {
                el: _Start(first.day, tiltak[first.measure].id)
                for el, first in own.items()
            }
            for home, own in found.items()
        }

    def _thens(self, source: int, first: _First) -> Iterator[tuple[int, _First]]:
        """Give when each step from a vertex can show, where the vertex itself first can."""
        for target, delay in self._steps(source):
            then = first
            if delay is not None and first.day != _UNKNOWN:
                then = _First(delay.etter(first.day), first.measure)
            yield target, then

    @cached_property
    def _firsts(self) -> Sequence[_First | None]:
        """By vertex: the first day over all measures; None where no measure leads."""
        firsts: list[_First | None] = [None] * len(self._nodes)
        for n, tiltak in enumerate(self._teori.tiltak):
            for element in self._beginnings[tiltak.id]:
                firsts[self._index[element]] = _First(tiltak.oppstart or _UNKNOWN, n)
        for source in (i for one in reversed(self._components) for i in one):
            first = firsts[source]
            if first is None:
                continue
            for target, then in self._thens(source, first):
                known = firsts[target]
                firsts[target] = then if known is None else min(known, then)
        return firsts
