"""ET313: an indicator that says nothing about what it measures."""

from __future__ import annotations

from typing import Final

from endringsteori.model import Indikator
from endringsteori.rules.missing import missing
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

__all__ = ["RULE"]

RULE: Final = Rule(
    code="ET313",
    name="indikator som ikke måler noe",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="En indikator sier ikke hvilket ledd eller mål den måler.",
        hvorfor="Da er tallene ikke knyttet til noe i kjeden. De kan verken støtte eller "
        "svekke det dere tror.",
        slik_retter_du="Skriv i `måler` hvilket ledd eller mål tallet sier noe om. Finner "
        "dere ikke noe, trenger dere kanskje ikke indikatoren, eller så mangler "
        "kjeden et ledd.",
        når_det_er_greit="Mens dere samler forslag til indikatorer, før kjeden er ferdig.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} sier ikke hva indikatoren måler.",
                nn="{navn:«»} seier ikkje kva indikatoren måler.",
                en="{navn:«»} does not say what the indicator measures.",
            ),
            advice=Tekst(
                nb="Skriv i `måler` hvilket ledd eller mål det er, eller ta ut "
                "indikatoren.",
                nn="Skriv i `måler` kva ledd eller mål det er, eller ta ut indikatoren.",
                en="Write in `måler` which link or goal it is, or take the indicator out.",
            ),
        )
    },
    check=missing(Indikator, "måler"),
    reads=frozenset({"måler"}),
    local=True,
)
