"""Headings of the tables of a figure, in bokmål, nynorsk and English."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = [
    "BOKSENS_KOLONNER",
    "BOKSER",
    "FRA",
    "KOBLINGENS_KOLONNER",
    "KOBLINGER",
    "MOT",
    "NÅ",
]

BOKSER: Final = Tekst(
    nb="Det figuren viser", nn="Det figuren viser", en="What the figure shows"
)
KOBLINGER: Final = Tekst(
    nb="Slik henger det sammen", nn="Slik heng det saman", en="How it fits together"
)
BOKSENS_KOLONNER: Final[tuple[Tekst, ...]] = (
    Tekst(nb="Slag", nn="Slag", en="Kind"),
    Tekst(nb="Navn", nn="Namn", en="Name"),
    Tekst(nb="Tiltak", nn="Tiltak", en="Measure"),
    Tekst(nb="Bane", nn="Bane", en="Lane"),
    Tekst(nb="Hvem eller hva", nn="Kven eller kva", en="Who or what"),
    Tekst(nb="Måling", nn="Måling", en="Measurement"),
    Tekst(nb="Merknader", nn="Merknader", en="Remarks"),
)
KOBLINGENS_KOLONNER: Final[tuple[Tekst, ...]] = (
    Tekst(nb="Fra", nn="Frå", en="From"),
    Tekst(nb="Sammenheng", nn="Samanheng", en="Connection"),
    Tekst(nb="Til", nn="Til", en="To"),
    Tekst(nb="Fordi", nn="Fordi", en="Because"),
    Tekst(nb="Tillit", nn="Tillit", en="Trust"),
    Tekst(nb="Virker etter", nn="Verkar etter", en="Works after"),
    Tekst(nb="Forutsetter", nn="Føreset", en="Assumes"),
    Tekst(nb="Merknader", nn="Merknader", en="Remarks"),
)
FRA: Final = Tekst(nb="fra", nn="frå", en="from")
NÅ: Final = Tekst(nb="nå", nn="no", en="now")
MOT: Final = Tekst(nb="mot", nn="mot", en="towards")
