"""The plans of the example, read once for all tests of them."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from endringsteori.checking import les
from endringsteori.graph import TheoryGraph, graf
from endringsteori.output.plan import Planned

if TYPE_CHECKING:
    from endringsteori.texts import Språk

__all__ = ["DAY", "fjellfjord", "planned"]

DAY = date(2026, 11, 21)
_EXAMPLE = Path(__file__).parents[3] / "eksempler" / "fjellfjord"


@cache
def _graph() -> TheoryGraph:
    return graf(les(_EXAMPLE).teori)


def fjellfjord(språk: Språk = "nb", plan: str | None = None) -> Planned:
    """Give the plans of the example as they are shown on its day."""
    return Planned(_graph(), språk, DAY, chosen=plan, version="1")


def planned(graph: TheoryGraph, plan: str | None = None) -> Planned:
    """Give the plans of a theory as they are shown in bokmål on that day."""
    return Planned(graph, "nb", DAY, chosen=plan)
