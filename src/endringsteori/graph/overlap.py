"""Questions about overlap: measures for the same people with the same goal."""

from __future__ import annotations

from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from endringsteori.graph.algorithms import bits
from endringsteori.graph.chains import Chains

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Overlap", "Overlaps"]


class Overlap(NamedTuple):
    """Two measures, the first in document order first, and what they have in common."""

    tiltak: str
    other: str
    målgrupper: tuple[str, ...]
    mål: tuple[str, ...]


class Overlaps(Chains):
    """Measures that share people and a goal. Only those that do are held together."""

    def overlaps(self) -> tuple[Overlap, ...]:
        """Give every two measures that share a group and a goal, in document order.

        A goal is shared that each of them reaches or names in `mål`.
        """
        return self._overlaps

    @cached_property
    def _overlaps(self) -> tuple[Overlap, ...]:
        meeting: dict[tuple[str, int], list[int]] = {}
        for n, tiltak in enumerate(self._teori.tiltak):
            for gruppe in self._groups_among(tiltak.målgrupper):
                for goal in bits(self._aims[tiltak.id]):
                    meeting.setdefault((gruppe, goal), []).append(n)
        pairs = {pair for met in meeting.values() for pair in combinations(met, 2)}
        return tuple(self._overlap(*pair) for pair in sorted(pairs))

    def _overlap(self, first: int, second: int) -> Overlap:
        one, other = self._teori.tiltak[first], self._teori.tiltak[second]
        shared = {*one.målgrupper}.intersection(other.målgrupper)
        return Overlap(
            one.id,
            other.id,
            self._groups_among(shared),
            self._goals_of(self._aims[one.id] & self._aims[other.id]),
        )

    @cached_property
    def _aims(self) -> Mapping[str, int]:
        """By measure: the bits of the goals that it reaches or names."""
        aims = dict(self._goals_of_measure)
        for tiltak in self._teori.tiltak:
            for goal in tiltak.mål:
                aims[tiltak.id] |= self._goal_bit.get(goal, 0)
        return aims
