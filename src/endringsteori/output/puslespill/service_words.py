"""What is told of services and their parts in the work, in three languages."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = [
    "ANSWERS",
    "BRING",
    "COLLABORATES",
    "COORDINATES",
    "COULD_MEND",
    "DOES",
    "GOALS",
    "LACKS",
    "LEADS",
    "NONE",
    "NOTHING",
    "OWES",
    "SIGHT",
    "TAKES_PART",
    "TIE",
    "TITLE",
]

TITLE: Final = Tekst(
    nb="Tjenestene: hvem gjør hva med hvem",
    nn="Tenestene: kven gjer kva med kven",
    en="The services: who does what with whom",
)
NONE: Final = Tekst(
    nb="Her er det ingen tjenester ennå.",
    nn="Her er det ingen tenester enno.",
    en="There are no services here yet.",
)
DOES: Final = Tekst(nb="Gjør", nn="Gjer", en="Does")
ANSWERS: Final = Tekst(
    nb="{tiltak:«»}: har ansvaret for tiltaket",
    nn="{tiltak:«»}: har ansvaret for tiltaket",
    en="{tiltak:«»}: answers for the measure",
)
COORDINATES: Final = Tekst(
    nb="{tiltak:«»}: samordner",
    nn="{tiltak:«»}: samordnar",
    en="{tiltak:«»}: coordinates",
)
LEADS: Final = Tekst(
    nb="{tiltak:«»}: har ansvaret for {aktiviteter:«»}",
    nn="{tiltak:«»}: har ansvaret for {aktiviteter:«»}",
    en="{tiltak:«»}: answers for {aktiviteter:«»}",
)
TAKES_PART: Final = Tekst(
    nb="{tiltak:«»}: er med på {aktiviteter:«»}",
    nn="{tiltak:«»}: er med på {aktiviteter:«»}",
    en="{tiltak:«»}: takes part in {aktiviteter:«»}",
)
COLLABORATES: Final = Tekst(
    nb="Samarbeider med", nn="Samarbeider med", en="Collaborates with"
)
TIE: Final = Tekst(
    nb="{navn} (trinn {trinn}): {tjenester}",
    nn="{navn} (trinn {trinn}): {tjenester}",
    en="{navn} (step {trinn}): {tjenester}",
)
GOALS: Final = Tekst(
    nb="Når disse målene", nn="Når desse måla", en="Reaches these goals"
)
SIGHT: Final = Tekst(
    nb="{mål:«»}, gjennom {n} {n:aktivitet|aktiviteter}: {veier} {veier:vei|veier} fram, {målt} med noe som måles",
    nn="{mål:«»}, gjennom {n} {n:aktivitet|aktivitetar}: {veier} {veier:veg|vegar} fram, {målt} med noko som blir målt",
    en="{mål:«»}, through {n} {n:activity|activities}: {veier} {veier:way|ways} there, {målt} with something measured",
)
LACKS: Final = Tekst(nb="Mangler", nn="Manglar", en="Lacks")
BRING: Final = Tekst(
    nb="Har {virkemiddel:«»}, som {aktivitet:«»} i {tiltak:«»} trenger, men er ikke med.",
    nn="Har {virkemiddel:«»}, som {aktivitet:«»} i {tiltak:«»} treng, men er ikkje med.",
    en="Has {virkemiddel:«»}, which {aktivitet:«»} in {tiltak:«»} needs, but is not in.",
)
OWES: Final = Tekst(
    nb="Må avklares av tjenesten selv",
    nn="Må avklarast av tenesta sjølv",
    en="For the service itself to settle",
)
COULD_MEND: Final = Tekst(
    nb="Kan bidra til å avklare",
    nn="Kan bidra til å avklare",
    en="Could help to settle",
)
NOTHING: Final = Tekst(
    nb="Ingen oppgaver i kjeden.",
    nn="Ingen oppgåver i kjeda.",
    en="No part in the chain.",
)
