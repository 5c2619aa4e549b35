"""Questions about line of sight: which goals a service works towards, and through what."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from endringsteori.graph.path_counts import PathCount, PathCounts
from endringsteori.graph.services import Services

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LinesOfSight", "Sight"]


class Sight(NamedTuple):
    """A goal that a service reaches through what it does.

    `through` are the activities it takes part in that lead to the goal, `led` those of
    them that it is responsible for. `paths` counts the ways on from each of `through`, and
    `measured` tells whether the goal itself is (as in ET301).
    """

    tjeneste: str
    mål: str
    through: tuple[str, ...]
    led: tuple[str, ...]
    paths: PathCount
    measured: bool


class LinesOfSight(PathCounts, Services):
    """What services can see from where they stand. Work is done goal by goal."""

    def lines_of_sight(self, tjeneste: str) -> tuple[Sight, ...]:
        """Give the goals that a service reaches, in document order; none for nobody."""
        return self._sights.get(tjeneste, ())

    @cached_property
    def _sights(self) -> Mapping[str, tuple[Sight, ...]]:
        found: dict[str, list[Sight]] = {t.id: [] for t in self._teori.tjenester}
        for goal in self.nodes("mål"):
            for tjeneste, sight in self._towards(goal.element).items():
                found[tjeneste].append(sight)
        return {tjeneste: tuple(sights) for tjeneste, sights in found.items()}

    def _towards(self, mål: str) -> Mapping[str, Sight]:
        ways = self.paths_from(mål)
        through: dict[str, list[str]] = {}
        for element in ways:
            if self.node(element).slag == "aktivitet":
                for tjeneste in self.services_of_activity(element):
                    through.setdefault(tjeneste, []).append(element)
        measured = self.measured(mål)
        return {
            tjeneste: Sight(
                tjeneste,
                mål,
                tuple(elements),
                tuple(e for e in elements if self.responsible(e) == tjeneste),
                PathCount.sum(ways[element] for element in elements),
                measured,
            )
            for tjeneste, elements in through.items()
        }
