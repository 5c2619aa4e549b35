"""Questions about goals and plans: what stands under them, and what reaches them."""

from __future__ import annotations

from functools import cached_property, reduce
from operator import or_
from typing import TYPE_CHECKING

from endringsteori.graph.chains import Chains
from endringsteori.graph.hierarchy import Hierarchy

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Goals"]


class Goals(Chains):
    """The hierarchies of goals (`delmål_av`) and plans (`del_av`). Circles end."""

    @cached_property
    def goal_tree(self) -> Hierarchy:
        """The goals, each under the goal that it is a part of."""
        return Hierarchy((mål.id, mål.delmål_av) for mål in self._teori.mål)

    @cached_property
    def plan_tree(self) -> Hierarchy:
        """The plans, each under the plan that it is a part of."""
        return Hierarchy((plan.id, plan.del_av) for plan in self._teori.planer)

    def is_reached_with_subgoals(self, mål: str) -> bool:
        """Whether an activity reaches a goal or any goal under it."""
        return bool(self._reached[mål])

    @cached_property
    def _reached(self) -> Mapping[str, int]:
        reached = reduce(or_, self._by_home(Goals._goals_of_activities).values(), 0)
        return self.goal_tree.gathered(
            {mål: int(bool(reached & bit)) for mål, bit in self._goal_bit.items()}
        )

    def _goals_of_activities(self) -> Mapping[str, int]:
        """By measure: the bits of the goals that any activity of it reaches."""
        found = dict.fromkeys(self._by_measure, 0)
        for node, goals in zip(self._nodes, self._goals_ahead, strict=True):
            if node.slag == "aktivitet" and node.tiltak is not None:
                found[node.tiltak] |= goals
        return found

    def measure_reaches(self, tiltak: str, mål: str) -> bool:
        """Whether a link of a measure reaches a goal or any goal under it."""
        return bool(self._goals_of_measure[tiltak] & self._with_subgoals[mål])

    @cached_property
    def _with_subgoals(self) -> Mapping[str, int]:
        return self.goal_tree.gathered(self._goal_bit)
