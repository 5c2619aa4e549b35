"""What reports say of findings."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = ["MENDED_BY", "MENDED_BY_NOBODY", "MENDED_WITH"]

MENDED_BY: Final = Tekst(
    nb="Kan avklares av {tjeneste}.",
    nn="Kan avklarast av {tjeneste}.",
    en="Can be settled by {tjeneste}.",
)
MENDED_WITH: Final = Tekst(
    nb="Kan avklares av {tjeneste}, sammen med {andre}.",
    nn="Kan avklarast av {tjeneste}, saman med {andre}.",
    en="Can be settled by {tjeneste}, together with {andre}.",
)
MENDED_BY_NOBODY: Final = Tekst(
    nb="Ingen tjeneste har ansvaret for dette ennå.",
    nn="Inga teneste har ansvaret for dette enno.",
    en="No service is responsible for this yet.",
)
