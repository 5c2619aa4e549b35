"""ET509: a goal that answers no challenge, nor does any goal above it."""

from __future__ import annotations

from typing import Final

from endringsteori.rules.above import missing_above
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

__all__ = ["RULE"]

RULE: Final = Rule(
    code="ET509",
    name="mål uten utfordring",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="Målet svarer ikke på noen utfordring, og det gjør heller ikke et mål over "
        "det.",
        hvorfor="Et mål uten utfordring er en løsning som leter etter et problem. "
        "Utfordringen er det tjenestene må være enige om først.",
        slik_retter_du="Skriv `svarer_på` på målet, med utfordringen det svarer på. "
        "Mangler den, beskriv den under `utfordringer`.",
        når_det_er_greit="Når målet er pålagt utenfra og gjelder for alle.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} svarer ikke på noen utfordring.",
                nn="{navn:«»} svarer ikkje på noka utfordring.",
                en="{navn:«»} answers no challenge.",
            ),
            advice=Tekst(
                nb="Skriv `svarer_på` på målet, med utfordringen det svarer på.",
                nn="Skriv `svarer_på` på målet, med utfordringa det svarer på.",
                en="Add `svarer_på` to the goal, with the challenge it answers.",
            ),
        )
    },
    check=missing_above("svarer_på"),
    reads=frozenset({"svarer_på", "delmål_av"}),
    wide=True,
    local=True,
)
