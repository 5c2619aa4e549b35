"""What the boxes of a figure belong to: the goals, services and target groups of each."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

from endringsteori.diagram.paper.shares import Share
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Målgruppe, Samarbeid

__all__ = ["FASETTER", "Belongs", "Facets", "Fasett", "facets_of"]

Fasett: TypeAlias = Literal["mål", "tjeneste", "målgruppe"]
FASETTER: Final[tuple[Fasett, ...]] = get_args(Fasett)

Belongs: TypeAlias = "Callable[[str], tuple[Share, ...]]"
"""Gives all that an element belongs to, in the order of the theory."""

Facets: TypeAlias = "Mapping[Fasett, Belongs]"

_PAIR: Final = 2


def facets_of(graf: TheoryGraph) -> Facets:
    """Give what the elements of a theory belong to, worked out when it is asked for.

    A link belongs to the goals that it reaches and those above them, to the services that
    do the activities behind it, and to the target groups of their measures. A measure, a
    service and a target group belong to what their activities do, and to what they name.
    A collaboration, or a missing one, has its services and what at least two of them share.
    """
    find = _Belonging(graf)
    return {"mål": find.goals, "tjeneste": find.services, "målgruppe": find.groups}


@dataclass(frozen=True)
class _Belonging:
    """Finds what elements belong to."""

    graf: TheoryGraph

    def goals(self, element: str) -> tuple[Share, ...]:
        return self._told((m.id for m in self.graf.teori.mål), self._goals(element))

    def services(self, element: str) -> tuple[Share, ...]:
        known = (tjeneste.id for tjeneste in self.graf.teori.tjenester)
        return self._told(known, self._services(element))

    def groups(self, element: str) -> tuple[Share, ...]:
        return self._told(self._målgrupper, self._groups(element))

    def _told(self, known: Iterable[str], found: set[str]) -> tuple[Share, ...]:
        return tuple(Share(id_, self.graf.navn(id_)) for id_ in known if id_ in found)

    def _goals(self, element: str) -> set[str]:
        if meeting := self._meeting(element):
            return _shared(map(self._goals, meeting))
        begin = (element,) if element in self.graf else self._activities(element)
        found = {
            goal
            for one in begin
            for link in (one, *self.graf.effects(one, implied=True))
            for goal in (link, *self.graf.goals_reached(link))
            if self.graf.node(goal).slag == "mål"
        }
        if element in self._measures:
            found.update(self.graf.measure(element).mål)
        return {above for goal in found for above in self._with_above(goal)}

    def _with_above(self, goal: str) -> Iterator[str]:
        met: set[str] = set()
        at: str | None = goal
        while at is not None and at not in met and at in self.graf:
            met.add(at)
            yield at
            at = self.graf.goal_tree.parent(at)

    def _services(self, element: str) -> set[str]:
        if meeting := self._meeting(element):
            return set(meeting)
        found = {
            service
            for activity in self._activities(element)
            for service in self.graf.services_of_activity(activity)
        }
        if element in self._measures:
            found.update(self.graf.services_of(element))
        if element in self._målgrupper:
            found.update(self._målgrupper[element].tjenester)
        return {element} if element in self._tjenester else found

    def _groups(self, element: str) -> set[str]:
        if meeting := self._meeting(element):
            return _shared(map(self._groups, meeting))
        if element in self._målgrupper:
            return {element}
        measures = {self.graf.node(a).tiltak for a in self._activities(element)}
        measures |= {element} & self._measures
        if element in self.graf:
            measures.add(self.graf.node(element).tiltak)
        found = {
            group
            for measure in measures
            if measure is not None
            for group in self.graf.measure(measure).målgrupper
        }
        goals = (m.målgrupper for m in self.graf.teori.mål if m.id == element)
        meets = (g.id for g in self._målgrupper.values() if element in g.tjenester)
        return found.union(*goals, meets)

    def _activities(self, element: str) -> tuple[str, ...]:
        """Give the activities behind a link or goal, or that a thing has to do with."""
        graf = self.graf
        if element in graf:
            fed = graf.effects(element, implied=True)
            behind = fed if graf.node(element).slag == "innsats" else ()
            line = (*graf.elements_reaching(element), element, *behind)
            return tuple(one for one in line if graf.node(one).slag == "aktivitet")
        return tuple(
            node.element
            for node in graf.nodes("aktivitet")
            if node.tiltak == element
            or (
                element in self._tjenester
                and element in graf.services_of_activity(node.element)
            )
            or (
                node.tiltak is not None
                and element in graf.measure(node.tiltak).målgrupper
            )
        )

    def _meeting(self, element: str) -> tuple[str, ...]:
        """Give the services of a collaboration, or of a pair that lacks one."""
        if element in self._samarbeid:
            return self._samarbeid[element].mellom
        pair = tuple(element.split("+"))
        known = len(pair) == _PAIR and set(pair) <= self._tjenester
        return pair if known else ()

    @cached_property
    def _measures(self) -> set[str]:
        return {tiltak.id for tiltak in self.graf.teori.tiltak}

    @cached_property
    def _tjenester(self) -> set[str]:
        return {tjeneste.id for tjeneste in self.graf.teori.tjenester}

    @cached_property
    def _målgrupper(self) -> dict[str, Målgruppe]:
        return {group.id: group for group in self.graf.teori.målgrupper}

    @cached_property
    def _samarbeid(self) -> dict[str, Samarbeid]:
        return {samarbeid.id: samarbeid for samarbeid in self.graf.teori.samarbeid}


def _shared(sets: Iterable[set[str]]) -> set[str]:
    """Give what at least two of the sets hold."""
    once: set[str] = set()
    twice: set[str] = set()
    for found in sets:
        twice |= once & found
        once |= found
    return twice
