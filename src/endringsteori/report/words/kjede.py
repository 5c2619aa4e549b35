"""What the report of a chain says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.texts import Slag

__all__ = [
    "ASSUMES",
    "BUILT_ON",
    "FIGURE",
    "HYPOTHESES",
    "HYPOTHESES_NOTE",
    "INDICATORS",
    "INTRO",
    "NOT_MEASURED",
    "NOT_REACHED",
    "NO_HYPOTHESES",
    "NO_INDICATORS",
    "NO_REASON",
    "SIDE_EFFECTS",
    "STORY",
    "STORY_HEADING",
    "TITLE",
]

TITLE: Final = Tekst(nb="Logisk kjede", nn="Logisk kjede", en="Results chain")
INTRO: Final = Tekst(
    nb="Her står det hva vi setter inn, hva vi tror det fører til, og hvorfor. Det er antakelser som skal prøves, ikke noe vi vet.",
    nn="Her står det kva vi set inn, kva vi trur det fører til, og kvifor. Det er tankar som skal prøvast, ikkje noko vi veit.",
    en="This shows what we put in, what we expect to follow, and why. These are assumptions to be tried, not things we know.",
)
STORY_HEADING: Final = Tekst(nb="Fortellingen", nn="Forteljinga", en="The story")
STORY: Final[Mapping[Slag, Tekst]] = {
    "innsats": Tekst(
        nb="Dette setter vi inn: {navn:«»}.",
        nn="Dette set vi inn: {navn:«»}.",
        en="This is what we put in: {navn:«»}.",
    ),
    "aktivitet": Tekst(
        nb="Det bruker vi til dette: {navn:«»}.",
        nn="Det bruker vi til dette: {navn:«»}.",
        en="We use it for this: {navn:«»}.",
    ),
    "resultat": Tekst(
        nb="Gjør vi det, venter vi at dette skjer først: {navn:«»}.",
        nn="Gjer vi det, ventar vi at dette skjer først: {navn:«»}.",
        en="If we do, we expect this to come first: {navn:«»}.",
    ),
    "virkning": Tekst(
        nb="Deretter venter vi dette hos dem det gjelder: {navn:«»}.",
        nn="Deretter ventar vi dette hos dei det gjeld: {navn:«»}.",
        en="Then we expect this for those concerned: {navn:«»}.",
    ),
    "effekt": Tekst(
        nb="Lenger fram venter vi dette: {navn:«»}.",
        nn="Lenger fram ventar vi dette: {navn:«»}.",
        en="Further ahead we expect this: {navn:«»}.",
    ),
    "mål": Tekst(
        nb="Slik skal tiltaket bidra til {navn:«»}.",
        nn="Slik skal tiltaket bidra til {navn:«»}.",
        en="In this way the measure is meant to contribute to {navn:«»}.",
    ),
}
"""The links of each kind, from what is put in to the goals."""
SIDE_EFFECTS: Final = Tekst(
    nb="Dette er utilsiktet, og vi følger med på det: {navn:«»}.",
    nn="Dette er utilsikta, og vi følgjer med på det: {navn:«»}.",
    en="This is unintended, and we keep an eye on it: {navn:«»}.",
)
NOT_REACHED: Final = Tekst(
    nb="Tiltaket oppgir også {navn:«»}, men kjeden når ikke dit ennå.",
    nn="Tiltaket oppgir òg {navn:«»}, men kjeda når ikkje dit enno.",
    en="The measure also names {navn:«»}, but the chain does not reach that far yet.",
)
FIGURE: Final = Tekst(
    nb="Kjeden i {tiltak:«»}", nn="Kjeda i {tiltak:«»}", en="The chain of {tiltak:«»}"
)
HYPOTHESES: Final = Tekst(nb="Hypotesene", nn="Hypotesane", en="The hypotheses")
HYPOTHESES_NOTE: Final = Tekst(
    nb="Hver hypotese er et steg i kjeden. {begrunnet} av {n} har en begrunnelse, og {kunnskap} av {n} bygger på en kunnskapskilde.",
    nn="Kvar hypotese er eit steg i kjeda. {begrunnet} av {n} har ei grunngiving, og {kunnskap} av {n} byggjer på ei kunnskapskjelde.",
    en="Each hypothesis is one step of the chain. {begrunnet} of {n} have a reason, and {kunnskap} of {n} rest on a source of knowledge.",
)
NO_HYPOTHESES: Final = Tekst(
    nb="Ingen hypoteser er skrevet ned ennå.",
    nn="Ingen hypotesar er skrivne ned enno.",
    en="No hypotheses are written down yet.",
)
NO_REASON: Final = Tekst(
    nb="Hvorfor vi tror det, er ikke skrevet ned ennå.",
    nn="Kvifor vi trur det, er ikkje skrive ned enno.",
    en="Why we believe this is not written down yet.",
)
BUILT_ON: Final = Tekst(
    nb="Bygger på {kilder}.",
    nn="Byggjer på {kilder}.",
    en="Rests on {kilder}.",
)
ASSUMES: Final = Tekst(
    nb="Forutsetter at dette stemmer: {navn} ({status}).",
    nn="Føreset at dette stemmer: {navn} ({status}).",
    en="Assumes that this holds: {navn} ({status}).",
)
INDICATORS: Final = Tekst(nb="Indikatorene", nn="Indikatorane", en="The indicators")
NO_INDICATORS: Final = Tekst(
    nb="Ingenting i tiltaket måles ennå.",
    nn="Ingenting i tiltaket blir målt enno.",
    en="Nothing in the measure is measured yet.",
)
NOT_MEASURED: Final = Tekst(
    nb="Måles ikke ennå: {navn:«»}.",
    nn="Blir ikkje målt enno: {navn:«»}.",
    en="Not measured yet: {navn:«»}.",
)
