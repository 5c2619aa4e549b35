"""The few words that a written document has of its own."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = ["CONTENTS", "DATED", "PLACES"]

CONTENTS: Final = Tekst(nb="Innhold", nn="Innhald", en="Contents")
DATED: Final = Tekst(nb="Per {dato}", nn="Per {dato}", en="As of {dato}")
PLACES: Final = Tekst(nb="Hentet fra", nn="Henta frå", en="Taken from")
