"""ET303: a measure with outputs that nothing measures."""

from __future__ import annotations

from typing import Final

from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.rules.unmeasured import unmeasured
from endringsteori.texts import Tekst

__all__ = ["RULE"]

RULE: Final = Rule(
    code="ET303",
    name="resultater som ikke måles",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Et tiltak har resultater som ingen indikator måler. Funnet sier hvor mange, og viser hvilke.",
        hvorfor="Resultatene er det første som viser om aktivitetene virker. Uten tall på dem får dere vite for sent at noe må endres.",
        slik_retter_du="Mål hvor stor andel av deltakerne som har nådd hvert resultat. Én indikator kan måle flere resultater.",
        når_det_er_greit="Når resultatet går rett over i en virkning som dere måler like tidlig.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="I {navn:«»} er {umålte} av {alle} {slag} uten indikator.",
                nn="I {navn:«»} er {umålte} av {alle} {slag} utan indikator.",
                en="In {navn:«»}, {umålte} of {alle} {slag} {umålte:has|have} no indicator.",
            ),
            advice=Tekst(
                nb="Mål for eksempel hvor stor andel av deltakerne som har nådd hvert av dem.",
                nn="Mål til dømes kor stor del av deltakarane som har nådd kvart av dei.",
                en="Measure, for example, the share of participants who have reached each of them.",
            ),
        )
    },
    check=unmeasured("resultat"),
    reads=frozenset({"resultater", "måler"}),
    wide=True,
    local=True,
)
