"""Transitive reduction by local search: which edges a longer path makes needless."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.graph.algorithms import turned

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from endringsteori.graph.algorithms import Adjacency

__all__ = ["redundant"]


def redundant(
    successors: Adjacency, order: Iterable[Sequence[int]]
) -> Iterator[tuple[int, int]]:
    """Give the edges that a longer path between the same two vertices makes needless.

    Edges inside a component are not judged. `order` is what `components` gives.
    """
    height, home, sizes = _levels(successors, order)
    arrivals = [len(sources) for sources in turned(successors)]
    for vertex, targets in enumerate(successors):
        if len(targets) == 1:
            continue
        plain: set[int] = set()
        for target in targets:
            if arrivals[target] == 1 or home[target] == home[vertex]:
                continue
            if sizes[home[target]] == 1 and target not in successors[target]:
                plain.add(target)
            elif _longer(successors, height, vertex, {target}, blocked=target):
                yield vertex, target
        if plain:
            for target in _longer(successors, height, vertex, plain):
                yield vertex, target


def _levels(
    successors: Adjacency, order: Iterable[Sequence[int]]
) -> tuple[list[int], list[int], list[int]]:
    """Give each vertex' height and component, and the size of each component.

    The height is the longest way to an end, a component counting as one vertex: what
    reaches a vertex is never lower than it.
    """
    height = [0] * len(successors)
    home = [0] * len(successors)
    sizes: list[int] = []
    for component in order:
        number = len(sizes)
        sizes.append(len(component))
        for vertex in component:
            home[vertex] = number
        targets = (t for v in component for t in successors[v])
        top = max((height[t] + 1 for t in targets if home[t] != number), default=0)
        for vertex in component:
            height[vertex] = top
    return height, home, sizes


def _longer(
    successors: Adjacency,
    height: Sequence[int],
    start: int,
    ends: set[int],
    blocked: int | None = None,
) -> list[int]:
    """Give those of `ends` that a path of two steps or more reaches from `start`.

    An end in a circle must be `blocked` and asked for alone, lest a path go through the
    end to the end.
    """
    floor = min(height[end] for end in ends)
    missing = set(ends)
    seen = {start} if blocked is None else {start, blocked}
    waiting = [vertex for vertex in successors[start] if vertex not in seen]
    seen.update(waiting)
    while waiting and missing:
        for target in successors[waiting.pop()]:
            missing.discard(target)
            if target not in seen and height[target] >= floor:
                seen.add(target)
                waiting.append(target)
    return [end for end in ends if end not in missing]
