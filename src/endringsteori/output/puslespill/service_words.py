"""What is told of services and their parts in the work, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ANSWERS",
    "BRING",
    "COLLABORATES",
    "COLUMNS",
    "COORDINATES",
    "COULD_MEND",
    "DOES",
    "GOALS",
    "LACKS",
    "LEADS",
    "NONE",
    "NOTHING",
    "OWES",
    "PARTNER",
    "ROLES",
    "SIGHT",
    "TAKES_PART",
    "TIE",
    "TITLE",
    "Role",
]

Role: TypeAlias = Literal["ansvarlig", "samordner", "partner"]

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
    en="{tiltak:«»}: is responsible for the measure",
)
COORDINATES: Final = Tekst(
    nb="{tiltak:«»}: samordner",
    nn="{tiltak:«»}: samordnar",
    en="{tiltak:«»}: coordinates",
)
LEADS: Final = Tekst(
    nb="{tiltak:«»}: har ansvaret for {aktiviteter:«»}",
    nn="{tiltak:«»}: har ansvaret for {aktiviteter:«»}",
    en="{tiltak:«»}: is responsible for {aktiviteter:«»}",
)
PARTNER: Final = Tekst(
    nb="{tiltak:«»}: er partner, uten egne aktiviteter",
    nn="{tiltak:«»}: er partnar, utan eigne aktivitetar",
    en="{tiltak:«»}: is a partner, without activities of its own",
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
    nb="{mål:«»}, gjennom {n} {n:aktivitet|aktiviteter}. Veier fram: {veier}. Noe måles på {målt} av dem.",
    nn="{mål:«»}, gjennom {n} {n:aktivitet|aktivitetar}. Vegar fram: {veier}. Noko blir målt på {målt} av dei.",
    en="{mål:«»}, through {n} {n:activity|activities}. Paths there: {veier}. Something is measured on {målt} of them.",
)
LACKS: Final = Tekst(nb="Mangler", nn="Manglar", en="Lacks")
BRING: Final = Tekst(
    nb="Har {virkemiddel:«»}, som {aktivitet:«»} i {tiltak:«»} trenger, men er ikke med i tiltaket.",
    nn="Har {virkemiddel:«»}, som {aktivitet:«»} i {tiltak:«»} treng, men er ikkje med i tiltaket.",
    en="Has {virkemiddel:«»}, which {aktivitet:«»} in {tiltak:«»} needs, but is not in the measure.",
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
ROLES: Final[Mapping[Role, Tekst]] = {
    "ansvarlig": Tekst(nb="ansvarlig", nn="ansvarleg", en="responsible"),
    "samordner": Tekst(nb="samordner", nn="samordnar", en="coordinates"),
    "partner": Tekst(nb="partner", nn="partnar", en="partner"),
}
COLUMNS: Final[Mapping[str, Tekst]] = {
    "tjeneste_id": Tekst(nb="tjeneste-id", nn="teneste-id", en="service id"),
    "tjeneste": Tekst(nb="tjeneste", nn="teneste", en="service"),
    "tiltak_id": Tekst(nb="tiltak-id", nn="tiltak-id", en="measure id"),
    "tiltak": Tekst(nb="tiltak", nn="tiltak", en="measure"),
    "rolle": Tekst(nb="rolle", nn="rolle", en="role"),
    "aktivitet_id": Tekst(nb="aktivitet-id", nn="aktivitet-id", en="activity id"),
    "aktivitet": Tekst(nb="aktivitet", nn="aktivitet", en="activity"),
    "sammen_med": Tekst(nb="sammen med", nn="saman med", en="together with"),
}
"""The headings of the table by the stable names of its columns."""
