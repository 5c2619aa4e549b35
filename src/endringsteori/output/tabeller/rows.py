"""What a row of each table of a theory holds: its columns in order, their types, what they say.

A value is a text, a number, a day, yes or no, or nothing. A key (`keys`) marks a column
whose values are ids in other tables.
"""

from __future__ import annotations

from datetime import date  # noqa: TC003 - the columns of a table are asked for their types
from typing import Annotated, TypedDict

from endringsteori.output.tabeller.keys import (
    INDIKATOR,
    LEDD,
    LEDD_ELLER_MÅL,
    MÅL,
    MÅLGRUPPE,
    TILTAK,
    TING,
    TJENESTE,
    Til,
)

__all__ = [
    "Finansieringsrad",
    "Hypoteserad",
    "Indikatorrad",
    "Koblingsrad",
    "Leddrad",
    "Målgrupperad",
    "Målingsrad",
    "Målrad",
    "Referanserad",
    "Samarbeidsrad",
    "Tiltaksrad",
    "Tingrad",
    "Tjenesterad",
]


class Tingrad(TypedDict):
    """One thing of the theory, of whatever kind."""

    id: Annotated[str, "Id-en, med tiltaket foran for det som står i et tiltak."]
    slag: Annotated[str, "Hva slags ting: mål, tiltak, aktivitet, plan …"]
    navn: Annotated[str, "Det folk kaller den; id-en der den ikke har noe navn."]
    beskrivelse: Annotated[str | None, "Beskrivelsen."]
    merknad: Annotated[str | None, "Notatet."]
    tiltak: Annotated[str | None, TILTAK, "Tiltaket den står i."]


class Målrad(TypedDict):
    """One goal."""

    id: Annotated[str, TING, "Id-en."]
    navn: Annotated[str, "Navnet."]
    med_egne_ord: Annotated[str | None, "Målet med ordene til den det gjelder."]
    delmål_av: Annotated[str | None, MÅL, "Målet det er en del av."]
    ansvarlig: Annotated[str | None, TJENESTE, "Tjenesten som har ansvaret."]
    målt: Annotated[bool, "Om noe måler det, slik ET301 ser det."]


class Tiltaksrad(TypedDict):
    """One measure."""

    id: Annotated[str, TING, "Id-en."]
    navn: Annotated[str, "Navnet."]
    status: Annotated[str | None, "idé, planlagt, pågår eller avsluttet."]
    oppstart: Annotated[date | None, "Dagen det begynner."]
    slutt: Annotated[date | None, "Dagen det slutter."]
    plasser: Annotated[int | None, "Hvor mange det har plass til."]
    ansvarlig: Annotated[str | None, TJENESTE, "Tjenesten som har ansvaret."]
    samordnes_av: Annotated[str | None, TJENESTE, "Tjenesten som samordner."]


class Finansieringsrad(TypedDict):
    """Money for a measure."""

    tiltak: Annotated[str, TILTAK, "Tiltaket pengene går til."]
    type: Annotated[str | None, "drift, tilskudd eller prosjekt."]
    kilde: Annotated[str | None, "Hvor pengene kommer fra."]
    beløp: Annotated[float | None, "Kroner per år."]
    fra: Annotated[date | None, "Når pengene begynner."]
    til: Annotated[date | None, "Når pengene slutter."]


class Leddrad(TypedDict):
    """One link of a chain."""

    id: Annotated[str, TING, "Id-en."]
    tiltak: Annotated[str | None, TILTAK, "Tiltaket; ingenting for felles effekter."]
    slag: Annotated[str, "innsats, aktivitet, resultat, virkning eller effekt."]
    rang: Annotated[int, "Plassen i kjeden, fra 0 (innsats) til 4 (effekt)."]
    navn: Annotated[str, "Navnet."]
    ansvarlig: Annotated[
        str | None, TJENESTE, "Tjenesten som har aktiviteten, også når den er arvet."
    ]
    oppstart: Annotated[date | None, "Dagen en aktivitet begynner."]
    årsverk: Annotated[float | None, "Årsverk i en innsats."]
    beløp: Annotated[float | None, "Kroner per år i en innsats."]
    sikt: Annotated[str | None, "kort, mellomlang eller lang, for en effekt."]
    utilsiktet: Annotated[bool, "Om det er en bivirkning ingen ønsket."]
    gjenstår: Annotated[str | None, "Hvorfor det som følger, ikke er tenkt ferdig."]
    målt: Annotated[bool, "Om en indikator måler det."]


class Koblingsrad(TypedDict):
    """One arrow of the chains."""

    fra: Annotated[str, LEDD, "Leddet pilen går fra."]
    til: Annotated[str, LEDD_ELLER_MÅL, "Leddet eller målet den går til."]
    slag: Annotated[
        str, "fører_til, bidrar_til, forsterker, eller underforstått (fra en innsats)."
    ]
    tiltak: Annotated[str | None, TILTAK, "Tiltaket pilen går ut fra."]


class Hypoteserad(TypedDict):
    """One hypothesis: an arrow that somebody has written."""

    id: Annotated[str, "fra->til."]
    fra: Annotated[str, LEDD, "Leddet den går fra."]
    til: Annotated[str, LEDD_ELLER_MÅL, "Leddet eller målet den går til."]
    tiltak: Annotated[str | None, TILTAK, "Tiltaket den går ut fra."]
    fordi: Annotated[str | None, "Hvorfor det ene fører til det andre."]
    tillit: Annotated[str | None, "høy, middels, lav eller ukjent."]
    virker_etter: Annotated[str | None, "Hvor lang tid det tar."]
    nødvendig: Annotated[bool, "Om det neste ikke kan skje uten dette."]


