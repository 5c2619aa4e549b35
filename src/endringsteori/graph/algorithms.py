"""Graph algorithms over plain adjacency lists of integers; nothing here recurses.

Vertex `v` leads to each of `successors[v]`. Everything is linear in vertices and edges.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

__all__ = [
    "Adjacency",
    "bits",
    "components",
    "reachable",
    "shortest_circle",
    "shortest_path",
    "spread",
    "turned",
]

Adjacency: TypeAlias = "Sequence[Sequence[int]]"


def turned(successors: Adjacency) -> list[list[int]]:
    """Give the same edges the other way: the predecessors of each vertex, in order."""
    predecessors: list[list[int]] = [[] for _ in successors]
    for vertex, targets in enumerate(successors):
        for target in targets:
            predecessors[target].append(vertex)
    return predecessors


def components(successors: Adjacency) -> list[list[int]]:
    """Give the strongly connected components, each before all that lead to it.

    Kahn's order settles whatever no circle leads to, which is usually all; Tarjan's
    algorithm takes the rest.
    """
    waiting = [0] * len(successors)
    for targets in successors:
        for target in targets:
            waiting[target] += 1
    order = [vertex for vertex, count in enumerate(waiting) if not count]
    for vertex in order:
        for target in successors[vertex]:
            waiting[target] -= 1
            if not waiting[target]:
                order.append(target)
    if len(order) == len(successors):
        return [[vertex] for vertex in reversed(order)]
    rest = (vertex for vertex, count in enumerate(waiting) if count)
    return [*_tarjan(successors, rest), *([vertex] for vertex in reversed(order))]


def _tarjan(successors: Adjacency, roots: Iterable[int]) -> Iterator[list[int]]:
    lowest: dict[int, float] = {}
    stack: list[int] = []
    frames: list[tuple[int, int, int, Iterator[int]]] = []

    def enter(vertex: int) -> None:
        frames.append((vertex, len(lowest), len(stack), iter(successors[vertex])))
        lowest[vertex] = len(lowest)
        stack.append(vertex)

    for root in roots:
        if root not in lowest:
            enter(root)
        while frames:
            vertex, number, position, rest = frames[-1]
            for target in rest:
                if target not in lowest:
                    enter(target)
                    break
                lowest[vertex] = min(lowest[vertex], lowest[target])
            else:
                frames.pop()
                if lowest[vertex] == number:
                    component = stack[position:]
                    del stack[position:]
                    lowest.update(dict.fromkeys(component, float("inf")))
                    yield component
                if frames:
                    before = frames[-1][0]
                    lowest[before] = min(lowest[before], lowest[vertex])


def spread(
    successors: Adjacency, own: Sequence[int], order: Iterable[Sequence[int]]
) -> list[int]:
    """Give for each vertex the bits of all vertices that a path of one step or more reaches.

    `own` has the bits of each vertex; `order` is what `components` gives (turned the
    other way for predecessors). Vertices that reach the same as one of their successors
    share its number: with many bits the numbers are large, and few are different.
    """
    found = [0] * len(successors)
    with_own = [*own]
    for component in order:
        reached = 0
        for vertex in component:
            for target in successors[vertex]:
                reached = _joined(reached, with_own[target])
        for vertex in component:
            found[vertex] = reached
            with_own[vertex] = _joined(reached, own[vertex])
    return found


def _joined(one: int, other: int) -> int:
    """Give the bits of both, and the same object where one of them has them all."""
    both = one | other
    if both == one:
        return one
    return other if both == other else both


def bits(number: int) -> Iterator[int]:
    """Give the positions of the bits that are set, lowest first."""
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest


def reachable(successors: Adjacency, start: Iterable[int]) -> set[int]:
    """Give the vertices that a path of one step or more reaches from any start."""
    seen: set[int] = set()
    waiting = list(start)
    while waiting:
        for target in successors[waiting.pop()]:
            if target not in seen:
                seen.add(target)
                waiting.append(target)
    return seen


def shortest_path(
    neighbours: Callable[[int], Iterable[int]], start: int, end: int
) -> list[int]:
    """Give a shortest path of one step or more, both ends included, or an empty list.

    Of several it is the one whose vertices come first in the order of `neighbours`.
    From a vertex to itself it is a circle.
    """
    came_from: dict[int, int] = {}
    waiting = deque([start])
    while waiting:
        vertex = waiting.popleft()
        for target in neighbours(vertex):
            if target not in came_from:
                came_from[target] = vertex
                waiting.append(target)
        if end in came_from:
            return _steps_back(came_from, start, end)
    return []


def _steps_back(came_from: dict[int, int], start: int, end: int) -> list[int]:
    path = [end, came_from[end]]
    while path[-1] != start:
        path.append(came_from[path[-1]])
    return path[::-1]


def shortest_circle(
    successors: Adjacency, component: Sequence[int], key: Callable[[int], str]
) -> list[int]:
    """Give a shortest circle through the component's smallest vertex by `key`, from there.

    Ties go to the smallest next vertex, so that the order of the edges does not count.
    """
    inside = set(component)
    start = min(component, key=key)

    def neighbours(vertex: int) -> list[int]:
        return sorted((t for t in successors[vertex] if t in inside), key=key)

    return shortest_path(neighbours, start, start)[:-1]
