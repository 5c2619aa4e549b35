"""ET304: a measure with activities whose carrying out nothing measures."""

from __future__ import annotations

from typing import Final

from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.rules.unmeasured import unmeasured
from endringsteori.texts import Tekst

__all__ = ["RULE"]

RULE: Final = Rule(
    code="ET304",
    name="aktiviteter uten gjennomføringsindikator",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Et tiltak har aktiviteter som ingen indikator måler. Funnet sier hvor mange, og viser hvilke.",
        hvorfor="Uten tall på gjennomføringen vet dere ikke om tiltaket er prøvd slik det var tenkt. Da kan dere heller ikke si at det ikke virker.",
        slik_retter_du="Mål hvor mye som er gjennomført, og hvor stor andel av målgruppen dere har nådd. Én indikator kan måle flere aktiviteter.",
        når_det_er_greit="Når aktiviteten enten er gjort eller ikke, slik som å sette ned en gruppe.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="I {navn:«»} er {umålte} av {alle} {slag} uten indikator.",
                nn="I {navn:«»} er {umålte} av {alle} {slag} utan indikator.",
                en="In {navn:«»}, {umålte} of {alle} {slag} {umålte:has|have} no indicator.",
            ),
            advice=Tekst(
                nb="Mål for eksempel hvor mye som er gjennomført, og hvor stor andel av målgruppen dere har nådd.",
                nn="Mål til dømes kor mykje som er gjennomført, og kor stor del av målgruppa de har nådd.",
                en="Measure, for example, how much has been carried out, and the share of the target group you have reached.",
            ),
        )
    },
    check=unmeasured("aktivitet"),
    reads=frozenset({"aktiviteter", "måler"}),
    wide=True,
    local=True,
)
