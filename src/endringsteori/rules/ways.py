"""Ways through the chains as people read them, and how long they take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Varighet

__all__ = ["added", "spelled"]

_UNITS: Final[Mapping[str, tuple[Tekst, Tekst]]] = {
    "uker": (
        Tekst(nb="uke", nn="veke", en="week"),
        Tekst(nb="uker", nn="veker", en="weeks"),
    ),
    "måneder": (
        Tekst(nb="måned", nn="månad", en="month"),
        Tekst(nb="måneder", nn="månader", en="months"),
    ),
    "år": (
        Tekst(nb="år", nn="år", en="year"),
        Tekst(nb="år", nn="år", en="years"),
    ),
}


def spelled(graph: TheoryGraph, way: Iterable[str]) -> str:
    """Give the names of the elements of a way, with arrows between."""
    return " → ".join(map(graph.navn, way))


def added(durations: Iterable[Varighet]) -> Tekst:
    """Give durations as a sum: `3 måneder + 1 år`."""
    parts = [_duration(duration) for duration in durations]
    return Tekst(
        nb=" + ".join(part.nb for part in parts),
        nn=" + ".join(part.nn for part in parts),
        en=" + ".join(part.en for part in parts),
    )


def _duration(duration: Varighet) -> Tekst:
    number = duration.antall
    unit = _UNITS[duration.enhet][number != 1]
    return Tekst(
        nb=f"{number} {unit.nb}", nn=f"{number} {unit.nn}", en=f"{number} {unit.en}"
    )
