"""What the readings of hypotheses rest on, and what weakens them: a sentence for each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.assessment import GroundKind
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["OF_READINGS", "RESERVATIONS"]

OF_READINGS: Final[Mapping[GroundKind, Tekst]] = {
    GroundKind.SEEN_THROUGH: Tekst(
        nb="Det måles ikke selv, men kan ses gjennom {navn:«»}.",
        nn="Det blir ikkje målt sjølv, men kan sjåast gjennom {navn:«»}.",
        en="It is not measured itself, but can be seen through {navn:«»}.",
    ),
    GroundKind.NOT_BEGUN: Tekst(
        nb="Tiltaket {navn:«»} er ikke i gang.",
        nn="Tiltaket {navn:«»} er ikkje i gang.",
        en="The measure {navn:«»} has not begun.",
    ),
    GroundKind.UNINTENDED: Tekst(
        nb="{navn:«»} er utilsiktet og leses ikke som en del av teorien.",
        nn="{navn:«»} er utilsikta og blir ikkje lese som ein del av teorien.",
        en="{navn:«»} {n:is|are} unintended, and not read as part of the theory.",
    ),
    GroundKind.NOT_IN_PLACE: Tekst(
        nb="{navn:«»} er ikke på plass.",
        nn="{navn:«»} er ikkje på plass.",
        en="{navn:«»} {n:is|are} not in place.",
    ),
    GroundKind.PARTLY_IN_PLACE: Tekst(
        nb="{navn:«»} er bare delvis på plass.",
        nn="{navn:«»} er berre delvis på plass.",
        en="{navn:«»} {n:is|are} only partly in place.",
    ),
    GroundKind.UNKNOWN_END: Tekst(
        nb="Vi vet ikke hvordan det står til med {navn:«»} ({status}).",
        nn="Vi veit ikkje korleis det står til med {navn:«»} ({status}).",
        en="We do not know how it stands with {navn:«»} ({status}).",
    ),
    GroundKind.NO_CLOCK: Tekst(
        nb="Vi vet ikke når dette kan ventes å vise seg, for oppstarten er ikke oppgitt.",
        nn="Vi veit ikkje når dette kan ventast å vise seg, for oppstarten er ikkje oppgitt.",
        en="We do not know when this can be expected to show, for no start is given.",
    ),
    GroundKind.DELAY_OVER: Tekst(
        nb="Det kunne ventes å vise seg fra {dato}.",
        nn="Det kunne ventast å vise seg frå {dato}.",
        en="It could be expected to show from {dato}.",
    ),
    GroundKind.DELAY_NOT_OVER: Tekst(
        nb="Det kan ikke ventes å vise seg før {dato}.",
        nn="Det kan ikkje ventast å vise seg før {dato}.",
        en="It cannot be expected to show before {dato}.",
    ),
    GroundKind.NEEDED_MISSING: Tekst(
        nb="{navn:«»} er nødvendig og er ikke helt på plass.",
        nn="{navn:«»} er nødvendig og er ikkje heilt på plass.",
        en="{navn:«»} {n:is|are} needed and not fully in place.",
    ),
    GroundKind.NEEDED_UNKNOWN: Tekst(
        nb="{navn:«»} er nødvendig, og vi vet ikke om det er på plass.",
        nn="{navn:«»} er nødvendig, og vi veit ikkje om det er på plass.",
        en="{navn:«»} {n:is|are} needed, and we do not know whether that is in place.",
    ),
    GroundKind.NEEDED_WITHOUT: Tekst(
        nb="Hypotesen er oppgitt som nødvendig, men det neste kom uten det første.",
        nn="Hypotesen er oppgitt som nødvendig, men det neste kom utan det første.",
        en="The hypothesis is given as needed, but the next came without the first.",
    ),
    GroundKind.OTHERS_UNKNOWN: Tekst(
        nb="Om andre bidrag vet vi ikke: {navn:«»}.",
        nn="Om andre bidrag veit vi ikkje: {navn:«»}.",
        en="Of other contributions we do not know: {navn:«»}.",
    ),
    GroundKind.OTHERS_IN_PLACE: Tekst(
        nb="Andre bidrag er på plass: {navn:«»}.",
        nn="Andre bidrag er på plass: {navn:«»}.",
        en="Other contributions are in place: {navn:«»}.",
    ),
    GroundKind.FOLLOWS_COMPARISON: Tekst(
        nb="Sammenlignet med {hvem:«»}: her {egen}, der {andre} i de samme periodene. Endringen her er ikke klart større.",
        nn="Samanlikna med {hvem:«»}: her {egen}, der {andre} i dei same periodane. Endringa her er ikkje klart større.",
        en="Compared with {hvem:«»}: here {egen}, there {andre} over the same periods. The change here is not clearly larger.",
    ),
    GroundKind.BETTER_THAN_COMPARISON: Tekst(
        nb="Sammenlignet med {hvem:«»}: her {egen}, der {andre} i de samme periodene. Endringen her er klart større.",
        nn="Samanlikna med {hvem:«»}: her {egen}, der {andre} i dei same periodane. Endringa her er klart større.",
        en="Compared with {hvem:«»}: here {egen}, there {andre} over the same periods. The change here is clearly larger.",
    ),
    GroundKind.WORSE_THAN_COMPARISON: Tekst(
        nb="Sammenlignet med {hvem:«»}: her {egen}, der {andre} i de samme periodene. Det har gått klart bedre der enn her.",
        nn="Samanlikna med {hvem:«»}: her {egen}, der {andre} i dei same periodane. Det har gått klart betre der enn her.",
        en="Compared with {hvem:«»}: here {egen}, there {andre} over the same periods. It has gone clearly better there than here.",
    ),
    GroundKind.COMPARISON_UNCLEAR: Tekst(
        nb="Sammenlignet med {hvem:«»}: her {egen}, der {andre} i de samme periodene. Det er uklart om forskjellen er større enn tilfeldig variasjon.",
        nn="Samanlikna med {hvem:«»}: her {egen}, der {andre} i dei same periodane. Det er uklart om skilnaden er større enn tilfeldig variasjon.",
        en="Compared with {hvem:«»}: here {egen}, there {andre} over the same periods. It is unclear whether the difference is larger than chance variation.",
    ),
    GroundKind.COMPARISON_OTHER_PERIODS: Tekst(
        nb="Sammenligningsserien for {navn:«»} passer ikke til tallene her, for eksempel fordi periodene er andre. Ingenting er sammenlignet.",
        nn="Samanlikningsserien for {navn:«»} passar ikkje til tala her, til dømes fordi periodane er andre. Ingenting er samanlikna.",
        en="The comparison series of {navn:«»} does not fit the numbers here, for instance because its periods are different. Nothing is compared.",
    ),
    GroundKind.NO_COMPARISON: Tekst(
        nb="Det finnes ingen sammenligningsserie, så vi vet ikke hvordan det ville gått uten tiltaket.",
        nn="Det finst ingen samanlikningsserie, så vi veit ikkje korleis det ville gått utan tiltaket.",
        en="There is no comparison series, so we do not know how things would have gone without the measure.",
    ),
}
"""What a reading rests on beside the numbers of its ends."""

RESERVATIONS: Final[Mapping[GroundKind, Tekst]] = {
    GroundKind.SELECTED_BY_INDICATOR: Tekst(
        nb="Gruppen {navn:«»} er valgt ut etter dette tallet. Slike tall går ofte mot det vanlige av seg selv.",
        nn="Gruppa {navn:«»} er vald ut etter dette talet. Slike tal går ofte mot det vanlege av seg sjølv.",
        en="The group {navn:«»} was selected by this number. Such numbers often move back towards the usual by themselves.",
    ),
    GroundKind.LOW_RESPONSE: Tekst(
        nb="Bare {svart} av {spurt} svarte.",
        nn="Berre {svart} av {spurt} svarte.",
        en="Only {svart} of {spurt} answered.",
    ),
    GroundKind.PROVISIONAL: Tekst(
        nb="Foreløpige tall: {perioder}.",
        nn="Førebels tal: {perioder}.",
        en="Preliminary numbers: {perioder}.",
    ),
    GroundKind.WHOLE_GROUP: Tekst(
        nb="{navn:«»} gjelder hele gruppen, ikke et utvalg. Usikkerheten handler om tilfeldig variasjon i en liten gruppe.",
        nn="{navn:«»} gjeld heile gruppa, ikkje eit utval. Uvissa handlar om tilfeldig variasjon i ei lita gruppe.",
        en="{navn:«»} covers the whole group, not a sample. The uncertainty is about chance variation in a small group.",
    ),
    GroundKind.REPEATED_UNITS: Tekst(
        nb="{navn:«»} teller timer eller svar som henger sammen. Derfor er tilfeldig variasjon ikke regnet ut.",
        nn="{navn:«»} tel timar eller svar som heng saman. Difor er tilfeldig variasjon ikkje rekna ut.",
        en="{navn:«»} counts hours or answers that hang together. So chance variation is not worked out.",
    ),
    GroundKind.MANY_TESTED: Tekst(
        nb="{tested} endringer er prøvd mot tilfeldig variasjon. Rundt {by_chance} av dem kan ventes å se klare ut helt tilfeldig.",
        nn="{tested} endringar er prøvde mot tilfeldig variasjon. Rundt {by_chance} av dei kan ventast å sjå klare ut heilt tilfeldig.",
        en="{tested} changes are tested against chance variation. About {by_chance} of them can be expected to look clear by chance alone.",
    ),
    GroundKind.EXTERNAL: Tekst(
        nb="Ytre forhold i samme periode: {navn:«»}.",
        nn="Ytre forhold i same periode: {navn:«»}.",
        en="External factor in the same period: {navn:«»}.",
    ),
    GroundKind.NO_EXTERNAL: Tekst(
        nb="Ingen ytre forhold er beskrevet for perioden.",
        nn="Ingen ytre forhold er skildra for perioden.",
        en="No external factors are described for the period.",
    ),
    GroundKind.ASSUMPTION: Tekst(
        nb="Forutsetning: {navn:«»} ({status}).",
        nn="Føresetnad: {navn:«»} ({status}).",
        en="Assumption: {navn:«»} ({status}).",
    ),
    GroundKind.RISK: Tekst(
        nb="Risiko: {navn:«»}.", nn="Risiko: {navn:«»}.", en="Risk: {navn:«»}."
    ),
}
"""What weakens a reading, or must be told with it."""
