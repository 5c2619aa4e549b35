"""Questions about goals and plans: what stands under them, and what reaches them."""

from __future__ import annotations

from functools import cached_property
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
        goals = (mål.id for mål in self._teori.mål)
        return self.goal_tree.gathered(
            {mål: int(self.is_reached_from(mål, "aktivitet")) for mål in goals}
        )

    def measure_reaches(self, tiltak: str, mål: str) -> bool:
        """Whether a link of a measure reaches a goal or any goal under it."""
        return bool(self._goals_of_measure[tiltak] & self._with_subgoals[mål])

    @cached_property
    def _with_subgoals(self) -> Mapping[str, int]:
        return self.goal_tree.gathered(self._goal_bit)
