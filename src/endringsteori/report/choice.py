"""What a report is about: all of a theory, or the parts that are chosen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from endringsteori.diagram import UnknownChoiceError
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.graph import Gauge, TheoryGraph
    from endringsteori.model import Utfordring

__all__ = ["EVERYTHING", "Choice", "Chosen"]


@dataclass(frozen=True, slots=True)
class Choice:
    """Ids of what a report is about; none of a kind for all of it.

    What is chosen of one kind is joined, and kinds narrow each other: two goals and a
    service are the measures of that service towards either goal.
    """

    tiltak: tuple[str, ...] = ()
    mål: tuple[str, ...] = ()
    tjenester: tuple[str, ...] = ()
    målgrupper: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """All that is named, measures first."""
        return (*self.tiltak, *self.mål, *self.tjenester, *self.målgrupper)


EVERYTHING: Final = Choice()


class Chosen:
    """Answers what of a theory belongs to a choice, in document order.

    Raises `UnknownChoiceError` where something is chosen that is not there.
    """

    def __init__(self, graph: TheoryGraph, choice: Choice) -> None:
        self._graph = graph
        self._choice = choice
        teori = graph.teori
        _known(choice.tiltak, (one.id for one in teori.tiltak))
        _known(choice.mål, (one.id for one in teori.mål))
        _known(choice.tjenester, (one.id for one in teori.tjenester))
        _known(choice.målgrupper, (one.id for one in teori.målgrupper))

    @property
    def is_everything(self) -> bool:
        """Whether nothing is chosen: a report of the whole theory."""
        return not self._choice.ids

    @cached_property
    def tiltak(self) -> tuple[str, ...]:
        """The measures, each of which fits every kind that is chosen."""
        return tuple(t.id for t in self._graph.teori.tiltak if self._fits(t.id))

    def _fits(self, tiltak: str) -> bool:
        choice, graph = self._choice, self._graph
        goals = {*graph.measure(tiltak).mål, *graph.goals_reached_by_measure(tiltak)}
        return all(
            not wanted or not {*wanted}.isdisjoint(found)
            for wanted, found in (
                (choice.tiltak, (tiltak,)),
                (self._named_goals, goals),
                (choice.tjenester, graph.services_of(tiltak)),
                (choice.målgrupper, graph.measure(tiltak).målgrupper),
            )
        )

    @cached_property
    def _named_goals(self) -> frozenset[str]:
        """The goals that are chosen, with all below them."""
        tree = self._graph.goal_tree
        return frozenset(
            below for mål in self._choice.mål for below in tree.with_all_below(mål)
        )

    @cached_property
    def mål(self) -> tuple[str, ...]:
        """The goals: those chosen with all below them, else those that belong to the rest.

        A goal belongs to the measures that name or reach it, to its owner, and to the
        groups that it is for.
        """
        if self.is_everything:
            return tuple(mål.id for mål in self._graph.teori.mål)
        if self._choice.mål:
            found = self._named_goals
        else:
            found = frozenset((*self._goals_of_measures(), *self._goals_of_others()))
        return tuple(mål.id for mål in self._graph.teori.mål if mål.id in found)

    def _goals_of_measures(self) -> Iterator[str]:
        for tiltak in self.tiltak:
            yield from self._graph.measure(tiltak).mål
            yield from self._graph.goals_reached_by_measure(tiltak)

    def _goals_of_others(self) -> Iterator[str]:
        if self._choice.tiltak:
            return
        for mål in self._graph.teori.mål:
            if mål.ansvarlig in self._choice.tjenester or not {
                *mål.målgrupper
            }.isdisjoint(self._choice.målgrupper):
                yield mål.id

    @cached_property
    def utfordringer(self) -> tuple[Utfordring, ...]:
        """The challenges that the goals answer and the measures are aimed at.

        With a service those that it owns as well, and with a group those that it has.
        """
        teori = self._graph.teori
        if self.is_everything:
            return teori.utfordringer
        answered = {u for mål in teori.mål if mål.id in self.mål for u in mål.svarer_på}
        aimed = {
            årsak.partition("/")[0]
            for tiltak in self.tiltak
            for årsak in self._graph.measure(tiltak).retter_seg_mot
        }
        return tuple(
            one
            for one in teori.utfordringer
            if one.id in answered | aimed or self._is_of_others(one)
        )

    def _is_of_others(self, utfordring: Utfordring) -> bool:
        groups = {*utfordring.målgrupper}
        return utfordring.ansvarlig in self._choice.tjenester or not groups.isdisjoint(
            self._choice.målgrupper
        )

    @cached_property
    def elements(self) -> frozenset[str]:
        """Every link, goal and measure of it, and the challenges."""
        links = (
            node.element
            for tiltak in self.tiltak
            for node in self._graph.links_of(tiltak)
        )
        return frozenset(
            (*links, *self.tiltak, *self.mål, *(u.id for u in self.utfordringer))
        )

    @cached_property
    def gauges(self) -> tuple[Gauge, ...]:
        """The indicators of its measures, and those that measure any of its elements."""
        every = self._graph.indicators()
        if self.is_everything:
            return every
        return tuple(one for one in every if self._measures(one))

    def _measures(self, gauge: Gauge) -> bool:
        if gauge.tiltak is not None:
            return gauge.tiltak in self.tiltak
        return not self.elements.isdisjoint(gauge.targets)

    def holds(self, element: str) -> bool:
        """Tell whether what a finding is about belongs here, by its element.

        What stands in a measure does with the measure, and a hypothesis where it begins.
        """
        source = element.partition("->")[0]
        home = source.partition("/")[0]
        return (
            self.is_everything
            or home in self.elements
            or source in self._of_gauges
            or home in self._choice.ids
        )

    @cached_property
    def _of_gauges(self) -> frozenset[str]:
        return frozenset(gauge.element for gauge in self.gauges)


def _known(wanted: Iterable[str], there: Iterable[str]) -> None:
    known = tuple(there)
    for id_ in wanted:
        if id_ not in known:
            raise UnknownChoiceError(id_, known)
