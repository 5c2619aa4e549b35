"""What a theory rests on: challenges, target groups, goals, plans and knowledge."""

from __future__ import annotations

from typing import Annotated, Literal

from endringsteori.model.felles import MedNavn
from endringsteori.model.forms import (
    VALG,
    Dato,
    Fritekst,
    Heltall,
    Ider,
    Referanse,
    TidsPeriode,
)
from endringsteori.model.immutable import field, immutable
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


@immutable
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
    ) = field(default=None, description="Hva slags plan dette er.")
    del_av: Referanse | None = field(
        default=None, description="Planen som denne hører under."
    )
    periode: TidsPeriode | None = field(
        default=None, description="Årene planen gjelder for, for eksempel 2024-2027."
    )
    vedtatt: Dato | None = field(default=None, description="Dagen planen ble vedtatt.")
    lenke: Fritekst | None = field(default=None, description="Nettadressen til planen.")


@immutable
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
    ) = field(default=None, description="Hva slags kunnskap dette er.")
    år: Heltall | None = field(default=None, description="Året kunnskapen er fra.")
    utgiver: Fritekst | None = field(
        default=None, description="Hvem som har gitt den ut."
    )
    lenke: Fritekst | None = field(default=None, description="Nettadressen til kilden.")


@immutable
class Årsak(MedNavn):
    """One cause of a challenge, which measures can be aimed at."""

    kunnskap: Ider = field(
        default=(), description="Kunnskapskilder som årsaken bygger på."
    )


@immutable
class Utfordring(MedNavn):
    """A challenge: of the target group, or in the services themselves."""

    gjelder: Annotated[Literal["målgruppen", "tjenestene"], VALG] | None = field(
        default=None,
        description="Om utfordringen ligger hos målgruppen eller i tjenestene.",
    )
    målgrupper: Ider = field(
        default=(), description="Målgruppene som utfordringen gjelder."
    )
    årsaker: Annotated[tuple[Årsak, ...], navngitt()] = field(
        default=(), description="Det som ligger bak utfordringen."
    )
    kunnskap: Ider = field(
        default=(), description="Kunnskapskilder som utfordringen bygger på."
    )
    ansvarlig: Referanse | None = field(
        default=None, description="Tjenesten som eier utfordringen."
    )
    bekreftet_av: Ider = field(
        default=(), description="Tjenester som kjenner seg igjen i utfordringen."
    )


@immutable
class Målgruppe(MedNavn):
    """Those whom goals and measures are for."""

    antall: Heltall | None = field(default=None, description="Hvor mange gruppen er.")
    alder: Fritekst | None = field(
        default=None, description="Hvor gamle de er, for eksempel 13-16."
    )
    tjenester: Ider = field(default=(), description="Tjenestene som gruppen møter.")
    valgt_ut_etter: Ider = field(
        default=(), description="Indikatorer som deltakerne er valgt ut etter."
    )


@immutable
class Mål(MedNavn):
    """A goal: a wanted future state for a target group."""

    delmål_av: Referanse | None = field(
        default=None, description="Målet som dette hører under."
    )
    målgrupper: Ider = field(default=(), description="Målgruppene som målet gjelder.")
    svarer_på: Ider = field(
        default=(), description="Utfordringene som målet svarer på."
    )
    forankret_i: Ider = field(
        default=(), description="Planene som målet er forankret i."
    )
    ansvarlig: Referanse | None = field(
        default=None, description="Tjenesten som eier målet."
    )
    med_egne_ord: Fritekst | None = field(
        default=None, description="Målet slik den det gjelder, sier det."
    )


@immutable
class Forutsetning(MedNavn):
    """Something that must hold for a hypothesis to hold."""

    status: Annotated[Literal["antatt", "bekreftet", "avkreftet"], VALG] | None = field(
        default=None,
        description="Om forutsetningen er antatt, bekreftet eller avkreftet.",
    )
    ansvarlig: Referanse | None = field(
        default=None, description="Tjenesten som følger med på forutsetningen."
    )
    sist_lest: Dato | None = field(
        default=None, description="Sist noen vurderte om forutsetningen holder."
    )


@immutable
class Risiko(MedNavn):
    """Something that may go wrong, and what it would touch."""

    påvirker: Ider = field(
        default=(), description="Leddene og målene som kan bli rammet."
    )
    sannsynlighet: Annotated[Literal["lav", "middels", "høy"], VALG] | None = field(
        default=None, description="Hvor sannsynlig det er."
    )
    konsekvens: Annotated[Literal["lav", "middels", "høy"], VALG] | None = field(
        default=None, description="Hvor alvorlig det blir."
    )
    håndtering: Fritekst | None = field(
        default=None, description="Hva dere gjør med risikoen."
    )
    ansvarlig: Referanse | None = field(
        default=None, description="Tjenesten som følger opp risikoen."
    )


@immutable
class YtreForhold(MedNavn):
    """Something outside the measures that moves what they are meant to move."""

    påvirker: Ider = field(
        default=(), description="Leddene og målene som blir påvirket."
    )
    fra: Dato | None = field(default=None, description="Når det begynte.")
    til: Dato | None = field(default=None, description="Når det sluttet.")
    retning: Annotated[Literal["opp", "ned"], VALG] | None = field(
        default=None, description="Om det trekker tallene opp eller ned."
    )
    vurdering: Fritekst | None = field(default=None, description="Hvor mye det betyr.")
