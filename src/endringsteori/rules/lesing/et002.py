"""ET002: a file whose bytes are not UTF-8."""

from __future__ import annotations

from typing import Final

from endringsteori.rules.lesing.reading import found_while_reading
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

__all__ = ["RULE"]

RULE: Final = Rule(
    code="ET002",
    name="ikke UTF-8",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="Filen er ikke lagret som UTF-8. Det er den vanlige måten å lagre tekst på, der "
        "æ, ø og å blir like på alle maskiner.",
        hvorfor="Uten den kan ingen vite hvilke bokstaver som er ment. Å gjette ville gitt "
        "feil navn og id-er.",
        slik_retter_du="Åpne filen i programmet den ble laget i, og lagre den på nytt med "
        "kodingen UTF-8. I Excel heter det «CSV UTF-8» under Lagre som.",
        når_det_er_greit="Aldri. Et usynlig merke (BOM) først i filen er derimot greit.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{fil:«»} er ikke lagret som UTF-8, så filen er ikke lest.",
                nn="{fil:«»} er ikkje lagra som UTF-8, så fila er ikkje lesen.",
                en="{fil:«»} is not saved as UTF-8, so the file was not read.",
            ),
            advice=Tekst(
                nb="Lagre filen på nytt med kodingen UTF-8. I Excel heter det «CSV UTF-8».",
                nn="Lagre fila på nytt med kodinga UTF-8. I Excel heiter det «CSV UTF-8».",
                en="Save the file again with the encoding UTF-8. In Excel it is called "
                "“CSV UTF-8”.",
            ),
        ),
    },
    check=found_while_reading,
    reads=frozenset(),
)
