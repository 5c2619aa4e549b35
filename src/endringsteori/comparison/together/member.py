"""`Member`: one of several projects that are seen together."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from endringsteori.diagnostics import Place
from endringsteori.graph import TheoryGraph, graf
from endringsteori.lean import dataclass
from endringsteori.model.masking import mask_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.loading import Loaded
    from endringsteori.model import Måling

__all__ = ["Member", "in_order"]


@dataclass(frozen=True, eq=False)
class Member:
    """A project, and what it is called among the others. Equal only to itself."""

    path: str
    loaded: Loaded

    @cached_property
    def graph(self) -> TheoryGraph:
        """Its theory, to ask questions of."""
        return graf(self.loaded.teori)

    @property
    def kommunenummer(self) -> str | None:
        """Its number of four digits, as text: it may begin with a nought."""
        virksomhet = self.loaded.teori.virksomhet
        return virksomhet.kommunenummer if virksomhet else None

    @property
    def innbyggere(self) -> int | None:
        """How many live there, where that is said."""
        virksomhet = self.loaded.teori.virksomhet
        return virksomhet.innbyggere if virksomhet else None

    @property
    def navn(self) -> str:
        """Its name as it may be shown; the path of a project that has none."""
        virksomhet = self.loaded.teori.virksomhet
        return mask_of(self.loaded.teori)(virksomhet.navn if virksomhet else self.path)

    @property
    def label(self) -> str:
        """Its number and its name."""
        return " ".join(filter(None, (self.kommunenummer, self.navn)))

    def has_measured(self, element: str, måling: Måling) -> bool:
        """Whether a measurement is its own, and not one that a register holds for all."""
        place = Place(element, "målinger", str(måling.periode))
        span = self.loaded.sources.span(place)
        return span is None or span.file not in self.loaded.register_files


def in_order(members: Iterable[Member]) -> tuple[Member, ...]:
    """Put members in the same order however they were named: by number, name and path."""
    return tuple(
        sorted(members, key=lambda one: (one.kommunenummer or "~", one.navn, one.path))
    )
