"""Rules on goals where what a goal above has, counts for those below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.diagnostics import Hit, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from endringsteori.graph import Hierarchy
    from endringsteori.rules.rule import Case

__all__ = ["all_above", "missing_above"]


def missing_above(field: str) -> Callable[[Case], Iterator[Hit]]:
    """Make the check: one hit to each goal that neither itself nor any above has `field`.

    The words may use `navn` of the goal.
    """

    def check(case: Case) -> Iterator[Hit]:
        graph = case.graph
        having = {mål.id for mål in graph.teori.mål if getattr(mål, field)}
        for mål in graph.teori.mål:
            if mål.id not in having:
                above = all_above(graph.goal_tree, mål.id)
                if having.isdisjoint(above):
                    yield Hit(
                        Place(mål.id, field), {"navn": graph.navn(mål.id)}, covers=above
                    )

    return check


def all_above(tree: Hierarchy, mål: str) -> tuple[str, ...]:
    """Give the goals that a goal is under, nearest first; in a circle each other goal once."""
    found: dict[str, None] = {}
    parent = tree.parent(mål)
    while parent is not None and parent != mål and parent not in found:
        found[parent] = None
        parent = tree.parent(parent)
    return tuple(found)
