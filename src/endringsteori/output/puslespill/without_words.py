"""What is told of a theory from which something has been taken away, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "APPEARED",
    "AS_BEFORE",
    "BRIEFLY",
    "FALLEN",
    "FALLEN_IN",
    "FALLEN_SHARED",
    "FINDINGS",
    "FOLLOWED",
    "GAIN",
    "GAINED",
    "HOW",
    "LOST",
    "LOST_GOALS",
    "MEASURES_LEFT",
    "MONEY",
    "MORE",
    "NOTHING_FALLS",
    "NO_GOAL_LOST",
    "PATHS_LEFT",
    "PLACES_LEFT",
    "PROJECT_MONEY",
    "SETTLED",
    "STILL",
    "TITLE",
    "TITLE_BOTH",
    "TITLE_WITH",
    "UNPAID",
    "UNREADABLE",
    "VANISHED",
    "WEAKENED",
    "WEAKENED_ITEM",
    "WEAKER",
    "WEAKER_GOALS",
    "WHAT_FALLS",
    "WITH",
    "WITHOUT",
]

TITLE: Final = Tekst(
    nb="Hva om {navn} faller bort?",
    nn="Kva om {navn} fell bort?",
    en="What if {navn} falls away?",
)
TITLE_WITH: Final = Tekst(
    nb="Hva om vi legger til {fil:«»}?",
    nn="Kva om vi legg til {fil:«»}?",
    en="What if we add {fil:«»}?",
)
TITLE_BOTH: Final = Tekst(
    nb="Hva om {navn} faller bort, og vi legger til {fil:«»}?",
    nn="Kva om {navn} fell bort, og vi legg til {fil:«»}?",
    en="What if {navn} falls away, and we add {fil:«»}?",
)
MONEY: Final = Tekst(
    nb="pengene fra {kilde:«»}",
    nn="pengane frå {kilde:«»}",
    en="the money from {kilde:«»}",
)
PROJECT_MONEY: Final[Mapping[str, Tekst]] = {
    "drift": Tekst(nb="driftsmidlene", nn="driftsmidla", en="the ordinary budget"),
    "tilskudd": Tekst(nb="tilskuddene", nn="tilskota", en="the grants"),
    "prosjekt": Tekst(nb="prosjektmidlene", nn="prosjektmidla", en="the project money"),
}
BRIEFLY: Final = Tekst(nb="Kort sagt", nn="Kort sagt", en="In short")
WHAT_FALLS: Final = Tekst(
    nb="{aktiviteter} {aktiviteter:aktivitet|aktiviteter} og {andre} {andre:annet|andre} ledd i kjeden faller bort.",
    nn="{aktiviteter} {aktiviteter:aktivitet|aktivitetar} og {andre} {andre:anna|andre} ledd i kjeda fell bort.",
    en="{aktiviteter} {aktiviteter:activity|activities} and {andre} other {andre:link|links} of the chain fall away.",
)
NOTHING_FALLS: Final = Tekst(
    nb="Ingen ledd i kjeden faller bort.",
    nn="Ingen ledd i kjeda fell bort.",
    en="No link of the chain falls away.",
)
LOST_GOALS: Final = Tekst(
    nb="{n} mål mister alt som bærer {n:det|dem}.",
    nn="{n} mål mistar alt som ber {n:det|dei}.",
    en="{n} {n:goal loses|goals lose} everything that carries {n:it|them}.",
)
NO_GOAL_LOST: Final = Tekst(
    nb="Ingen mål mister alt som bærer dem.",
    nn="Ingen mål mistar alt som ber dei.",
    en="No goal loses everything that carries it.",
)
WEAKER_GOALS: Final = Tekst(
    nb="{n} mål blir svakere.",
    nn="{n} mål blir svakare.",
    en="{n} {n:goal|goals} become weaker.",
)
FINDINGS: Final = Tekst(
    nb="{n} {n:ny ting|nye ting} må avklares.",
    nn="{n} {n:ny ting|nye ting} må avklarast.",
    en="{n} new {n:thing|things} must be settled.",
)
SETTLED: Final = Tekst(
    nb="{n} ting som måtte avklares, faller ut.",
    nn="{n} ting som måtte avklarast, fell ut.",
    en="{n} {n:thing|things} to settle {n:goes|go} off the list.",
)
FOLLOWED: Final = Tekst(
    nb="{n} {n:sammenheng|sammenhenger} vi følger med tall i dag, kan vi ikke lenger følge.",
    nn="{n} {n:samanheng|samanhengar} vi følgjer med tal i dag, kan vi ikkje lenger følgje.",
    en="{n} {n:connection|connections} that we follow with data today can no longer be followed.",
)
LOST: Final = Tekst(
    nb="Mål som mister det som bærer dem",
    nn="Mål som mistar det som ber dei",
    en="Goals that lose what carries them",
)
STILL: Final = Tekst(
    nb="{mål:«»}: I dag er det {tiltak:«»} som fører dit. Etterpå er det ingen.",
    nn="{mål:«»}: I dag er det {tiltak:«»} som fører dit. Etterpå er det ingen.",
    en="{mål:«»}: Today {tiltak:«»} lead there. Afterwards nothing does.",
)
WEAKER: Final = Tekst(
    nb="Mål som blir svakere", nn="Mål som blir svakare", en="Goals that become weaker"
)
GAIN: Final = Tekst(
    nb="Mål som får mer som bærer dem",
    nn="Mål som får meir som ber dei",
    en="Goals that get more to carry them",
)
MEASURES_LEFT: Final = Tekst(
    nb="{n} av {før} tiltak er igjen.",
    nn="{n} av {før} tiltak er att.",
    en="{n} of {før} {før:measure|measures} {n:is|are} left.",
)
AS_BEFORE: Final = Tekst(
    nb="Like mange tiltak som før ({n}).",
    nn="Like mange tiltak som før ({n}).",
    en="As many measures as before ({n}).",
)
PATHS_LEFT: Final = Tekst(
    nb="{n} av {før} veier fram er igjen.",
    nn="{n} av {før} vegar fram er att.",
    en="{n} of {før} {før:way|ways} there {n:is|are} left.",
)
PLACES_LEFT: Final = Tekst(
    nb="{n} av {før} plasser er igjen.",
    nn="{n} av {før} plassar er att.",
    en="{n} of {før} {før:place|places} {n:is|are} left.",
)
GAINED: Final = Tekst(
    nb="{mål:«»}: {tiltak} tiltak og {veier} {veier:vei|veier} fram, mot {før} og {veier_før} i dag.",
    nn="{mål:«»}: {tiltak} tiltak og {veier} {veier:veg|vegar} fram, mot {før} og {veier_før} i dag.",
    en="{mål:«»}: {tiltak} {tiltak:measure|measures} and {veier} {veier:way|ways} there, against {før} and {veier_før} today.",
)
MORE: Final = Tekst(
    nb="{mål:«»} mister {tjenester}.",
    nn="{mål:«»} mistar {tjenester}.",
    en="{mål:«»} loses {tjenester}.",
)
FALLEN: Final = Tekst(
    nb="Det som faller bort", nn="Det som fell bort", en="What falls away"
)
FALLEN_IN: Final = Tekst(nb="I {tiltak:«»}:", nn="I {tiltak:«»}:", en="In {tiltak:«»}:")
FALLEN_SHARED: Final = Tekst(
    nb="Felles effekter:", nn="Felles effektar:", en="Shared effects:"
)
UNPAID: Final = Tekst(
    nb="Tiltak som mister de siste pengene sine",
    nn="Tiltak som mistar dei siste pengane sine",
    en="Measures that lose the last of their money",
)
WEAKENED: Final = Tekst(
    nb="Det som fortsetter, men mister en samarbeidspartner",
    nn="Det som held fram, men mistar ein samarbeidspartnar",
    en="What goes on, but loses a partner",
)
WEAKENED_ITEM: Final = Tekst(
    nb="{navn:«»} i {tiltak:«»}",
    nn="{navn:«»} i {tiltak:«»}",
    en="{navn:«»} in {tiltak:«»}",
)
APPEARED: Final = Tekst(
    nb="Nytt som må avklares", nn="Nytt som må avklarast", en="New things to settle"
)
VANISHED: Final = Tekst(
    nb="Dette faller ut av listen over det som må avklares",
    nn="Dette fell ut av lista over det som må avklarast",
    en="These go off the list of things to settle",
)
UNREADABLE: Final = Tekst(
    nb="Det vi ikke lenger kan følge med tall",
    nn="Det vi ikkje lenger kan følgje med tal",
    en="What we can no longer follow with data",
)
HOW: Final = Tekst(
    nb="Slik er det regnet ut: Kjeden er lest på nytt uten det som faller bort. En aktivitet faller når tjenesten som har ansvaret, faller bort. Andre ledd faller når noe nødvendig eller alt som fører dit, er borte. Målene står, for de er vedtatt. Dette er det kjeden sier, ikke en spådom.",
    nn="Slik er det rekna ut: Kjeda er lesen på nytt utan det som fell bort. Ein aktivitet fell når tenesta som har ansvaret, fell bort. Andre ledd fell når noko nødvendig eller alt som fører dit, er borte. Måla står, for dei er vedtekne. Dette er det kjeda seier, ikkje ein spådom.",
    en="How this is worked out: The chain is read anew without what falls away. An activity falls when the service that answers for it falls away. Other links fall when something necessary, or all that leads there, is gone. The goals stand, since they have been decided. This is what the chain says, not a forecast.",
)
WITHOUT: Final = Tekst(nb="uten {navn}", nn="utan {navn}", en="without {navn}")
WITH: Final = Tekst(nb="med {fil}", nn="med {fil}", en="with {fil}")
