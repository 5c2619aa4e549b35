"""What is told of a theory from which something has been taken away, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ACTIVITIES",
    "APPEARED",
    "AS_BEFORE",
    "BRIEFLY",
    "CONNECTION",
    "FALLEN",
    "FALLEN_IN",
    "FALLEN_SHARED",
    "FINDINGS",
    "FOLLOWED",
    "GAIN",
    "GAINED",
    "HOW",
    "LINKS",
    "LOST",
    "LOST_GOALS",
    "MEASURES_LEFT",
    "MONEY",
    "MORE",
    "NOTHING_FALLS",
    "NO_GOAL_LOST",
    "OTHER_LINKS",
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
    en="What if we lose {navn}?",
)
TITLE_WITH: Final = Tekst(
    nb="Hva om vi legger til {fil:«»}?",
    nn="Kva om vi legg til {fil:«»}?",
    en="What if we add {fil:«»}?",
)
TITLE_BOTH: Final = Tekst(
    nb="Hva om {navn} faller bort, og vi legger til {fil:«»}?",
    nn="Kva om {navn} fell bort, og vi legg til {fil:«»}?",
    en="What if we lose {navn}, and add {fil:«»}?",
)
MONEY: Final = Tekst(
    nb="pengene fra {kilde:«»}",
    nn="pengane frå {kilde:«»}",
    en="the money from {kilde:«»}",
)
PROJECT_MONEY: Final[Mapping[str, Tekst]] = {
    "drift": Tekst(nb="driftsmidlene", nn="driftsmidlane", en="the operating funds"),
    "tilskudd": Tekst(nb="tilskuddene", nn="tilskota", en="the grants"),
    "prosjekt": Tekst(
        nb="prosjektmidlene", nn="prosjektmidlane", en="the project money"
    ),
}
BRIEFLY: Final = Tekst(nb="Kort sagt", nn="Kort sagt", en="In short")
WHAT_FALLS: Final = Tekst(
    nb="{hva} faller bort.",
    nn="{hva} fell bort.",
    en="{hva} {n:falls|fall} away.",
)
ACTIVITIES: Final = Tekst(
    nb="{n} {n:aktivitet|aktiviteter}",
    nn="{n} {n:aktivitet|aktivitetar}",
    en="{n} {n:activity|activities}",
)
OTHER_LINKS: Final = Tekst(
    nb="{n} {n:annet|andre} ledd i kjeden",
    nn="{n} {n:anna|andre} ledd i kjeda",
    en="{n} other {n:link|links} of the chain",
)
LINKS: Final = Tekst(
    nb="{n} ledd i kjeden",
    nn="{n} ledd i kjeda",
    en="{n} {n:link|links} of the chain",
)
NOTHING_FALLS: Final = Tekst(
    nb="Ingen ledd i kjeden faller bort.",
    nn="Ingen ledd i kjeda fell bort.",
    en="No link of the chain falls away.",
)
LOST_GOALS: Final = Tekst(
    nb="{n} mål står igjen uten tiltak.",
    nn="{n} mål står att utan tiltak.",
    en="{n} {n:goal is|goals are} left without measures.",
)
NO_GOAL_LOST: Final = Tekst(
    nb="Ingen mål mister alle tiltakene sine.",
    nn="Ingen mål mistar alle tiltaka sine.",
    en="No goal loses all its measures.",
)
WEAKER_GOALS: Final = Tekst(
    nb="{n} mål står svakere.",
    nn="{n} mål står svakare.",
    en="{n} {n:goal loses|goals lose} some support.",
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
    nb="Mål som står igjen uten tiltak",
    nn="Mål som står att utan tiltak",
    en="Goals that are left without measures",
)
STILL: Final = Tekst(
    nb="{mål:«»}: I dag har målet {n:tiltaket|tiltakene} {tiltak:«»}. Etterpå har det ingen.",
    nn="{mål:«»}: I dag har målet {n:tiltaket|tiltaka} {tiltak:«»}. Etterpå har det ingen.",
    en="{mål:«»}: Today the goal has the {n:measure|measures} {tiltak:«»}. Afterwards it has none.",
)
WEAKER: Final = Tekst(
    nb="Mål som står svakere",
    nn="Mål som står svakare",
    en="Goals that lose some support",
)
GAIN: Final = Tekst(
    nb="Mål som står sterkere",
    nn="Mål som står sterkare",
    en="Goals that gain support",
)
MEASURES_LEFT: Final = Tekst(
    nb="{n} av {før} tiltak er igjen.",
    nn="{n} av {før} tiltak er att.",
    en="{n} of {før} {før:measure|measures} {n:is|are} left.",
)
AS_BEFORE: Final = Tekst(
    nb="Målet har fortsatt {n} tiltak.",
    nn="Målet har framleis {n} tiltak.",
    en="The goal still has {n} {n:measure|measures}.",
)
PATHS_LEFT: Final = Tekst(
    nb="{n} av {før} veier fram til målet er igjen.",
    nn="{n} av {før} vegar fram til målet er att.",
    en="{n} of {før} {før:path|paths} to the goal {n:is|are} left.",
)
PLACES_LEFT: Final = Tekst(
    nb="{n} av {før} plasser er igjen.",
    nn="{n} av {før} plassar er att.",
    en="{n} of {før} {før:place|places} {n:is|are} left.",
)
GAINED: Final = Tekst(
    nb="{mål:«»} får {tiltak} tiltak og {veier} {veier:vei|veier} fram. I dag er det {før} tiltak og {veier_før} {veier_før:vei|veier}.",
    nn="{mål:«»} får {tiltak} tiltak og {veier} {veier:veg|vegar} fram. I dag er det {før} tiltak og {veier_før} {veier_før:veg|vegar}.",
    en="{mål:«»} gets {tiltak} {tiltak:measure|measures} and {veier} {veier:path|paths} there. Today there are {før} and {veier_før}.",
)
MORE: Final = Tekst(
    nb="{tjenester} er ikke lenger med på veien til {mål:«»}.",
    nn="{tjenester} er ikkje lenger med på vegen til {mål:«»}.",
    en="{tjenester} {n:is|are} no longer on the path to {mål:«»}.",
)
FALLEN: Final = Tekst(
    nb="Det som faller bort", nn="Det som fell bort", en="What falls away"
)
FALLEN_IN: Final = Tekst(nb="I {tiltak:«»}:", nn="I {tiltak:«»}:", en="In {tiltak:«»}:")
FALLEN_SHARED: Final = Tekst(
    nb="Felles effekter:", nn="Felles effektar:", en="Shared impacts:"
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
    nb="Slik er det regnet ut: Kjeden er lest på nytt uten det som faller bort. En aktivitet faller bort med tjenesten som har ansvaret for den. Andre ledd faller bort når noe nødvendig, eller alt som fører dit, er borte. En vei går fra ledd til ledd fram til målet. Målene blir stående, for de er vedtatt. Dette er det kjeden sier, ikke en spådom.",
    nn="Slik er det rekna ut: Kjeda er lesen på nytt utan det som fell bort. Ein aktivitet fell bort med tenesta som har ansvaret for han. Andre ledd fell bort når noko nødvendig, eller alt som fører dit, er borte. Ein veg går frå ledd til ledd fram til målet. Måla blir ståande, for dei er vedtekne. Dette er det kjeda seier, ikkje ein spådom.",
    en="How this is worked out: The chain is read again without what falls away. An activity falls away with the service that is responsible for it. Other links fall away when something necessary, or all that stands before them, is gone. A path runs from link to link until the goal. The goals stay, since they have been decided. This is what the chain says, not a forecast.",
)
CONNECTION: Final = Tekst(
    nb="Om {fra:«»} fører til {til:«»}",
    nn="Om {fra:«»} fører til {til:«»}",
    en="Whether {til:«»} follows from {fra:«»}",
)
WITHOUT: Final = Tekst(nb="uten {navn}", nn="utan {navn}", en="without {navn}")
WITH: Final = Tekst(nb="med {fil}", nn="med {fil}", en="with {fil}")
