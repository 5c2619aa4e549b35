"""`Planned`: the plans of a theory as every renderer gets them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from endringsteori.lean import dataclass
from endringsteori.model.masking import mask_of
from endringsteori.privacy import CONFIDENTIAL, CONFIDENTIAL_NOTE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from endringsteori.graph import Costs, Phase, TheoryGraph, TreePlan
    from endringsteori.privacy import Mask
    from endringsteori.texts import Språk, Tekst, Verdi

__all__ = ["Planned"]


@dataclass(frozen=True)
class Planned:
    """A theory at a day, and what of it is asked for.

    `chosen` is the plan that is shown, with those under it; None for all of them.
    """

    graph: TheoryGraph
    språk: Språk
    dato: date
    chosen: str | None = None
    version: str = ""

    @cached_property
    def mask(self) -> Mask:
        """What texts of the theory are shown through."""
        return mask_of(self.graph.teori)

    @property
    def is_confidential(self) -> bool:
        """Whether this is about a person or a family."""
        return self.graph.teori.nivå == "individ"

    @property
    def stamp(self) -> str:
        """What every output about a person is stamped with; else empty."""
        if not self.is_confidential:
            return ""
        return f"{CONFIDENTIAL.på(self.språk)}. {CONFIDENTIAL_NOTE.på(self.språk)}"

    @property
    def organisation(self) -> str:
        """Whose plans they are, or nothing."""
        virksomhet = self.graph.teori.virksomhet
        return self.mask(virksomhet.navn) if virksomhet else ""

    def navn(self, element: str) -> str:
        """Give what people call a thing."""
        return self.mask(self.graph.navn(element))

    def names(self, elements: Iterable[str]) -> tuple[str, ...]:
        """Give what people call some things."""
        return tuple(map(self.navn, elements))

    def say(self, tekst: Tekst, **values: Verdi) -> str:
        """Fill a text in the language of the run."""
        return tekst.fyll(self.språk, values)

    @cached_property
    def plans(self) -> tuple[TreePlan, ...]:
        """The plans to show, each followed by those under it."""
        tree = self.graph.plans_as_tree()
        if self.chosen is None:
            return tree
        below = self.graph.plan_tree.with_all_below(self.chosen)
        return tuple(one for one in tree if one.plan in below)

    @cached_property
    def phases(self) -> tuple[Phase, ...]:
        """The phases to show: all, or those with a measure that is shown."""
        return tuple(
            one
            for one in self.graph.phases(self.dato)
            if self.chosen is None or any(map(self.shows, one.tiltak))
        )

    @cached_property
    def together(self) -> Costs:
        """What all measures that stand in a plan shown cost, each counted once."""
        if self.chosen is None:
            return self.graph.costs_in_plans(self.dato)
        return self.graph.costs_below_plan(self.chosen, self.dato)

    def shows(self, element: str) -> bool:
        """Whether a goal or a measure is among what is asked for."""
        return self.chosen is None or element in self._inside

    @cached_property
    def _inside(self) -> frozenset[str]:
        if self.chosen is None:
            return frozenset()
        graph = self.graph
        goals = graph.goals_below_plan(self.chosen)
        return frozenset((*goals, *graph.measures_below_plan(self.chosen)))
