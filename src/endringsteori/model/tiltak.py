"""A measure and its links: what is put in, done, achieved and changed."""

from __future__ import annotations

from typing import Annotated, Literal

from endringsteori.model.felles import MedNavn
from endringsteori.model.form import KEY
from endringsteori.model.forms import (
    VALG,
    Dato,
    Fritekst,
    Heltall,
    Ider,
    JaNei,
    Referanse,
    Tall,
    TidsVarighet,
)
from endringsteori.model.immutable import field, immutable
from endringsteori.model.indikator import Indikator
from endringsteori.model.mappings import hypoteser, liste, navngitt, objekt
from endringsteori.model.oppfolging import Gjenbesøk

__all__ = [
    "Aktivitet",
    "Brukermedvirkning",
    "Effekt",
    "Finansiering",
    "Forankring",
    "Hypotese",
    "Innsats",
    "Ledd",
    "Resultat",
    "Tiltak",
    "Virkning",
]


@immutable
class Hypotese:
    """One step of the theory: if the link comes about, then what `til` names does too."""

    til: Annotated[Referanse, KEY] = field(description="Leddet eller målet som følger.")
    fordi: Fritekst | None = field(
        default=None, description="Hvorfor dere tror at det ene fører til det andre."
    )
    forutsetninger: Ider = field(
        default=(), description="Det som må stemme for at det holder."
    )
    kunnskap: Ider = field(
        default=(), description="Kunnskapskilder som hypotesen bygger på."
    )
    tillit: Annotated[Literal["høy", "middels", "lav", "ukjent"], VALG] | None = field(
        default=None, description="Hvor mye dere stoler på kunnskapen."
    )
    virker_etter: TidsVarighet | None = field(
        default=None, description="Hvor lang tid det tar, for eksempel 3 måneder."
    )
    nødvendig: JaNei = field(
        default=False, description="Ja hvis det neste ikke kan skje uten dette."
    )


@immutable
class Ledd(MedNavn):
    """What every link of a chain has."""

    forsterker: Ider = field(
        default=(), description="Ledd som dette virker tilbake på og forsterker."
    )
    gjenstår: Fritekst | None = field(
        default=None, description="Hvorfor det som følger, ikke er tenkt ferdig ennå."
    )


@immutable
class Innsats(Ledd):
    """An input: staff, money, rooms, competence."""

    årsverk: Tall | None = field(default=None, description="Hvor mange årsverk det er.")
    beløp: Tall | None = field(default=None, description="Kroner per år.")
    fører_til: Annotated[tuple[Hypotese, ...], hypoteser()] | None = field(
        default=None,
        description="Aktivitetene som innsatsen går til. Uten nøkkelen: alle i tiltaket.",
    )


@immutable
class Aktivitet(Ledd):
    """An activity: what the services do."""

    ansvarlig: Referanse | None = field(
        default=None,
        description="Tjenesten som gjør det. Arves fra tiltak uten partnere.",
    )
    samarbeidspartnere: Ider = field(
        default=(), description="Tjenester som er med og gjør det."
    )
    krever: Ider = field(default=(), description="Virkemidler som aktiviteten trenger.")
    oppstart: Dato | None = field(
        default=None, description="Dagen aktiviteten begynner."
    )
    fører_til: Annotated[tuple[Hypotese, ...], hypoteser()] = field(
        default=(), description="Leddene som aktiviteten fører til."
    )


@immutable
class Resultat(Ledd):
    """An output: what comes directly from the activities."""

    fører_til: Annotated[tuple[Hypotese, ...], hypoteser()] = field(
        default=(), description="Leddene som resultatet fører til."
    )
    bidrar_til: Annotated[tuple[Hypotese, ...], hypoteser()] = field(
        default=(), description="Målene som resultatet bidrar til."
    )


@immutable
class Virkning(Ledd):
    """An outcome: change for those the measure meets, between result and effect."""

    fører_til: Annotated[tuple[Hypotese, ...], hypoteser()] = field(
        default=(), description="Leddene som virkningen fører til."
    )
    bidrar_til: Annotated[tuple[Hypotese, ...], hypoteser()] = field(
        default=(), description="Målene som virkningen bidrar til."
    )
    utilsiktet: JaNei = field(
        default=False, description="Ja hvis dette er en bivirkning ingen ønsket."
    )


