"""What the measurement plan says."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = [
    "GAPS",
    "GOALS",
    "HOW_OFTEN",
    "INTRO",
    "IN_SHORT",
    "NOTHING_LACKS",
    "NO_INDICATORS",
    "OTHERS",
    "PLAN",
    "QUESTION",
    "QUESTIONS",
    "SHOWS",
    "TITLE",
    "UNMEASURED",
]

TITLE: Final = Tekst(nb="Måleplan", nn="Måleplan", en="Measurement plan")
INTRO: Final = Tekst(
    nb="Planen sier hva vi måler for å se om tiltakene gir det vi venter, hvem som måler, hvor ofte, og hvor tallene kommer fra.",
    nn="Planen seier kva vi måler for å sjå om tiltaka gir det vi ventar, kven som måler, kor ofte, og kvar tala kjem frå.",
    en="The plan says what we measure to see whether the measures give what we expect, who measures it, how often, and where the numbers come from.",
)
IN_SHORT: Final = Tekst(
    nb="{n} {n:indikator|indikatorer}. {nullpunkt} av {n} har et nullpunkt, {målt} av {n} er målt, og {ambisjon} av {n} har en ambisjon.",
    nn="{n} {n:indikator|indikatorar}. {nullpunkt} av {n} har eit nullpunkt, {målt} av {n} er målte, og {ambisjon} av {n} har ein ambisjon.",
    en="{n} {n:indicator|indicators}. {nullpunkt} of {n} have a baseline, {målt} of {n} have been measured, and {ambisjon} of {n} have a target.",
)
NO_INDICATORS: Final = Tekst(
    nb="Her er det ingen indikatorer ennå.",
    nn="Her er det ingen indikatorar enno.",
    en="There are no indicators here yet.",
)
GOALS: Final = Tekst(
    nb="Målene og de felles effektene",
    nn="Måla og dei felles effektane",
    en="The goals and the shared impacts",
)
OTHERS: Final = Tekst(
    nb="Annet vi følger med på", nn="Anna vi følgjer med på", en="What else we follow"
)
QUESTIONS: Final = Tekst(
    nb="Dette vil vi vite:", nn="Dette vil vi vite:", en="This is what we want to know:"
)
QUESTION: Final = Tekst(
    nb="{spørsmål} Det ser vi på {navn:«»}.",
    nn="{spørsmål} Det ser vi på {navn:«»}.",
    en="{spørsmål} We look at {navn:«»}.",
)
PLAN: Final = Tekst(
    nb="Hva som måles, av hvem og når",
    nn="Kva som blir målt, av kven og når",
    en="What is measured, by whom and when",
)
SHOWS: Final = Tekst(nb="Sier noe om", nn="Seier noko om", en="Says something about")
HOW_OFTEN: Final = Tekst(nb="Hvor ofte", nn="Kor ofte", en="How often")
GAPS: Final = Tekst(
    nb="Det som mangler i planen",
    nn="Det som manglar i planen",
    en="What the plan lacks",
)
UNMEASURED: Final = Tekst(
    nb="{tiltak:«»} har {n} {n:ledd|ledd} som ikke måles: {navn:«»}.",
    nn="{tiltak:«»} har {n} {n:ledd|ledd} som ikkje {n:blir målt|blir målte}: {navn:«»}.",
    en="{tiltak:«»} has {n} {n:link|links} that {n:is|are} not measured: {navn:«»}.",
)
NOTHING_LACKS: Final = Tekst(
    nb="Vi fant ingen mangler i planen.",
    nn="Vi fann ingen manglar i planen.",
    en="We found nothing lacking in the plan.",
)
