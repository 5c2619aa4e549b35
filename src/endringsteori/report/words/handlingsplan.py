"""What the action plan says."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = [
    "ANCHORED",
    "ANCHORED_NOWHERE",
    "A_YEAR",
    "BEGINS",
    "DUE",
    "ENDS",
    "FINANCED",
    "FROM",
    "INTRO",
    "KIND",
    "MEASURES",
    "MONEY",
    "NO_GOALS",
    "NO_MEASURES",
    "NO_MONEY",
    "OWNED",
    "OWN_WORDS",
    "PER_YEAR",
    "PHASE",
    "PLAN",
    "SUBGOAL",
    "TITLE",
    "TO",
    "TWICE",
    "UNDER_SUBGOALS",
    "WITHOUT_GOAL",
    "YEARS",
]

TITLE: Final = Tekst(nb="Handlingsplan", nn="Handlingsplan", en="Action plan")
INTRO: Final = Tekst(
    nb="Planen viser målene, tiltakene under hvert mål, hvem som har ansvaret, når det skal være gjort, hva det koster, og hvor langt arbeidet er kommet.",
    nn="Planen viser måla, tiltaka under kvart mål, kven som har ansvaret, når det skal vere gjort, kva det kostar, og kor langt arbeidet er kome.",
    en="The plan shows the goals, the measures under each goal, who is responsible, when it is to be done, what it costs, and how far the work has come.",
)
TWICE: Final = Tekst(
    nb="Et tiltak som skal bidra til flere mål, står under hvert av dem. I summene nederst er det regnet med én gang.",
    nn="Eit tiltak som skal bidra til fleire mål, står under kvart av dei. I summane nedst er det rekna med éin gong.",
    en="A measure that is meant to contribute to several goals stands under each of them. In the sums at the end it is counted once.",
)
NO_GOALS: Final = Tekst(
    nb="Her er det ingen mål ennå.",
    nn="Her er det ingen mål enno.",
    en="There are no goals here yet.",
)
OWN_WORDS: Final = Tekst(
    nb="Med egne ord: {ord:«»}",
    nn="Med eigne ord: {ord:«»}",
    en="In their own words: {ord:«»}",
)
SUBGOAL: Final = Tekst(
    nb="Delmål av {mål:«»}.", nn="Delmål av {mål:«»}.", en="Subgoal of {mål:«»}."
)
OWNED: Final = Tekst(
    nb="{tjeneste} eier målet.",
    nn="{tjeneste} eig målet.",
    en="{tjeneste} owns the goal.",
)
ANCHORED: Final = Tekst(
    nb="Målet er forankret i {planer:«»}.",
    nn="Målet er forankra i {planer:«»}.",
    en="The goal is anchored in {planer:«»}.",
)
ANCHORED_NOWHERE: Final = Tekst(
    nb="Målet er ikke forankret i noen plan.",
    nn="Målet er ikkje forankra i nokon plan.",
    en="The goal is not anchored in any plan.",
)
DUE: Final = Tekst(
    nb="Det skal være nådd innen {dato}.",
    nn="Det skal vere nådd innan {dato}.",
    en="It is to be reached by {dato}.",
)
NO_MEASURES: Final = Tekst(
    nb="Ingen tiltak er rettet mot målet ennå.",
    nn="Ingen tiltak er retta mot målet enno.",
    en="No measure is aimed at the goal yet.",
)
UNDER_SUBGOALS: Final = Tekst(
    nb="Tiltakene står under delmålene.",
    nn="Tiltaka står under delmåla.",
    en="The measures stand under the subgoals.",
)
MEASURES: Final = Tekst(
    nb="Tiltak for {mål:«»}", nn="Tiltak for {mål:«»}", en="Measures for {mål:«»}"
)
WITHOUT_GOAL: Final = Tekst(
    nb="Tiltak uten mål", nn="Tiltak utan mål", en="Measures without a goal"
)
BEGINS: Final = Tekst(nb="Oppstart", nn="Oppstart", en="Starts")
ENDS: Final = Tekst(nb="Frist", nn="Frist", en="Deadline")
PER_YEAR: Final = Tekst(nb="Kroner i {år}", nn="Kroner i {år}", en="NOK in {år}")
PLAN: Final = Tekst(nb="Plan", nn="Plan", en="Plan")
PHASE: Final = Tekst(nb="Fase", nn="Fase", en="Phase")
MONEY: Final = Tekst(nb="Økonomi", nn="Økonomi", en="Finances")
FINANCED: Final = Tekst(
    nb="Pengene bak hvert tiltak",
    nn="Pengane bak kvart tiltak",
    en="The money behind each measure",
)
NO_MONEY: Final = Tekst(
    nb="Ingen av tiltakene har finansiering som er skrevet ned.",
    nn="Ingen av tiltaka har finansiering som er skriven ned.",
    en="None of the measures has funding that is written down.",
)
A_YEAR: Final = Tekst(nb="Kroner i året", nn="Kroner i året", en="NOK a year")
FROM: Final = Tekst(nb="Fra", nn="Frå", en="From")
TO: Final = Tekst(nb="Til", nn="Til", en="Until")
KIND: Final = Tekst(nb="Type", nn="Type", en="Type")
YEARS: Final = Tekst(
    nb="Samlet kostnad i kroner, {fra}–{til}",
    nn="Samla kostnad i kroner, {fra}–{til}",
    en="Total cost in NOK, {fra}–{til}",
)
