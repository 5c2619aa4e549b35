"""What the things of a theory are called, whatever their kind."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER
from endringsteori.model.navnerom import Navnerom

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.model import Teori, Tiltak

__all__ = ["Names"]


class Names:
    """A theory with its ids resolved: the ground that every family of questions has."""

    def __init__(self, teori: Teori) -> None:
        self._teori = teori
        self._navnerom = Navnerom(teori)

    @property
    def teori(self) -> Teori:
        """The theory that this is the graph of."""
        return self._teori

    def measure(self, tiltak: str) -> Tiltak:
        """Give the measure of an id."""
        return self._measures[tiltak]

    @cached_property
    def _measures(self) -> Mapping[str, Tiltak]:
        return {tiltak.id: tiltak for tiltak in self._teori.tiltak}

    def navn(self, element: str) -> str:
        """Give what people call any thing of the theory, or its id where it has no name."""
        return self._names.get(element) or element

    @cached_property
    def _names(self) -> Mapping[str, str | None]:
        names = {
            thing.id: thing.navn
            for section in DELTE_SEKSJONER
            for thing in getattr(self._teori, section)
        }
        for tiltak in self._teori.tiltak:
            for section in TILTAKETS_SEKSJONER:
                things = getattr(tiltak, section)
                names.update((f"{tiltak.id}/{t.id}", t.navn) for t in things)
        for utfordring in self._teori.utfordringer:
            årsaker = utfordring.årsaker
            names.update((f"{utfordring.id}/{å.id}", å.navn) for å in årsaker)
        return names
