"""What a row holds of the tables that tell what was found and assessed, as `rows` does."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - the columns of a table are asked for their types
from typing import Annotated, TypedDict

from endringsteori.output.tabeller.keys import (
    HYPOTESE,
    INDIKATOR,
    LEDD_ELLER_MÅL,
    TILTAK,
)

__all__ = [
    "Funnrad",
    "Indikatorstatusrad",
    "Lesningsrad",
    "Statusrad",
]


class Funnrad(TypedDict):
    """One finding."""

    kode: Annotated[str, "Koden til regelen."]
    navn: Annotated[str, "Det regelen heter."]
    alvor: Annotated[str, "feil, advarsel eller merknad."]
    status: Annotated[str, "åpen eller unntatt."]
    ny: Annotated[bool | None, "Om det er nytt; ingenting når ingen har spurt."]
    element: Annotated[str, "Det funnet gjelder; ofte en id i ting eller hypoteser."]
    felt: Annotated[str | None, "Feltet det står i."]
    nøkkel: Annotated[str | None, "Nøkkelen i feltet."]
    tiltak: Annotated[str | None, TILTAK, "Tiltaket det gjelder."]
    melding: Annotated[str, "Hva som er galt."]
    råd: Annotated[str, "Hvordan det rettes."]
    fingeravtrykk: Annotated[str, "Det som kjenner funnet igjen neste gang."]
    prosjekt: Annotated[str, "Prosjektet."]
    fil: Annotated[str | None, "Filen, sett fra prosjektet."]
    linje: Annotated[int | None, "Linjen, fra 1."]
    kolonne: Annotated[int | None, "Kolonnen, fra 1."]


class Statusrad(TypedDict):
    """Where a link or a goal stands."""

    id: Annotated[str, LEDD_ELLER_MÅL, "Leddet eller målet."]
    slag: Annotated[str, "innsats, aktivitet, resultat, virkning, effekt eller mål."]
    status: Annotated[str, "nådd, på vei, står stille, feil vei, blandet, ikke målt …"]
    svar: Annotated[str, "ja, delvis, nei eller ukjent."]
    på_plass: Annotated[date | None, "Første dag en indikator viste det på plass."]
    nyeste: Annotated[
        date | None, "Siste dag i den nyeste perioden statusen bygger på."
    ]


class Indikatorstatusrad(TypedDict):
    """Where an indicator stands, seen from one of the links or goals that it measures."""

    id: Annotated[str, LEDD_ELLER_MÅL, "Leddet eller målet."]
    indikator: Annotated[str, INDIKATOR, "Indikatoren."]
    status: Annotated[str, "Som i statuser."]
    retning: Annotated[str | None, "Veien det skal gå, også når den følger av tallene."]
    i_rute: Annotated[bool | None, "Om siste milepæl er nådd; ingenting uten milepæl."]
    nullpunkt_periode: Annotated[str | None, "Perioden det måles fra."]
    nullpunkt: Annotated[float | None, "Tallet der."]
    siste_periode: Annotated[str | None, "Perioden for det siste tallet."]
    siste: Annotated[float | None, "Det siste tallet."]
    endring: Annotated[float | None, "Endringen, der den kan prøves statistisk."]
    endring_lav: Annotated[float | None, "Nedre grense for endringen."]
    endring_høy: Annotated[float | None, "Øvre grense for endringen."]
    skjult: Annotated[bool, "Om tallene er skjult fordi noe i dem er lite."]


class Lesningsrad(TypedDict):
    """How a hypothesis reads against the data."""

    hypotese: Annotated[str, HYPOTESE, "Hypotesen."]
    lesning: Annotated[str, "i tråd med teorien, holder ikke så langt, for tidlig …"]
    svikt: Annotated[str | None, "Evaluatorenes navn på lesningen, der den har et."]
    frist: Annotated[date | None, "Dagen virkningen tidligst kan ventes."]
