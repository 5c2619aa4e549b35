"""`Assessed`: an assessment as every renderer gets it."""

from __future__ import annotations

from dataclasses import field
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from endringsteori.assessment.units import unit_of
from endringsteori.lean import dataclass
from endringsteori.model.masking import mask_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from endringsteori.assessment import (
        Hypotesevurdering,
        Indikatorstatus,
        Leddstatus,
        Målvurdering,
        Tiltaksvurdering,
        Vurdering,
    )
    from endringsteori.diagnostics import Place, Span
    from endringsteori.document import Figure, Picture, Rows
    from endringsteori.model import Indikator
    from endringsteori.privacy import Mask
    from endringsteori.texts import Språk

__all__ = ["Assessed"]

_NO_PICTURES: Final[Mapping[str, tuple[Picture | Figure, Rows]]] = MappingProxyType({})


def _nowhere(place: Place) -> Span | None:
    """Give the span of a place in a theory that has no files."""
    del place
    return None


@dataclass(frozen=True)
class Assessed:
    """What was assessed, and all that anyone can say about how to show it.

    `chosen` are ids of measures; None for all, goals included. `every` tells each
    hypothesis, not only those that paths stop at. `pictures` are figures of indicators,
    each with its numbers as a table, by element. `spans` gives where a place stands in a file.
    `colour` lets a text stand out on a terminal.
    """

    vurdering: Vurdering
    språk: Språk
    prosjekt: str = ""
    chosen: tuple[str, ...] | None = None
    every: bool = False
    pictures: Mapping[str, tuple[Picture | Figure, Rows]] = field(
        default_factory=lambda: _NO_PICTURES
    )
    spans: Callable[[Place], Span | None] = _nowhere
    version: str = ""
    colour: bool = False

    @cached_property
    def mask(self) -> Mask:
        """What texts of the theory are shown through."""
        return mask_of(self.vurdering.graf.teori)

    @property
    def is_confidential(self) -> bool:
        """Whether this is about a person or a family."""
        return self.vurdering.graf.teori.nivå == "individ"

    @cached_property
    def tiltak(self) -> tuple[Tiltaksvurdering, ...]:
        """The measures to show, in document order."""
        return tuple(
            one
            for one in self.vurdering.tiltak
            if self.chosen is None or one.tiltak in self.chosen
        )

    @cached_property
    def mål(self) -> tuple[Målvurdering, ...]:
        """The goals to show: all, or those that the measures chosen reach or name."""
        graf = self.vurdering.graf
        if self.chosen is None:
            return self.vurdering.mål
        near = {
            mål
            for tiltak in self.chosen
            for mål in (
                *graf.goals_reached_by_measure(tiltak),
                *graf.measure(tiltak).mål,
            )
        }
        return tuple(one for one in self.vurdering.mål if one.mål in near)

    @cached_property
    def hypoteser(self) -> tuple[Hypotesevurdering, ...]:
        """The hypotheses to show: all, or those that go out from the measures chosen."""
        graf, chosen = self.vurdering.graf, self.chosen
        return tuple(
            one
            for one in self.vurdering.hypoteser.values()
            if chosen is None or graf.node(one.edge.source).tiltak in chosen
        )

    @cached_property
    def ledd(self) -> tuple[Leddstatus, ...]:
        """The links and goals to show: all, or those of the measures and goals chosen."""
        graf, goals = self.vurdering.graf, {one.mål for one in self.mål}
        ends = {one.edge.target for one in self.hypoteser}
        return tuple(
            one
            for one in self.vurdering.ledd.values()
            if self.chosen is None
            or one.element in goals
            or one.element in ends
            or graf.node(one.element).tiltak in self.chosen
        )

    @cached_property
    def indikatorer(self) -> Mapping[str, Indikator]:
        """Every indicator of the theory, by element."""
        return {one.element: one.thing for one in self.vurdering.graf.indicators()}

    def enhet(self, indikator: str) -> str | None:
        """Give the unit of an indicator; a share that has none is in percent."""
        return unit_of(self.indikatorer[indikator])

    def status_of(self, indikator: str) -> Indikatorstatus:
        """Give where an indicator stands, by element."""
        return self._statuses[indikator]

    @cached_property
    def _statuses(self) -> Mapping[str, Indikatorstatus]:
        every = self.vurdering.ledd.values()
        return {one.element: one for ledd in every for one in ledd.indicators}

    def hides(self, *places: Place) -> bool:
        """Tell whether a number at one of these places may not be shown."""
        return self.vurdering.skjult.hides(*places)

    @property
    def hides_something(self) -> bool:
        """Whether some number is not shown."""
        return bool(self.vurdering.skjult.places)
