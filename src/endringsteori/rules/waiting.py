"""How a way through the chains and the time it takes are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Varighet

__all__ = ["total", "way"]

_UNITS: Final[Mapping[str, tuple[Tekst, Tekst]]] = {
    "år": (
        Tekst(nb="år", nn="år", en="year"),
        Tekst(nb="år", nn="år", en="years"),
    ),
    "måneder": (
        Tekst(nb="måned", nn="månad", en="month"),
        Tekst(nb="måneder", nn="månader", en="months"),
    ),
    "uker": (
        Tekst(nb="uke", nn="veke", en="week"),
        Tekst(nb="uker", nn="veker", en="weeks"),
    ),
}
_MONTHS_IN_YEAR: Final = 12


def total(durations: Iterable[Varighet]) -> tuple[Tekst, ...]:
    """Give a sum of durations, largest unit first, to be joined with «og».

    Twelve months are a year; weeks stay weeks, since months differ in length. Empty for
    nothing.
    """
    months = weeks = 0
    for one in durations:
        if one.enhet == "uker":
            weeks += one.antall
        else:
            months += one.antall * (_MONTHS_IN_YEAR if one.enhet == "år" else 1)
    years, months = divmod(months, _MONTHS_IN_YEAR)
    parts = {"år": years, "måneder": months, "uker": weeks}
    return tuple(_counted(count, unit) for unit, count in parts.items() if count)


def _counted(count: int, unit: str) -> Tekst:
    word = _UNITS[unit][count != 1]
    return Tekst(
        nb=f"{count} {word.nb}", nn=f"{count} {word.nn}", en=f"{count} {word.en}"
    )


def way(graph: TheoryGraph, elements: Iterable[str]) -> Tekst:
    """Give the names along a way, in quotation marks and with arrows between."""
    names = [graph.navn(element) for element in elements]
    norwegian = " → ".join(f"«{navn}»" for navn in names)
    english = " → ".join(f"“{navn}”" for navn in names)
    return Tekst(nb=norwegian, nn=norwegian, en=english)
