"""Questions about where the chains of measures begin, and when their ends can show."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from endringsteori.graph.clocks import Clocks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from endringsteori.graph.clocks import Wait

__all__ = ["Beginnings", "FirstShown"]

_UNKNOWN: Final = date.min
"""Stands for a start that nobody has told: before every day."""
_First: TypeAlias = tuple[date, int, str]
"""The first day that can show, and the place and id of its measure; the smaller is earlier."""


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
        found: dict[str, list[str]] = {tiltak.id: [] for tiltak in self._teori.tiltak}
        nodes, turn = self._nodes, self._turn
        for vertex, causes in enumerate(self._previous):
            element, _, _, _, tiltak = nodes[vertex]
            if tiltak is None:
                continue
            for cause in causes:
                if nodes[cause].tiltak == tiltak and turn[cause] != turn[vertex]:
                    break
            else:
                found[tiltak].append(element)
        return {tiltak: tuple(elements) for tiltak, elements in found.items()}

    def shown_after(self, elements: Sequence[str], day: date) -> FirstShown | None:
        """Give the measure that is first to show in any of these, if that is after a day.

        None where it can show by then, and where nobody can say: no measure leads to one
        of them, or one that does has no `oppstart`. Of several measures that are equally
        early, it is the first.
        """
        firsts = [self._first_at(element) for element in elements]
        known = [first for first in firsts if first is not None and first[0] > day]
        if not known or len(known) < len(firsts):
            return None
        tiltak = self._measures[min(known)[2]]
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

    def _placed(self, first: _First) -> _First:
        """Give a first day with the place that its measure has now."""
        return first[0], self._measure_place[first[2]], first[2]

    @cached_property
    def _first_of_goals(self) -> Mapping[str, _First]:
        found: dict[str, _First] = {}
        for by_element in self._first_by_home.values():
            for element in by_element.keys() & self._goal_bit.keys():
                first = self._placed(by_element[element])
                found[element] = min(found.get(element, first), first)
        return found

    @cached_property
    def _first_by_home(self) -> Mapping[str, Mapping[str, _First]]:
        return self._by_home(Beginnings._firsts)

    def _firsts(self) -> Mapping[str, Mapping[str, _First]]:
        """By home: the first day of each link in it, and of each goal over its links."""
        nodes, turn, goals = self._nodes, self._turn, self._first_goal
        firsts = self._begun()
        found: dict[str, dict[str, _First]] = {}
        for source in (i for one in reversed(self._components) for i in one):
            first = firsts[source]
            if first is None or source >= goals:
                continue
            node = nodes[source]
            own = found.setdefault(node.tiltak or node.element, {})
            own[node.element] = first
            day, place, tiltak = first
            for edge, target in zip(self._out[source], self._next[source], strict=True):
                if turn[target] == turn[source]:
                    continue
                delay = edge.hypotese.virker_etter if edge.hypotese else None
                then = first
                if delay is not None and day != _UNKNOWN:
                    then = delay.etter(day), place, tiltak
                if target >= goals:
                    own[edge.target] = min(own.get(edge.target, then), then)
                elif (known := firsts[target]) is None or then < known:
                    firsts[target] = then
        return found

    def _begun(self) -> list[_First | None]:
        """Give the start of its measure for each vertex that a chain begins in."""
        firsts: list[_First | None] = [None] * len(self._nodes)
        for n, tiltak in enumerate(self._teori.tiltak):
            begun = tiltak.oppstart or _UNKNOWN, n, tiltak.id
            for element in self._beginnings[tiltak.id]:
                firsts[self._index[element]] = begun
        return firsts
