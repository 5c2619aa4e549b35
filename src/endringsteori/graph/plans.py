"""Questions about plans: how they hang together, and what is anchored in them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from endringsteori.graph.measuring import Measuring

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from endringsteori.model import Plan

__all__ = ["Plans", "TreePlan"]


class TreePlan(NamedTuple):
    """A plan where it stands in the hierarchy: `depth` is 0 for one under no other."""

    plan: str
    depth: int


class Plans(Measuring):
    """What is anchored in which plan.

    A goal is anchored in the plans that it names. One that names none follows the nearest
    goal above it that does, as ET501 reads it. A measure stands in the plans of the goals
    that it names, or, where it names none, of those that it reaches.
    """

    def plan(self, plan: str) -> Plan:
        """Give the plan of an id."""
        return self._plans[plan]

    @cached_property
    def _plans(self) -> Mapping[str, Plan]:
        return {plan.id: plan for plan in self._teori.planer}

    def plans_as_tree(self) -> tuple[TreePlan, ...]:
        """Give every plan once, each followed by those under it.

        Plans in a circle stand under no other: the first of them in document order is
        where it is opened.
        """
        tree = self.plan_tree
        found: dict[str, int] = {}
        tops = [plan for plan in self._plans if tree.parent(plan) is None]
        for top in (*tops, *self._plans):
            waiting = [(top, 0)]
            while waiting:
                plan, depth = waiting.pop()
                if plan not in found:
                    found[plan] = depth
                    below = reversed(tree.children(plan))
                    waiting += [(child, depth + 1) for child in below]
        return tuple(TreePlan(plan, depth) for plan, depth in found.items())

    def plans_of_goal(self, mål: str) -> tuple[str, ...]:
        """Give the plans that a goal is anchored in, of itself or through one above it."""
        return self._plans_of_goal[mål]

    @cached_property
    def _plans_of_goal(self) -> Mapping[str, tuple[str, ...]]:
        own = {
            mål.id: self._named(mål.forankret_i, self._plans) for mål in self._teori.mål
        }
        return {mål: next(filter(None, map(own.get, self._up(mål))), ()) for mål in own}

    def _up(self, mål: str) -> Iterator[str]:
        """Give a goal and those above it, the nearest first; a circle ends."""
        seen: set[str] = set()
        at: str | None = mål
        while at is not None and at not in seen:
            yield at
            seen.add(at)
            at = self.goal_tree.parent(at)

    def goals_of_measure(self, tiltak: str) -> tuple[str, ...]:
        """Give the goals that a measure names, or, where it names none, those it reaches."""
        named = self._named(self.measure(tiltak).mål, self._goal_bit)
        return named or self.goals_reached_by_measure(tiltak)

    def plans_of_measure(self, tiltak: str) -> tuple[str, ...]:
        """Give the plans that a measure stands in, through its goals."""
        goals = self.goals_of_measure(tiltak)
        found = {plan for mål in goals for plan in self._plans_of_goal[mål]}
        return self._named(found, self._plans)

    def goals_in_plan(self, plan: str) -> tuple[str, ...]:
        """Give the goals that are anchored in a plan itself, not in one under it."""
        return self._anchored[plan][0]

    def measures_in_plan(self, plan: str) -> tuple[str, ...]:
        """Give the measures that stand in a plan itself, not in one under it."""
        return self._anchored[plan][1]

    @cached_property
    def _anchored(self) -> Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]:
        goals: dict[str, list[str]] = {plan: [] for plan in self._plans}
        measures: dict[str, list[str]] = {plan: [] for plan in self._plans}
        for mål, plans in self._plans_of_goal.items():
            for plan in plans:
                goals[plan].append(mål)
        for tiltak in self._teori.tiltak:
            for plan in self.plans_of_measure(tiltak.id):
                measures[plan].append(tiltak.id)
        return {
            plan: (tuple(goals[plan]), tuple(measures[plan])) for plan in self._plans
        }

    def measures_below_plan(self, plan: str) -> tuple[str, ...]:
        """Give the measures that stand in a plan or in any under it, each once."""
        plans = self.plan_tree.with_all_below(plan)
        found = {tiltak for one in plans for tiltak in self.measures_in_plan(one)}
        return tuple(tiltak.id for tiltak in self._teori.tiltak if tiltak.id in found)

    def goals_below_plan(self, plan: str) -> tuple[str, ...]:
        """Give the goals that are anchored in a plan or in any under it, each once."""
        plans = self.plan_tree.with_all_below(plan)
        return self._named(
            {mål for one in plans for mål in self.goals_in_plan(one)}, self._goal_bit
        )

    @staticmethod
    def _named(ids: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
        """Give those of the known that are named, in document order."""
        named = {*ids}
        return tuple(id_ for id_ in known if id_ in named)
