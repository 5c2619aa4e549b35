"""What the report of an assessment says beside the assessment itself."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = ["TITLE"]

TITLE: Final = Tekst(nb="Vurdering", nn="Vurdering", en="Assessment")
