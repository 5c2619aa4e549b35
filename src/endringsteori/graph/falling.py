"""Questions about what falls when services, measures or inputs fall away."""

from __future__ import annotations

import sys
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from endringsteori.graph.services import Services
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from endringsteori.graph.values import Edge
    from endringsteori.texts import Slag

__all__ = ["Fall", "Fallen", "Falling"]

_ALL: Final = sys.maxsize
"""More causes than any goal has."""

_Resting: TypeAlias = "Mapping[str, Mapping[str, int]]"
"""By service: how many causes of each goal fall with it."""


class Fallen(NamedTuple):
    """A link or goal that falls, and the fallen causes that brought it down.

    `because` is the one cause that was `nødvendig`, or all that counted; it is empty for
    what falls first: an activity whose service is gone, a link of a measure that is, or
    an innsats that is named.
    """

    element: str
    slag: Slag
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fall:
    """All that falls together, in document order.

    `weakened` are the activities that stand, but lose a partner.
    """

    fallen: tuple[Fallen, ...]
    weakened: tuple[str, ...]

    @property
    def elements(self) -> tuple[str, ...]:
        """The links and goals that fall."""
        return tuple(one.element for one in self.fallen)

    @property
    def goals(self) -> tuple[str, ...]:
        """The goals that fall."""
        return tuple(one.element for one in self.fallen if one.slag == "mål")

    def ways_to(self, element: str) -> tuple[tuple[str, ...], ...]:
        """Give how an element falls: a shortest way from each that falls first, to it.

        Both ends are in each way. In document order of where they begin.
        """
        ahead = self._ahead(element)
        first = (one.element for one in self.fallen if not one.because)
        return tuple(_way(ahead, start) for start in first if start in ahead)

    def behind(self, element: str) -> tuple[str, ...]:
        """Give all that an element falls because of, near or far, and itself."""
        ahead = self._ahead(element)
        return tuple(one.element for one in self.fallen if one.element in ahead)

    def _ahead(self, element: str) -> Mapping[str, str | None]:
        """Give the next step towards an element from each that it falls because of."""
        because = {one.element: one.because for one in self.fallen}
        ahead: dict[str, str | None] = {element: None}
        waiting = [element]
        for reached in waiting:
            new = [cause for cause in because[reached] if cause not in ahead]
            ahead.update(dict.fromkeys(new, reached))
            waiting += new
        return ahead


def _weight(edge: Edge) -> int:
    """Give how many causes of a goal the step from one counts for, where that falls."""
    return _ALL if edge.hypotese is not None and edge.hypotese.nødvendig else 1


def _way(ahead: Mapping[str, str | None], start: str) -> tuple[str, ...]:
    way = [start]
    while (step := ahead[way[-1]]) is not None:
        way.append(step)
    return tuple(way)


