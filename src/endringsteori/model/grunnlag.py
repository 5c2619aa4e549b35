"""What a theory rests on: challenges, target groups, goals, plans and knowledge."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from pydantic.dataclasses import dataclass

from endringsteori.model.felles import MODELL, MedNavn
from endringsteori.model.forms import (
    VALG,
    Dato,
    Fritekst,
    Heltall,
    Ider,
    Referanse,
    TidsPeriode,
)
from endringsteori.model.mappings import navngitt

__all__ = [
    "Forutsetning",
    "Kunnskapskilde",
    "Mål",
    "Målgruppe",
    "Plan",
    "Risiko",
    "Utfordring",
    "YtreForhold",
    "Årsak",
]


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Plan(MedNavn):
    """A plan of the municipality, in the hierarchy of its plans."""

    type: (
        Annotated[
            Literal[
                "planstrategi",
                "kommuneplan",
                "kommunedelplan",
                "temaplan",
                "økonomi-og-handlingsplan",
                "årsbudsjett",
                "annet",
            ],
            VALG,
        ]
        | None
    ) = Field(default=None, description="Hva slags plan dette er.")
    del_av: Referanse | None = Field(
        default=None, description="Planen som denne hører under."
    )
    periode: TidsPeriode | None = Field(
        default=None, description="Årene planen gjelder for, for eksempel 2024-2027."
    )
    vedtatt: Dato | None = Field(default=None, description="Dagen planen ble vedtatt.")
    lenke: Fritekst | None = Field(default=None, description="Nettadressen til planen.")


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Kunnskapskilde(MedNavn):
    """A source of knowledge that challenges and hypotheses can rest on."""

    type: (
        Annotated[
            Literal[
                "statistikk",
                "forskning",
                "evaluering",
                "erfaring",
                "brukerstemme",
                "annet",
            ],
            VALG,
        ]
        | None
    ) = Field(default=None, description="Hva slags kunnskap dette er.")
    år: Heltall | None = Field(default=None, description="Året kunnskapen er fra.")
    utgiver: Fritekst | None = Field(
        default=None, description="Hvem som har gitt den ut."
    )
    lenke: Fritekst | None = Field(default=None, description="Nettadressen til kilden.")


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Årsak(MedNavn):
    """One cause of a challenge, which measures can be aimed at."""

    kunnskap: Ider = Field(
        default=(), description="Kunnskapskilder som årsaken bygger på."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Utfordring(MedNavn):
    """A challenge: of the target group, or in the services themselves."""

    gjelder: Annotated[Literal["målgruppen", "tjenestene"], VALG] | None = Field(
        default=None,
        description="Om utfordringen ligger hos målgruppen eller i tjenestene.",
    )
    målgrupper: Ider = Field(
        default=(), description="Målgruppene som utfordringen gjelder."
    )
    årsaker: Annotated[tuple[Årsak, ...], navngitt()] = Field(
        default=(), description="Det som ligger bak utfordringen."
    )
    kunnskap: Ider = Field(
        default=(), description="Kunnskapskilder som utfordringen bygger på."
    )
    ansvarlig: Referanse | None = Field(
        default=None, description="Tjenesten som eier utfordringen."
    )
    bekreftet_av: Ider = Field(
        default=(), description="Tjenester som kjenner seg igjen i utfordringen."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Målgruppe(MedNavn):
    """Those whom goals and measures are for."""

    antall: Heltall | None = Field(default=None, description="Hvor mange gruppen er.")
    alder: Fritekst | None = Field(
        default=None, description="Hvor gamle de er, for eksempel 13-16."
    )
    tjenester: Ider = Field(default=(), description="Tjenestene som gruppen møter.")
    valgt_ut_etter: Ider = Field(
        default=(), description="Indikatorer som deltakerne er valgt ut etter."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Mål(MedNavn):
    """A goal: a wanted future state for a target group."""

    delmål_av: Referanse | None = Field(
        default=None, description="Målet som dette hører under."
    )
    målgrupper: Ider = Field(default=(), description="Målgruppene som målet gjelder.")
    svarer_på: Ider = Field(
        default=(), description="Utfordringene som målet svarer på."
    )
    forankret_i: Ider = Field(
        default=(), description="Planene som målet er forankret i."
    )
    ansvarlig: Referanse | None = Field(
        default=None, description="Tjenesten som eier målet."
    )
    med_egne_ord: Fritekst | None = Field(
        default=None, description="Målet slik den det gjelder, sier det."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Forutsetning(MedNavn):
    """Something that must hold for a hypothesis to hold."""

    status: Annotated[Literal["antatt", "bekreftet", "avkreftet"], VALG] | None = Field(
        default=None,
        description="Om forutsetningen er antatt, bekreftet eller avkreftet.",
    )
    ansvarlig: Referanse | None = Field(
        default=None, description="Tjenesten som følger med på forutsetningen."
    )
    sist_lest: Dato | None = Field(
        default=None, description="Sist noen vurderte om forutsetningen holder."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Risiko(MedNavn):
    """Something that may go wrong, and what it would touch."""

    påvirker: Ider = Field(
        default=(), description="Leddene og målene som kan bli rammet."
    )
    sannsynlighet: Annotated[Literal["lav", "middels", "høy"], VALG] | None = Field(
        default=None, description="Hvor sannsynlig det er."
    )
    konsekvens: Annotated[Literal["lav", "middels", "høy"], VALG] | None = Field(
        default=None, description="Hvor alvorlig det blir."
    )
    håndtering: Fritekst | None = Field(
        default=None, description="Hva dere gjør med risikoen."
    )
    ansvarlig: Referanse | None = Field(
        default=None, description="Tjenesten som følger opp risikoen."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class YtreForhold(MedNavn):
    """Something outside the measures that moves what they are meant to move."""

    påvirker: Ider = Field(
        default=(), description="Leddene og målene som blir påvirket."
    )
    fra: Dato | None = Field(default=None, description="Når det begynte.")
    til: Dato | None = Field(default=None, description="Når det sluttet.")
    retning: Annotated[Literal["opp", "ned"], VALG] | None = Field(
        default=None, description="Om det trekker tallene opp eller ned."
    )
    vurdering: Fritekst | None = Field(default=None, description="Hvor mye det betyr.")
