"""Questions about parts: what each service has to do in each measure."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from endringsteori.graph.services import Services

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.model import Tiltak

__all__ = ["Part", "Parts"]


class Part(NamedTuple):
    """What a service has to do in a measure.

    `answers`: it is responsible for the measure; `coordinates`: it is `samordnes_av`;
    `partner`: the measure has it in `samarbeidspartnere`. `led` are the activities that
    it is responsible for, after inheritance, and `shared` those that it is a partner in.
    """

    tjeneste: str
    tiltak: str
    answers: bool
    coordinates: bool
    partner: bool
    led: tuple[str, ...]
    shared: tuple[str, ...]


class Parts(Services):
    """Who does what. All parts together cost as much as the activities and their services."""

    def parts_of(self, tjeneste: str) -> tuple[Part, ...]:
        """Give the parts of a service, measure by measure; none for nobody."""
        return self._parts.get(tjeneste, ())

    @cached_property
    def _parts(self) -> Mapping[str, tuple[Part, ...]]:
        found: dict[str, list[Part]] = {}
        for tiltak in self._teori.tiltak:
            for part in self._parts_in(tiltak):
                found.setdefault(part.tjeneste, []).append(part)
        return {tjeneste: tuple(parts) for tjeneste, parts in found.items()}

    def _parts_in(self, tiltak: Tiltak) -> Iterator[Part]:
        led: dict[str, list[str]] = {}
        shared: dict[str, list[str]] = {}
        for aktivitet in tiltak.aktiviteter:
            element = f"{tiltak.id}/{aktivitet.id}"
            responsible = self.responsible(element)
            for tjeneste in self.services_of_activity(element):
                kind = led if tjeneste == responsible else shared
                kind.setdefault(tjeneste, []).append(element)
        for tjeneste in self.services_of(tiltak.id):
            yield Part(
                tjeneste,
                tiltak.id,
                answers=tiltak.ansvarlig == tjeneste,
                coordinates=tiltak.samordnes_av == tjeneste,
                partner=tjeneste in tiltak.samarbeidspartnere,
                led=tuple(led.get(tjeneste, ())),
                shared=tuple(shared.get(tjeneste, ())),
            )
