"""What a marked workbook says beside its findings, in three languages."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = ["ALL", "HEADINGS", "MADE", "NOTHING", "TITLE"]

TITLE: Final = Tekst(
    nb="Tre ting å ta tak i",
    nn="Tre ting å ta tak i",
    en="Three things to tackle",
)
ALL: Final = Tekst(nb="Alle funn", nn="Alle funn", en="All findings")
NOTHING: Final = Tekst(nb="Ingen funn.", nn="Ingen funn.", en="No findings.")
MADE: Final = Tekst(
    nb="Id-en er laget av navnet. Behold den, så er det samme ting også når navnet endres.",
    nn="Id-en er laga av namnet. Behald han, så er det same ting òg når namnet blir endra.",
    en="The id was made from the name. Keep it, and it stays the same thing when the name changes.",
)
HEADINGS: Final = (
    Tekst(nb="Funn", nn="Funn", en="Finding"),
    Tekst(nb="Ark", nn="Ark", en="Sheet"),
    Tekst(nb="Celle", nn="Celle", en="Cell"),
    Tekst(nb="Hva", nn="Kva", en="What"),
    Tekst(nb="Råd", nn="Råd", en="Advice"),
)
