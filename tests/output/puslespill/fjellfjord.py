"""The example, read and checked once for all tests of the puzzle."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from endringsteori.checking import les, valider
from endringsteori.graph import TheoryGraph, graf
from endringsteori.output.puslespill import ServiceCards, ask_services

if TYPE_CHECKING:
    from endringsteori.diagnostics import Finding
    from endringsteori.texts import Språk

__all__ = ["DAY", "asked_of_fjellfjord", "fjellfjord"]

DAY = date(2026, 11, 21)
_EXAMPLE = Path(__file__).parents[3] / "eksempler" / "fjellfjord"


@cache
def fjellfjord() -> TheoryGraph:
    """Give the graph of the example."""
    return graf(les(_EXAMPLE).teori)


def asked_of_fjellfjord(språk: Språk, chosen: str | None = None) -> ServiceCards:
    """Give what is told of the services of the example."""
    return ask_services(fjellfjord(), _findings(språk), språk, chosen)


@cache
def _findings(språk: Språk) -> tuple[Finding, ...]:
    return valider(fjellfjord().teori, dato=DAY, språk=språk)
