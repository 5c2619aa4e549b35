"""The example, read once for all tests of the puzzle."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from endringsteori.checking import les
from endringsteori.graph import TheoryGraph, graf

__all__ = ["DAY", "fjellfjord"]

DAY = date(2026, 11, 21)
_EXAMPLE = Path(__file__).parents[3] / "eksempler" / "fjellfjord"


@cache
def fjellfjord() -> TheoryGraph:
    """Give the graph of the example."""
    return graf(les(_EXAMPLE).teori)
