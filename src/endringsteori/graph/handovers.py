"""Questions about handovers, and about ties that the work calls for and that are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from endringsteori.graph.collaboration import Collaboration

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["COORDINATES", "Handover", "Handovers", "MissingTie", "TieKind"]

TieKind: TypeAlias = Literal["samarbeid", "trinn", "samordning"]
COORDINATES = 3
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
        found: dict[tuple[tuple[str, str], TieKind], MissingTie] = {}
        for tie in self._missing():
            known = found.setdefault((tie.services, tie.kind), tie)
            both = tuple(dict.fromkeys((*known.tiltak, *tie.tiltak)))
            found[tie.services, tie.kind] = known._replace(tiltak=both)
        return tuple(found.values())

    def _missing(self) -> Iterator[MissingTie]:
        for contact in self.contacts():
            step = self.step_between(*contact.services)
            if not step:
                yield MissingTie("samarbeid", contact.services, 0, (contact.tiltak,))
            elif contact.led and step < COORDINATES:
                yield MissingTie("trinn", contact.services, step, (contact.tiltak,))
        for one in self.parallel_measures():
            step = self.step_between(*one.services)
            if step < COORDINATES:
                first, second = sorted(one.services)
                measures = one.tiltak, one.other
                yield MissingTie("samordning", (first, second), step, measures)
