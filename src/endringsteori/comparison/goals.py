"""What goals have lost or gained: what measures them, and who and what carries them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.comparison.changes import Change, ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from endringsteori.comparison.side import Side
    from endringsteori.graph import TheoryGraph

__all__ = ["changed_goals"]

_KINDS: Final = (
    (ChangeKind.MEASUREMENT_LOST, ChangeKind.MEASUREMENT_GAINED),
    (ChangeKind.MEASURE_LOST, ChangeKind.MEASURE_GAINED),
    (ChangeKind.SERVICE_LOST, ChangeKind.SERVICE_GAINED),
)
"""What is told when the last is gone, and when the first has come."""


def changed_goals(old: Side, new: Side, to: Mapping[str, str]) -> Iterator[Change]:
    """Give what the goals of both theories have lost the last of, or gained the first of.

    Measured is as in ET301, and reached as in ET109. A goal that has lost its last measure
    has lost the services with it; that is told once.
    """
    was, now = _Carried(old.graph), _Carried(new.graph)
    for held in old.held.values():
        after = to.get(held.key)
        if held.thing.slag != "mål" or after is None:
            continue
        pairs = zip(_KINDS, was.of(held.key), now.of(after), strict=True)
        for kinds, before, today in pairs:
            if bool(before) == bool(today):
                continue
            lost, gained = kinds
            yield Change(
                kind=lost if before else gained,
                before=held.thing,
                after=new.thing(after),
                old=old.things(before) or None,
                new=new.things(today) or None,
            )
            if lost is not ChangeKind.MEASUREMENT_LOST:
                break


class _Carried:
    """What measures each goal of a theory, and the measures and services that carry it."""

    def __init__(self, graph: TheoryGraph) -> None:
        self._graph = graph
        self._measures: dict[str, list[str]] = {}
        for tiltak in graph.teori.tiltak:
            for goal in graph.goals_reached_by_measure(tiltak.id):
                self._measures.setdefault(goal, []).append(tiltak.id)

    def of(self, goal: str) -> tuple[tuple[str, ...], ...]:
        """Give the indicators that make a goal measured, then its measures and services."""
        graph = self._graph
        gauges = tuple(
            gauge.element
            for gauge in (
                graph.indicators_of_goal(goal) if graph.measured(goal) else ()
            )
        )
        measures: Iterable[str] = ()
        if graph.is_reached_with_subgoals(goal):
            below = graph.goal_tree.with_all_below(goal)
            measures = (t for one in below for t in self._measures.get(one, ()))
        carrying = tuple(dict.fromkeys(measures))
        services = (s for tiltak in carrying for s in graph.services_of(tiltak))
        return gauges, carrying, tuple(dict.fromkeys(services))
