"""ET202: a measure that no service is responsible for."""

from __future__ import annotations

from typing import Final

from endringsteori.model import Tiltak
from endringsteori.rules.missing import missing
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

__all__ = ["RULE"]

RULE: Final = Rule(
    code="ET202",
    name="tiltak uten ansvarlig",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="Et tiltak har ingen ansvarlig tjeneste.",
        hvorfor="Noen må svare for at tiltaket blir satt i gang, fulgt opp og avsluttet. "
        "Ellers faller det mellom tjenestene når noe stopper opp.",
        slik_retter_du="Skriv `ansvarlig` på tiltaket. Er flere tjenester med, velg den "
        "ene som har det øverste ansvaret, og før de andre opp som "
        "`samarbeidspartnere`.",
        når_det_er_greit="Mens tiltaket er en idé, og det er åpent hvem som skal ha det.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} har ingen ansvarlig tjeneste.",
                nn="{navn:«»} har inga ansvarleg teneste.",
                en="{navn:«»} has no service responsible for it.",
            ),
            advice=Tekst(
                nb="Skriv `ansvarlig` på tiltaket: den ene tjenesten som har det øverste "
                "ansvaret.",
                nn="Skriv `ansvarlig` på tiltaket: den eine tenesta som har det øvste "
                "ansvaret.",
                en="Add `ansvarlig` to the measure: the one service that answers for it.",
            ),
        )
    },
    check=missing(Tiltak, "ansvarlig"),
    reads=frozenset({"ansvarlig"}),
    local=True,
)
