"""Bufdir's checklist for the first phase of a local action plan.

Its points, in our words. As a module it is read without parsing, as the word lists are.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from endringsteori.rules.sjekklister.sjekkliste import Sjekkliste
from endringsteori.texts import Tekst

__all__ = ["BUFDIR_FASE_1"]

BUFDIR_FASE_1: Final = Sjekkliste(
    "bufdir-fase-1",
    Tekst(
        nb="Kartlegging før en lokal handlingsplan (fase 1)",
        nn="Kartlegging før ein lokal handlingsplan (fase 1)",
        en="Survey before a local action plan (phase 1)",
    ),
    "Bufdir: Lokal handlingsplan mot fattigdom i barnefamilier, fase 1. Spørsmålene er våre formuleringer av punktene i sjekklisten.",
    MappingProxyType(
        {
            "1": Tekst(
                nb="Hva vet dere alt, og hvor står det?",
                nn="Kva veit de alt, og kvar står det?",
                en="What do you know already, and where is it written?",
            ),
            "2": Tekst(
                nb="Er det nok til å lage en plan som treffer?",
                nn="Er det nok til å lage ein plan som treffer?",
                en="Is that enough to make a plan that hits the mark?",
            ),
            "3": Tekst(
                nb="Hvem rammes, hvor mange er de, hva kommer det av, og hva fører det til?",
                nn="Kven blir ramma, kor mange er dei, kva kjem det av, og kva fører det til?",
                en="Who is affected, how many, why, and with what consequences?",
            ),
            "4": Tekst(
                nb="Vet dere hva fattigdom i barnefamilier betyr for tjenestene?",
                nn="Veit de kva fattigdom i barnefamiliar har å seie for tenestene?",
                en="Do you know what child poverty means for the services?",
            ),
            "5": Tekst(
                nb="Har dere oversikt over det tjenestene gjør i dag?",
                nn="Har de oversikt over det tenestene gjer i dag?",
                en="Do you have an overview of what the services do today?",
            ),
            "6": Tekst(
                nb="Hva er vanskelig i systemet, og hvor kan tjenestene bli bedre?",
                nn="Kva er vanskeleg i systemet, og kvar kan tenestene bli betre?",
                en="What is difficult in the system, and where can the services do better?",
            ),
            "7": Tekst(
                nb="På hvilke tall for fattigdom ligger kommunen høyt?",
                nn="På kva tal for fattigdom ligg kommunen høgt?",
                en="On which figures for poverty is the municipality high?",
            ),
            "8": Tekst(
                nb="Er omfanget og behovene ulike i ulike deler av kommunen?",
                nn="Er omfanget og behova ulike i ulike delar av kommunen?",
                en="Do extent and needs differ between parts of the municipality?",
            ),
            "9": Tekst(
                nb="Hvilke styrker i tjenestenes arbeid vil dere bygge på, og hva er svakt?",
                nn="Kva styrkar i arbeidet til tenestene vil de byggje på, og kva er veikt?",
                en="Which strengths of the services will you build on, and what is weak?",
            ),
            "10": Tekst(
                nb="Hvilke ressurser har dere til kartleggingen?",
                nn="Kva ressursar har de til kartlegginga?",
                en="What resources do you have for the survey?",
            ),
            "11": Tekst(
                nb="Hvem gjør kartleggingen, og når skal den være ferdig?",
                nn="Kven gjer kartlegginga, og når skal ho vere ferdig?",
                en="Who carries out the survey, and when is it to be done?",
            ),
            "12": Tekst(
                nb="Hvilke andre planer og strategier skal handlingsplanen henge sammen med?",
                nn="Kva andre planar og strategiar skal handlingsplanen henge saman med?",
                en="Which other plans and strategies must the action plan fit with?",
            ),
        }
    ),
)
