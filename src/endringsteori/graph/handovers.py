"""Questions about handovers, and about ties that the work calls for and that are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from endringsteori.graph.collaboration import Collaboration

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.graph.collaboration import Contact, Parallel

__all__ = ["Handover", "Handovers", "MissingTie", "TieKind"]

TieKind: TypeAlias = Literal["samarbeid", "trinn", "samordning"]
_COORDINATES: Final = 3
"""The lowest step at which services fit what they do to each other."""


class Handover(NamedTuple):
    """A hypothesis between activities that two services answer for, one on each side.

    `step` is the highest at which the two collaborate (1 to 4), 0 for none.
    """

    edge: str
    giver: str
    receiver: str
    step: int


class MissingTie(NamedTuple):
    """Two services, by code point, that lack a tie which their work calls for.

    `kind` is `samarbeid` where they meet and have no collaboration (ET401), `trinn` where
    one leads an activity of both and the step is below 3 (ET403), and `samordning` where
    they have measures side by side (ET402). `step` is the one they have; `tiltak` are the
    measures where it shows.
    """

    kind: TieKind
    services: tuple[str, str]
    step: int
    tiltak: tuple[str, ...]


class Handovers(Collaboration):
    """Where work goes from one service to another, and what ought to be there."""

    def handovers(self) -> tuple[Handover, ...]:
        """Give each handover, in document order of the activity that it goes from."""
        return tuple(
            self._handover(edge)
            for node in self.nodes("aktivitet")
            for _, edge in self._handovers(node.element, self.responsible(node.element))
        )

    def _handover(self, edge: str) -> Handover:
        giver, receiver = (str(self.responsible(end)) for end in edge.split("->"))
        return Handover(edge, giver, receiver, self.step_between(giver, receiver))

    def missing_ties(self) -> tuple[MissingTie, ...]:
        """Give what is missing between two services, once for each kind, as first met."""
        first: dict[tuple[tuple[str, str], TieKind], MissingTie] = {}
        shown: dict[tuple[tuple[str, str], TieKind], dict[str, None]] = {}
        for tie in self._missing():
            key = tie.services, tie.kind
            first.setdefault(key, tie)
            shown.setdefault(key, {}).update(dict.fromkeys(tie.tiltak))
        return tuple(
            tie._replace(tiltak=tuple(shown[key])) for key, tie in first.items()
        )

    def is_untied(self, contact: Contact) -> bool:
        """Whether two services that meet have no collaboration (ET401)."""
        return not self.step_between(*contact.services)

    def is_too_loose(self, contact: Contact) -> bool:
        """Whether one of the two leads an activity of both, at too low a step (ET403)."""
        step = self.step_between(*contact.services)
        return bool(contact.led) and 0 < step < _COORDINATES

    def is_uncoordinated(self, measures: Parallel) -> bool:
        """Whether those responsible for two measures collaborate at too low a step (ET402)."""
        return self.step_between(*measures.services) < _COORDINATES

    def _missing(self) -> Iterator[MissingTie]:
        for contact in self.contacts():
            pair, where = contact.services, (contact.tiltak,)
            if self.is_untied(contact):
                yield MissingTie("samarbeid", pair, 0, where)
            elif self.is_too_loose(contact):
                yield MissingTie("trinn", pair, self.step_between(*pair), where)
        for one in filter(self.is_uncoordinated, self.parallel_measures()):
            first, second = sorted(one.services)
            step = self.step_between(first, second)
            measures = one.tiltak, one.other
            yield MissingTie("samordning", (first, second), step, measures)
