"""`Hierarchy`: things that each may stand under one other, circles and all."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from endringsteori.graph.algorithms import (
    components,
    reachable,
    shortest_circle,
    spread,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Hierarchy"]


class Hierarchy:
    """Goals under goals, or plans under plans.

    Built from pairs of an id and the id it stands under (None at the top); an id above
    that is not among them counts as none. Answers come in the order of the pairs.
    """

    def __init__(self, pairs: Iterable[tuple[str, str | None]]) -> None:
        above = dict(pairs)
        self._ids = tuple(above)
        self._index = {id_: i for i, id_ in enumerate(self._ids)}
        self._above: list[list[int]] = []
        self._below: list[list[int]] = [[] for _ in self._ids]
        for i, parent in enumerate(above.values()):
            over = self._index.get(parent) if parent is not None else None
            self._above.append([] if over is None else [over])
            if over is not None:
                self._below[over].append(i)

    def __contains__(self, id_: str) -> bool:
        """Whether an id is one of the things."""
        return id_ in self._index

    def parent(self, id_: str) -> str | None:
        """Give what a thing stands straight under."""
        above = self._above[self._index[id_]]
        return self._ids[above[0]] if above else None

    def children(self, id_: str) -> tuple[str, ...]:
        """Give what stands straight under a thing."""
        return tuple(self._ids[i] for i in self._below[self._index[id_]])

    def with_all_below(self, *ids: str) -> tuple[str, ...]:
        """Give some things and everything under any of them, at any depth."""
        starts = {self._index[id_] for id_ in ids}
        found = reachable(self._below, starts) | starts
        return tuple(self._ids[i] for i in sorted(found))

    def gathered(self, own: Mapping[str, int]) -> Mapping[str, int]:
        """Give for each thing the bits of itself and of everything under it."""
        bits = [own.get(id_, 0) for id_ in self._ids]
        below = spread(self._below, bits, self._order)
        return {id_: bits[i] | below[i] for i, id_ in enumerate(self._ids)}

    def circles(self) -> tuple[tuple[str, ...], ...]:
        """Give each circle from its smallest id, by code point, upwards."""
        paths = (
            shortest_circle(self._above, component, self._ids.__getitem__)
            for component in self._order
            if len(component) > 1 or component[0] in self._above[component[0]]
        )
        return tuple(tuple(self._ids[i] for i in path) for path in sorted(paths))

    @cached_property
    def _order(self) -> Sequence[Sequence[int]]:
        """The components, each before those it stands under."""
        return components(self._below)
