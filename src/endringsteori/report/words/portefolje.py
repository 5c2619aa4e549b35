"""What the report of the whole portfolio says beside the puzzle."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = ["INTRO", "TITLE"]

TITLE: Final = Tekst(nb="Portefølje", nn="Portefølje", en="Portfolio")
INTRO: Final = Tekst(
    nb="{n} tiltak skal bidra til {mål} mål.",
    nn="{n} tiltak skal bidra til {mål} mål.",
    en="{n} {n:measure is|measures are} to contribute to {mål} {mål:goal|goals}.",
)
