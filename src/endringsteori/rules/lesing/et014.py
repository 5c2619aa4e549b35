"""ET014: a file that is too big, or nested too deep, to be read."""

from __future__ import annotations

from typing import Final

from endringsteori.rules.lesing.reading import found_while_reading
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

__all__ = ["RULE"]

RULE: Final = Rule(
    code="ET014",
    name="for stor eller for dyp",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="Filen er større enn 20 MB, eller har mer enn 64 nivåer inni hverandre.",
        hvorfor="Ingen kjede trenger så mye. Som regel er det en feil, og uten en grense "
        "kunne én fil stanse hele kjøringen.",
        slik_retter_du="Del en stor kjede på flere filer i samme mappe, gjerne én for hvert "
        "tiltak, og legg målinger i CSV-filer i mappen `målinger`. Er filen for dyp, se "
        "etter parenteser eller bindestreker som har kommet med ved et uhell.",
        når_det_er_greit="Aldri i én fil. Et prosjekt kan ha så mange filer det trenger.",
    ),
    words={
        "stor": Words(
            message=Tekst(
                nb="{fil:«»} er større enn {grense} MB, så filen er ikke lest.",
                nn="{fil:«»} er større enn {grense} MB, så fila er ikkje lesen.",
                en="{fil:«»} is bigger than {grense} MB, so the file was not read.",
            ),
            advice=Tekst(
                nb="Del den i flere filer i samme mappe, gjerne én for hvert tiltak.",
                nn="Del ho i fleire filer i same mappe, gjerne éi for kvart tiltak.",
                en="Split it into several files in the same folder, such as one for each "
                "measure.",
            ),
        ),
        "dyp": Words(
            message=Tekst(
                nb="Her er det mer enn {dybde} nivåer inni hverandre, så resten av filen er "
                "ikke lest.",
                nn="Her er det meir enn {dybde} nivå inni kvarandre, så resten av fila er "
                "ikkje lesen.",
                en="There are more than {dybde} levels inside each other here, so the rest "
                "of the file was not read.",
            ),
            advice=Tekst(
                nb="Se etter parenteser eller bindestreker som ikke skal være der.",
                nn="Sjå etter parentesar eller bindestrekar som ikkje skal vere der.",
                en="Look for brackets or hyphens that should not be there.",
            ),
        ),
    },
    check=found_while_reading,
    reads=frozenset(),
)
