"""The example of a family, as it is told on the day of the examples."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.graph import graf
from endringsteori.loading import Folder, load

if TYPE_CHECKING:
    from endringsteori.graph import TheoryGraph

__all__ = ["DAY", "familie"]

DAY: Final = date(2026, 11, 21)
_EXAMPLE: Final = Path(__file__).parents[3] / "eksempler" / "familie"


@cache
def familie() -> TheoryGraph:
    """Read it once."""
    return graf(load(Folder(_EXAMPLE)).teori)