class Indikatorrad(TypedDict):
    """One indicator. What it measures stands in `referanser`, in the field `måler`."""

    id: Annotated[str, TING, "Id-en."]
    tiltak: Annotated[str | None, TILTAK, "Tiltaket den står i."]
    navn: Annotated[str, "Navnet."]
    type: Annotated[str, "kvantitativ eller kvalitativ."]
    enhet: Annotated[str | None, "Enheten; prosent for andeler uten egen enhet."]
    retning: Annotated[str | None, "opp, ned eller stabil."]
    teller: Annotated[str | None, "Hva som telles i en andel."]
    nevner: Annotated[str | None, "Hva andelen er av."]
    teller_enhet: Annotated[str | None, "Hva hver enhet i telleren er."]
    målgruppe: Annotated[str | None, MÅLGRUPPE, "Gruppen som måles."]
    kilde: Annotated[str | None, "Hvor tallene kommer fra."]
    kildetype: Annotated[str | None, "Hva slags kilde det er."]
    hyppighet: Annotated[str | None, "Hvor ofte det måles."]
    ansvarlig: Annotated[
        str | None, TJENESTE, "Tjenesten som måler, også når den er arvet."
    ]
    nullpunkt_periode: Annotated[str | None, "Perioden for nullpunktet."]
    nullpunkt: Annotated[float | None, "Tallet ved start."]
    ambisjon: Annotated[float | None, "Tallet som skal nås."]
    ambisjon_vurdering: Annotated[str | None, "Vurderingen som skal nås."]
    frist: Annotated[date | None, "Når ambisjonen skal være nådd."]
    skjult: Annotated[bool, "Om nullpunktet er skjult fordi noe i det er lite."]


class Målingsrad(TypedDict):
    """One measurement, its own or one that it is held against."""

    indikator: Annotated[str, INDIKATOR, "Indikatoren."]
    serie: Annotated[str, "egen eller sammenligning."]
    periode: Annotated[str, "Perioden, slik formatet skriver den."]
    fra: Annotated[date, "Første dag i perioden."]
    til: Annotated[date, "Siste dag i perioden."]
    gruppe: Annotated[str | None, "Gruppen, som kjønn=jenter, trinn=10."]
    verdi: Annotated[
        float | None, "Tallet, regnet ut av teller og nevner der det ikke er skrevet."
    ]
    teller: Annotated[float | None, "Hvor mange det gjelder."]
    nevner: Annotated[float | None, "Hvor mange det er av."]
    spurt: Annotated[int | None, "Hvor mange som ble spurt."]
    svart: Annotated[int | None, "Hvor mange som svarte."]
    skjult: Annotated[bool, "Om tallene er skjult fordi noe i dem er lite."]
    vurdering: Annotated[str | None, "Vurderingen når indikatoren er kvalitativ."]
    begrunnelse: Annotated[str | None, "Hva vurderingen bygger på."]
    foreløpig: Annotated[bool, "Om tallet kan bli endret."]
    brudd: Annotated[str | None, "Hva som gjør at det ikke kan sammenlignes bakover."]
    mangler: Annotated[str | None, "Tegnet statistikken setter når tallet mangler."]
    kilde: Annotated[str | None, "Hvor tallet er hentet fra."]
    hentet: Annotated[date | None, "Dagen det ble hentet."]
    merknad: Annotated[str | None, "Notatet."]


class Målgrupperad(TypedDict):
    """One target group."""

    id: Annotated[str, TING, "Id-en."]
    navn: Annotated[str, "Navnet."]
    alder: Annotated[str | None, "Alderen, som 13-16."]
    antall: Annotated[int | None, "Hvor mange gruppen er."]
    skjult: Annotated[bool, "Om antallet er skjult fordi det er lite."]


class Tjenesterad(TypedDict):
    """One service."""

    id: Annotated[str, TING, "Id-en."]
    navn: Annotated[str, "Navnet."]
    sektor: Annotated[str | None, "Sektoren."]
    eier: Annotated[str | None, "Hvem som eier den."]
    status: Annotated[str, "aktiv, planlagt eller nedlagt."]


class Samarbeidsrad(TypedDict):
    """One collaboration. Who takes part stands in `referanser`, in the field `mellom`."""

    id: Annotated[str, TING, "Id-en."]
    navn: Annotated[str | None, "Navnet."]
    trinn: Annotated[int, "Trinnet, fra 1 (dele informasjon) til 4 (felles tiltak)."]
    arena: Annotated[str | None, "Hvor de møtes."]
    deler_opplysninger: Annotated[bool | None, "Om de deler opplysninger om personer."]
    grunnlag: Annotated[str | None, "samtykke, lovhjemmel eller anonymt."]


class Referanserad(TypedDict):
    """One thing that another names in a field."""

    fra: Annotated[str, Til(("ting", "hypoteser")), "Tingen som nevner den andre."]
    felt: Annotated[str, "Feltet, slik formatet kaller det."]
    til: Annotated[str, TING, "Tingen som er nevnt."]
