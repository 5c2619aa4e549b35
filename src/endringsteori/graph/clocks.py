"""Questions about time: how long what is done takes to show, by sums of `virker_etter`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from endringsteori.graph.algorithms import reachable
from endringsteori.graph.chains import Chains
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from typing import TypeAlias

    from endringsteori.model import Varighet

    _Step: TypeAlias = tuple[int, Varighet | None]

__all__ = ["Clocks", "Wait"]


@dataclass(frozen=True, slots=True)
class Wait:
    """A way through the chains, and the day that what it ends in can be expected.

    `way` has both ends. `durations` are the `virker_etter` along it, in order; steps that
    give none take no time. `dato` is the start with these added, one after another.
    """

    way: tuple[str, ...]
    durations: tuple[Varighet, ...]
    dato: date


class Clocks(Chains):
    """When what begins on a day can be expected to show.

    Steps inside a circle are left out: nobody can say how many rounds they take. A way
    may be one link long, where it begins at its end.
    """

    def causal_order(self) -> tuple[tuple[str, ...], ...]:
        """Give all links and goals, each before those that it leads to.

        What leads back to itself stands together, in one tuple; all else is alone.
        """
        return tuple(
            tuple(self._nodes[i].element for i in sorted(component))
            for component in reversed(self._components)
        )

    def longest_wait(
        self, starts: Iterable[str], ends: Iterable[str], begun: date
    ) -> Wait | None:
        """Give the way from any of `starts` to any of `ends` that is last there.

        None where there is no way. Of ways that are equally late, the one to the first of
        `ends`; it goes back as far as it can without being later.
        """
        return self._wait(starts, ends, begun, longest=True)

    def shortest_wait(
        self, starts: Iterable[str], ends: Iterable[str], begun: date
    ) -> Wait | None:
        """Give the way from any of `starts` to any of `ends` that is first there.

        None where there is no way. Of ways that are equally early, the one to the first of
        `ends`.
        """
        return self._wait(starts, ends, begun, longest=False)

    def _wait(
        self, starts: Iterable[str], ends: Iterable[str], begun: date, *, longest: bool
    ) -> Wait | None:
        first = [self._index[element] for element in starts]
        shown, back = self._clock(first, begun, longest=longest)
        there = [i for end in ends if (i := self._index[end]) in shown]
        if not there:
            return None
        end = (max if longest else min)(there, key=shown.__getitem__)
        way = [end]
        durations: list[Varighet] = []
        while (step := back.get(way[-1])) is not None:
            source, delay = step
            way.append(source)
            if delay is not None:
                durations.append(delay)
        elements = tuple(self._nodes[i].element for i in reversed(way))
        return Wait(elements, tuple(reversed(durations)), shown[end])

    def _clock(
        self, first: Sequence[int], begun: date, *, longest: bool
    ) -> tuple[Mapping[int, date], Mapping[int, _Step]]:
        """Give the day of each vertex that is reached, and the step that led there.

        Adding a duration never turns two days about: so the last day of a vertex comes
        of the last day of one before it, and the first day of the first.
        """
        shown = dict.fromkeys(first, begun)
        back: dict[int, _Step] = {}
        ahead = {*first, *reachable(self._next, first)}
        for source in sorted(ahead, key=self._turn.__getitem__):
            for target, delay in self._steps(source) if source in shown else ():
                day = shown[source] if delay is None else delay.etter(shown[source])
                known = shown.get(target)
                if known is None or (day > known if longest else day < known):
                    better = True
                else:
                    better = longest and day == known and target not in back
                if better:
                    shown[target], back[target] = day, (source, delay)
        return shown, back

    def _steps(self, source: int) -> Iterator[_Step]:
        """Give where each step from a vertex leads, and how long it takes."""
        for edge, target in zip(self._out[source], self._next[source], strict=True):
            if self._turn[source] != self._turn[target]:
                yield target, edge.hypotese.virker_etter if edge.hypotese else None

    @cached_property
    def _turn(self) -> Sequence[int]:
        """By vertex: the place of its component, each before all that it leads to."""
        turns = [0] * len(self._nodes)
        for turn, component in enumerate(reversed(self._components)):
            for vertex in component:
                turns[vertex] = turn
        return turns
