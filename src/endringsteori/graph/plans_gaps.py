"""Questions about what falls between plans, ends before its goal, or rests on money that ends."""

from __future__ import annotations

from itertools import filterfalse
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from endringsteori.graph.begun import is_over
from endringsteori.graph.plans_phases import PlanPhases
from endringsteori.graph.robustness import Robustness

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from endringsteori.graph.financing import FinancingType
    from endringsteori.model import Plan, Tiltak

__all__ = [
    "Deadline",
    "Ending",
    "EndsFirst",
    "PlanGaps",
    "SoftMeasure",
    "Unbound",
    "Unplanned",
]

Ending: TypeAlias = Literal["finansiering", "tiltak"]
DeadlineKind: TypeAlias = Literal["ambisjon", "plan"]


class Unplanned(NamedTuple):
    """A measure that stands in no plan, and its goals: none, or goals outside all plans."""

    tiltak: str
    mål: tuple[str, ...]


class Unbound(NamedTuple):
    """A goal that no plan binds on a day: the period of each of its plans is over, or to come."""

    mål: str
    over: tuple[str, ...]
    to_come: tuple[str, ...]


class Deadline(NamedTuple):
    """The day that a goal is to be reached by, and what says so: an indicator or a plan."""

    dato: date
    kind: DeadlineKind
    element: str


class EndsFirst(NamedTuple):
    """A measure whose money, or that itself, ends before a goal is to be reached."""

    tiltak: str
    mål: str
    what: Ending
    slutt: date
    deadline: Deadline


class SoftMeasure(NamedTuple):
    """A measure that has money on a day, none of it drift.

    `types` are those it has, None for what has no type. `slutt` is the last day that it
    has money for, None where that is not known.
    """

    tiltak: str
    types: tuple[FinancingType | None, ...]
    slutt: date | None


class PlanGaps(PlanPhases, Robustness):
    """What plans do not hold together. Measures that are over are not asked about."""

    def goals_in_no_plan(self) -> tuple[str, ...]:
        """Give the goals that are anchored in no plan, nor is any goal above them."""
        return tuple(
            mål.id for mål in self._teori.mål if not self.plans_of_goal(mål.id)
        )

    def measures_in_no_plan(self) -> tuple[Unplanned, ...]:
        """Give the measures that stand in no plan."""
        return tuple(
            Unplanned(tiltak.id, self.goals_of_measure(tiltak.id))
            for tiltak in self._not_over()
            if not self.plans_of_measure(tiltak.id)
        )

    def plans_without_goals(self) -> tuple[str, ...]:
        """Give the plans that no goal is anchored in, nor in any plan under them."""
        return tuple(
            plan.id for plan in self._teori.planer if not self.goals_below_plan(plan.id)
        )

    def goals_unbound(self, dato: date) -> tuple[Unbound, ...]:
        """Give the goals with plans of which none is in force on a day.

        A plan that does not say which years it is for is always in force.
        """
        return tuple(
            Unbound(
                mål.id,
                tuple(plan.id for plan in plans if _is_over(plan, dato)),
                tuple(plan.id for plan in plans if not _is_over(plan, dato)),
            )
            for mål in self._teori.mål
            if (plans := tuple(map(self.plan, self.plans_of_goal(mål.id))))
            if not any(_is_in_force(plan, dato) for plan in plans)
        )

    def deadline(self, mål: str, dato: date) -> Deadline | None:
        """Give the day that a goal is to be reached by.

        The last `frist` of the ambitions of its indicators; where they have none, the end
        of the plan that ends first of those that it is anchored in and that are not over.
        """
        fristene = [
            Deadline(ambisjon.frist, "ambisjon", gauge.element)
            for gauge in self.indicators_measuring(mål)
            if (ambisjon := gauge.thing.ambisjon) and ambisjon.frist
        ]
        if fristene:
            return max(fristene, key=lambda one: one.dato)
        ends = (
            Deadline(plan.periode.slutt, "plan", plan.id)
            for plan in map(self.plan, self.plans_of_goal(mål))
            if plan.periode is not None and plan.periode.slutt >= dato
        )
        return min(ends, key=lambda one: one.dato, default=None)

    def ending_before_goal(self, dato: date) -> tuple[EndsFirst, ...]:
        """Give the measures that end before a goal of theirs is to be reached.

        Of a measure and a goal: that the money ends, or else that the measure does.
        """
        return tuple(
            found
            for tiltak in self._not_over()
            for mål in self.goals_of_measure(tiltak.id)
            if (found := self._ends_first(tiltak, mål, dato)) is not None
        )

    def _ends_first(self, tiltak: Tiltak, mål: str, dato: date) -> EndsFirst | None:
        deadline = self.deadline(mål, dato)
        ends: tuple[tuple[Ending, date | None], ...] = (
            ("finansiering", self.last_day_of_financing(tiltak.id)),
            ("tiltak", tiltak.slutt),
        )
        for what, slutt in ends:
            if deadline is not None and slutt is not None and slutt < deadline.dato:
                return EndsFirst(tiltak.id, mål, what, slutt, deadline)
        return None

    def measures_on_soft_money(self, dato: date) -> tuple[SoftMeasure, ...]:
        """Give the measures that rest on project money and grants alone, on a day."""
        return tuple(
            SoftMeasure(
                tiltak.id,
                tuple(dict.fromkeys(one.type for one in money)),
                self.last_day_of_financing(tiltak.id),
            )
            for tiltak in self._not_over()
            if (money := self.financing_on(tiltak.id, dato))
            if all(one.type != "drift" for one in money)
        )

    def _not_over(self) -> Iterator[Tiltak]:
        return filterfalse(is_over, self._teori.tiltak)


def _is_over(plan: Plan, dato: date) -> bool:
    return plan.periode is not None and plan.periode.slutt < dato


def _is_in_force(plan: Plan, dato: date) -> bool:
    periode = plan.periode
    return periode is None or periode.start <= dato <= periode.slutt