@immutable
class Effekt(Ledd):
    """An impact: the change furthest ahead that is not itself a goal."""

    fører_til: Annotated[tuple[Hypotese, ...], hypoteser()] = field(
        default=(), description="Effektene som denne fører til."
    )
    bidrar_til: Annotated[tuple[Hypotese, ...], hypoteser()] = field(
        default=(), description="Målene som effekten bidrar til."
    )
    utilsiktet: JaNei = field(
        default=False, description="Ja hvis dette er en bivirkning ingen ønsket."
    )
    sikt: Annotated[Literal["kort", "mellomlang", "lang"], VALG] | None = field(
        default=None, description="Hvor langt fram effekten ligger."
    )


@immutable
class Finansiering:
    """Money for a measure: what kind, where from, how much a year, and how long."""

    type: Annotated[Literal["drift", "tilskudd", "prosjekt"], VALG] | None = field(
        default=None, description="Drift, tilskudd eller prosjekt."
    )
    kilde: Fritekst | None = field(default=None, description="Hvor pengene kommer fra.")
    beløp: Tall | None = field(default=None, description="Kroner per år.")
    fra: Dato | None = field(default=None, description="Når pengene begynner.")
    til: Dato | None = field(default=None, description="Når pengene slutter.")


@immutable
class Brukermedvirkning:
    """How those concerned take part, each for themselves and in shaping the measure."""

    individ: Fritekst | None = field(
        default=None, description="Hvordan hver enkelt er med og bestemmer for seg."
    )
    system: Fritekst | None = field(
        default=None, description="Hvordan de det gjelder, er med og former tiltaket."
    )
    gjenstår: Fritekst | None = field(
        default=None, description="Hvorfor medvirkningen ikke er på plass ennå."
    )


@immutable
class Forankring:
    """Where a measure has been decided."""

    politisk: Fritekst | None = field(default=None, description="Politisk vedtak.")
    administrativt: Fritekst | None = field(
        default=None, description="Administrativt vedtak."
    )


@immutable
class Tiltak(MedNavn):
    """A measure: the services, those it is for, and its chain of links."""

    ansvarlig: Referanse | None = field(
        default=None, description="Tjenesten som har ansvaret for tiltaket."
    )
    samarbeidspartnere: Ider = field(
        default=(), description="Tjenester som er med i tiltaket."
    )
    samordnes_av: Referanse | None = field(
        default=None, description="Tjenesten som samordner innsatsen."
    )
    målgrupper: Ider = field(default=(), description="Målgruppene som tiltaket er for.")
    mål: Ider = field(
        default=(), description="Målene som tiltaket er ment å bidra til."
    )
    retter_seg_mot: Ider = field(
        default=(), description="Årsakene som tiltaket tar tak i, som utfordring/årsak."
    )
    status: Annotated[Literal["idé", "planlagt", "pågår", "avsluttet"], VALG] | None = (
        field(default=None, description="Hvor langt tiltaket er kommet.")
    )
    oppstart: Dato | None = field(default=None, description="Dagen tiltaket begynner.")
    slutt: Dato | None = field(default=None, description="Dagen tiltaket slutter.")
    plasser: Heltall | None = field(
        default=None, description="Hvor mange tiltaket har plass til."
    )
    finansiering: Annotated[tuple[Annotated[Finansiering, objekt()], ...], liste()] = (
        field(default=(), description="Pengene bak tiltaket.")
    )
    brukermedvirkning: Annotated[Brukermedvirkning, objekt()] | None = field(
        default=None, description="Hvordan de det gjelder, er med."
    )
    forankring: Annotated[Forankring, objekt()] | None = field(
        default=None, description="Hvor tiltaket er vedtatt."
    )
    innsats: Annotated[tuple[Innsats, ...], navngitt()] = field(
        default=(), description="Det som settes inn: folk, penger, rom, kompetanse."
    )
    aktiviteter: Annotated[tuple[Aktivitet, ...], navngitt()] = field(
        default=(), description="Det tjenestene gjør."
    )
    resultater: Annotated[tuple[Resultat, ...], navngitt()] = field(
        default=(), description="Det som kommer direkte av aktivitetene."
    )
    virkninger: Annotated[tuple[Virkning, ...], navngitt()] = field(
        default=(), description="Endring hos dem tiltaket møter."
    )
    effekter: Annotated[tuple[Effekt, ...], navngitt()] = field(
        default=(), description="Endring lengre fram som ingen har satt som mål."
    )
    indikatorer: Annotated[tuple[Indikator, ...], navngitt()] = field(
        default=(),
        description="Det som viser om leddene i tiltaket blir til virkelighet.",
    )
    gjenbesøk: Annotated[tuple[Annotated[Gjenbesøk, objekt()], ...], liste()] = field(
        default=(), description="Gangene dere har sett på kjeden på nytt."
    )
