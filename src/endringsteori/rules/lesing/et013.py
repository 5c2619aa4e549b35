"""ET013: another version of the format, or a section where it cannot stand."""

from __future__ import annotations

from typing import Final

from endringsteori.rules.lesing.reading import found_while_reading
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

__all__ = ["RULE"]

RULE: Final = Rule(
    code="ET013",
    name="feil versjon eller seksjon i feil fil",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="Prosjektet følger en versjon av formatet som dette programmet ikke kjenner, "
        "eller en seksjon står der den ikke kan stå.",
        hvorfor="`endringsteori`, `virksomhet`, `nivå`, `innstillinger` og `individ` gjelder "
        "hele prosjektet. Sto de i flere filer, kunne de si imot hverandre.",
        slik_retter_du="Flytt seksjonen til `endringsteori.yaml`. Skriv `endringsteori: 1` "
        "der. Bruk `individ` bare sammen med `nivå: individ`.",
        når_det_er_greit="Aldri. Alle andre seksjoner kan stå i hvilken fil som helst.",
    ),
    words={
        "versjon": Words(
            message=Tekst(
                nb="Prosjektet følger versjon {verdi:«»} av formatet, men programmet kjenner "
                "bare versjon 1.",
                nn="Prosjektet følgjer versjon {verdi:«»} av formatet, men programmet kjenner "
                "berre versjon 1.",
                en="The project follows version {verdi:«»} of the format, but the program "
                "knows only version 1.",
            ),
            advice=Tekst(
                nb="Skriv `endringsteori: 1`. Er filen laget for en nyere versjon, oppdater "
                "programmet.",
                nn="Skriv `endringsteori: 1`. Er fila laga for ein nyare versjon, oppdater "
                "programmet.",
                en="Write `endringsteori: 1`. If the file is made for a newer version, update "
                "the program.",
            ),
        ),
        "fil": Words(
            message=Tekst(
                nb="Seksjonen {nøkkel:«»} kan bare stå i {rotfil:«»}, ikke i {fil:«»}.",
                nn="Seksjonen {nøkkel:«»} kan berre stå i {rotfil:«»}, ikkje i {fil:«»}.",
                en="The section {nøkkel:«»} can only stand in {rotfil:«»}, not in {fil:«»}.",
            ),
            advice=Tekst(
                nb="Flytt {nøkkel:«»} til {rotfil:«»}.",
                nn="Flytt {nøkkel:«»} til {rotfil:«»}.",
                en="Move {nøkkel:«»} to {rotfil:«»}.",
            ),
        ),
        "nivå": Words(
            message=Tekst(
                nb="Seksjonen `individ` krever `nivå: individ`, men nivået er {nivå:«»}.",
                nn="Seksjonen `individ` krev `nivå: individ`, men nivået er {nivå:«»}.",
                en="The section `individ` demands `nivå: individ`, but the level is "
                "{nivå:«»}.",
            ),
            advice=Tekst(
                nb="Skriv `nivå: individ` hvis planen gjelder én person, eller fjern "
                "`individ`.",
                nn="Skriv `nivå: individ` dersom planen gjeld éin person, eller fjern "
                "`individ`.",
                en="Write `nivå: individ` if the plan is for one person, or remove "
                "`individ`.",
            ),
        ),
    },
    check=found_while_reading,
    reads=frozenset(),
)
