"""Which links and goals stand in a chain, and the edges between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.graph import Edge, Node, TheoryGraph

__all__ = ["edges_between", "nodes_of_measure", "subgoals_between"]


def nodes_of_measure(graf: TheoryGraph, tiltak: str) -> tuple[Node, ...]:
    """Give a measure's links and all that they lead to, in document order.

    That takes in shared effekter, links of other measures that it feeds, and the goals
    reached. The goals that the measure names are there too, with those on the way up to
    them, reached or not: a goal without an arrow shows what is missing.
    """
    found = _ahead(graf, (node.element for node in graf.links_of(tiltak)))
    named = [id_ for id_ in graf.measure(tiltak).mål if id_ in graf]
    found.update(named)
    for goal in [element for element in found if graf.node(element).slag == "mål"]:
        found.update(_way_up(graf, goal, frozenset(named)))
    return tuple(node for node in graf.nodes() if node.element in found)


def _ahead(graf: TheoryGraph, start: Iterable[str]) -> set[str]:
    waiting = list(start)
    found = set(waiting)
    while waiting:
        for target in graf.effects(waiting.pop()):
            if target not in found:
                found.add(target)
                waiting.append(target)
    return found


def _way_up(graf: TheoryGraph, goal: str, named: frozenset[str]) -> list[str]:
    """Give the goals from one to the highest named goal above it; none without such."""
    way, last = [goal], 0
    above = graf.goal_tree.parent(goal)
    while above is not None and above not in way:
        way.append(above)
        last = len(way) - 1 if above in named else last
        above = graf.goal_tree.parent(above)
    return way[: last + 1]


def edges_between(graf: TheoryGraph, nodes: Iterable[Node]) -> Iterator[Edge]:
    """Give the edges whose ends are both among the nodes, in their order, feedback last."""
    inside = {node.element: None for node in nodes}
    for element in inside:
        for edge in graf.edges_out(element, implied=True):
            if edge.target in inside:
                yield edge
    for edge in graf.reinforcing():
        if edge.source in inside and edge.target in inside:
            yield edge


def subgoals_between(
    graf: TheoryGraph, nodes: Iterable[Node]
) -> Iterator[tuple[str, str]]:
    """Give each subgoal among the nodes with the goal that it is a part of."""
    goals = {node.element: None for node in nodes if node.slag == "mål"}
    for goal in goals:
        above = graf.goal_tree.parent(goal)
        if above in goals:
            yield goal, above
