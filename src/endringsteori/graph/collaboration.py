"""Questions about collaboration: who meets whom in the work, and how they have arranged it."""

from __future__ import annotations

from dataclasses import field
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from endringsteori.graph.overlap import Overlaps
from endringsteori.graph.services import Services
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.graph.overlap import Overlap
    from endringsteori.model import Samarbeid, Tiltak

__all__ = ["Collaboration", "Contact", "Parallel"]


class Contact(NamedTuple):
    """Two services that meet in a measure. Elements stand in document order.

    `services` are sorted by code point. `shared` are the activities that both take part
    in, `led` those of them that one of the two is responsible for, and `handed` the
    hypotheses between activities that the two are responsible for on each side.
    """

    tiltak: str
    services: tuple[str, str]
    shared: tuple[str, ...]
    led: tuple[str, ...]
    handed: tuple[str, ...]


class Parallel(NamedTuple):
    """Two measures under different services, for the same people and with the same goal.

    `tiltak` comes before `other` by code point. `services` are those responsible for the
    one and the other, in that order.
    """

    tiltak: str
    other: str
    services: tuple[str, str]
    målgrupper: tuple[str, ...]
    mål: tuple[str, ...]


@dataclass(slots=True)
class _Meeting:
    """A contact while it is being gathered."""

    shared: list[str] = field(default_factory=list)
    led: list[str] = field(default_factory=list)
    handed: list[str] = field(default_factory=list)


class Collaboration(Overlaps, Services):
    """The collaborations of a theory, and the work that calls for them."""

    def collaborations_between(self, one: str, other: str) -> tuple[Samarbeid, ...]:
        """Give the collaborations that hold both services, in document order."""
        return self._between.get(_sorted_pair(one, other), ())

    def step_between(self, one: str, other: str) -> int:
        """Give the highest step (1 to 4) at which two services collaborate; 0 for none."""
        found = self.collaborations_between(one, other)
        return max((samarbeid.trinn for samarbeid in found), default=0)

    @cached_property
    def _between(self) -> Mapping[tuple[str, str], tuple[Samarbeid, ...]]:
        between: dict[tuple[str, str], tuple[Samarbeid, ...]] = {}
        for samarbeid in self._teori.samarbeid:
            for pair in combinations(sorted(samarbeid.mellom), 2):
                between[pair] = (*between.get(pair, ()), samarbeid)
        return between

    def contacts(self) -> tuple[Contact, ...]:
        """Give every two services that meet in each measure, in the order they first do.

        A hypothesis between measures belongs to the measure that it goes from.
        """
        return self._contacts

    @cached_property
    def _contacts(self) -> tuple[Contact, ...]:
        return tuple(
            Contact(
                tiltak.id,
                pair,
                tuple(meeting.shared),
                tuple(meeting.led),
                tuple(meeting.handed),
            )
            for tiltak in self._teori.tiltak
            for pair, meeting in self._meetings(tiltak).items()
        )

    def _meetings(self, tiltak: Tiltak) -> Mapping[tuple[str, str], _Meeting]:
        meetings: dict[tuple[str, str], _Meeting] = {}
        for aktivitet in tiltak.aktiviteter:
            element = f"{tiltak.id}/{aktivitet.id}"
            responsible = self.responsible(element)
            for pair in combinations(sorted(self.services_of_activity(element)), 2):
                meeting = meetings.setdefault(pair, _Meeting())
                meeting.shared.append(element)
                if responsible in pair:
                    meeting.led.append(element)
            for pair, edge in self._handovers(element, responsible):
                meetings.setdefault(pair, _Meeting()).handed.append(edge)
        return meetings

    def _handovers(
        self, element: str, responsible: str | None
    ) -> Iterator[tuple[tuple[str, str], str]]:
        index = self._index[element]
        for edge, target in zip(self._out[index], self._next[index], strict=True):
            if self._nodes[target].slag == "aktivitet":
                receiver = self.responsible(edge.target)
                if responsible and receiver and receiver != responsible:
                    yield _sorted_pair(responsible, receiver), edge.element

    def parallel_measures(self) -> tuple[Parallel, ...]:
        """Give every two measures under different services that share people and a goal.

        A goal is shared that each of them reaches or names in `mål`. Sorted by the ids,
        so that moving a measure in the files changes nothing.
        """
        found = (
            self._parallel(overlap)
            for overlap in self.overlaps()
            if self._are_apart(overlap)
        )
        return tuple(sorted(found))

    def _are_apart(self, overlap: Overlap) -> bool:
        """Whether two known services, not the same, answer for the measures."""
        one = self.measure(overlap.tiltak).ansvarlig
        two = self.measure(overlap.other).ansvarlig
        return one != two and one in self._place and two in self._place

    def _parallel(self, overlap: Overlap) -> Parallel:
        tiltak, other = _sorted_pair(overlap.tiltak, overlap.other)
        one, two = self.measure(tiltak), self.measure(other)
        services = str(one.ansvarlig), str(two.ansvarlig)
        return Parallel(tiltak, other, services, overlap.målgrupper, overlap.mål)


def _sorted_pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one <= other else (other, one)