class Falling(Services):
    """What the chains rest on. A link falls only when it must: circles hold themselves up.

    Each answer costs as much as what falls, and the edges from it.
    """

    def falls_without(
        self,
        *,
        services: Iterable[str] = (),
        measures: Iterable[str] = (),
        inputs: Iterable[str] = (),
    ) -> Fall:
        """Give what falls when these fall away together.

        A measure takes all its own links along. An activity falls when its (inherited)
        ansvarlig falls, when a `nødvendig` cause of it has fallen, or when it has causes
        among activities and all of these have fallen; an innsats only when it is named
        in `inputs` (`tiltak/id`). Any other link, and a goal, falls when a `nødvendig`
        cause of it has fallen, or it has causes and all of them have. `KeyError` for a
        measure or an innsats that there is none of; what is no service is nobody.
        """
        gone = frozenset(services)
        because = self._brought_down(self._first(gone, measures, inputs))
        lost = {i for id_ in gone for i in self._partnered.get(id_, ())}
        return Fall(
            tuple(self._fallen(i, because[i]) for i in sorted(because)),
            self._in_order(lost - because.keys()),
        )

    def goals_resting_on(self, tjeneste: str) -> tuple[str, ...]:
        """Give the goals that fall when one service does, as `falls_without` tells."""
        fallen = self._resting.get(tjeneste, {})
        return tuple(
            mål.id
            for mål in self._teori.mål
            if mål.id in fallen and fallen[mål.id] >= len(self.causes(mål.id))
        )

    @cached_property
    def _resting(self) -> _Resting:
        found: dict[str, dict[str, int]] = {}
        for resting in self._by_home(Falling._resting_by_home).values():
            for tjeneste, goals in resting.items():
                fallen = found.setdefault(tjeneste, {})
                for goal, causes in goals.items():
                    fallen[goal] = fallen.get(goal, 0) + causes
        return found

    def _resting_by_home(self) -> Mapping[str, _Resting]:
        found: dict[str, dict[str, dict[str, int]]] = {}
        for tjeneste in self._answered_for:
            for source in self._brought_down(self._first((tjeneste,), (), ())):
                for edge in self._out[source]:
                    if edge.kind == "bidrar_til":
                        by_service = found.setdefault(self._nodes[source].home, {})
                        causes = by_service.setdefault(tjeneste, {})
                        known = causes.get(edge.target, 0)
                        causes[edge.target] = known + _weight(edge)
        return found

    def _first(
        self, services: Iterable[str], measures: Iterable[str], inputs: Iterable[str]
    ) -> Sequence[int]:
        """Give what falls first when these fall away, in document order."""
        own = (node.element for id_ in measures for node in self.links_of(id_))
        first = {i for id_ in services for i in self._answered_for.get(id_, ())}
        first.update(self._index[element] for element in own)
        first.update(map(self._input, inputs))
        return sorted(first)

    def _input(self, element: str) -> int:
        index = self._index[element]
        if self._nodes[index].slag != "innsats":
            raise KeyError(element)
        return index

    def _brought_down(self, first: Sequence[int]) -> Mapping[int, Sequence[int]]:
        """Give all that falls with these, each with the causes that brought it down."""
        because: dict[int, Sequence[int]] = dict.fromkeys(first, ())
        standing: dict[int, int] = {}
        waiting = [*first]
        nodes, counts = self._nodes, self._counted
        for source in waiting:
            for edge, target in zip(self._out[source], self._next[source], strict=True):
                if target in because or nodes[target].slag == "innsats":
                    continue
                if edge.hypotese is not None and edge.hypotese.nødvendig:
                    because[target] = (source,)
                    waiting.append(target)
                elif self._counts(source, target):
                    counted = counts[target]
                    standing[target] = standing.get(target, len(counted)) - 1
                    if not standing[target]:
                        because[target] = counted
                        waiting.append(target)
        return because

    def _counts(self, source: int, target: int) -> bool:
        """Tell whether a cause is one of those that bring a link down when all fall."""
        slag = "aktivitet"
        return self._nodes[target].slag != slag or self._nodes[source].slag == slag

    @cached_property
    def _counted(self) -> Sequence[Sequence[int]]:
        return [
            sources
            if node.slag != "aktivitet"
            else [source for source in sources if self._counts(source, target)]
            for target, (node, sources) in enumerate(
                zip(self._nodes, self._previous, strict=True)
            )
        ]

    @cached_property
    def _answered_for(self) -> Mapping[str, Sequence[int]]:
        """By service: the activities that it is responsible for, after inheritance."""
        found: dict[str, list[int]] = {}
        for element, named in self._named_responsible.items():
            if named is not None and named in self._place:
                found.setdefault(named, []).append(self._index[element])
        return found

    @cached_property
    def _partnered(self) -> Mapping[str, Sequence[int]]:
        """By service: the activities that it is a partner in."""
        found: dict[str, list[int]] = {}
        for node in self.nodes("aktivitet"):
            partners: tuple[str, ...] = getattr(node.thing, "samarbeidspartnere", ())
            for partner in partners:
                found.setdefault(partner, []).append(self._index[node.element])
        return found

    def _fallen(self, index: int, because: Iterable[int]) -> Fallen:
        node = self._nodes[index]
        return Fallen(node.element, node.slag, self._in_order(because))
