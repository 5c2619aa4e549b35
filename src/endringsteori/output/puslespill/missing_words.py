"""What is told of what is missing, and of what goals rest on, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.graph.handovers import TieKind
    from endringsteori.graph.unowned import UnownedKind

__all__ = [
    "FALLS_WITH",
    "GROUP_ALONE",
    "HANDOVER",
    "HANDOVERS",
    "HOLES",
    "LACK",
    "LACK_NOBODY",
    "MISSING_TIES",
    "NOTHING_MISSING",
    "NO_STEP",
    "OVERLAP",
    "OVERLAPS",
    "RESTS",
    "SOFT",
    "STEP",
    "SUGGESTIONS",
    "TIES",
    "TOGETHER",
    "UNOWNED",
    "UNOWNED_HEADING",
    "UNUSED",
    "UNUSED_HEADING",
]

HOLES: Final = Tekst(
    nb="Hull",
    nn="Hol",
    en="Gaps",
)
GROUP_ALONE: Final = Tekst(
    nb="{gruppe:«»}: Ingen tiltak er for dem.",
    nn="{gruppe:«»}: Ingen tiltak er for dei.",
    en="{gruppe:«»}: No measure is for them.",
)
UNOWNED_HEADING: Final = Tekst(
    nb="Glippsoner: det ingen har ansvaret for",
    nn="Glippsoner: det ingen har ansvaret for",
    en="Grey zones: what nobody is responsible for",
)
UNOWNED: Final[Mapping[UnownedKind, Tekst]] = {
    "utfordring": Tekst(
        nb="Utfordringen {navn:«»}",
        nn="Utfordringa {navn:«»}",
        en="The challenge {navn:«»}",
    ),
    "mål": Tekst(nb="Målet {navn:«»}", nn="Målet {navn:«»}", en="The goal {navn:«»}"),
    "tiltak": Tekst(
        nb="Tiltaket {navn:«»}", nn="Tiltaket {navn:«»}", en="The measure {navn:«»}"
    ),
    "aktivitet": Tekst(
        nb="Aktiviteten {navn:«»}",
        nn="Aktiviteten {navn:«»}",
        en="The activity {navn:«»}",
    ),
}
MISSING_TIES: Final = Tekst(
    nb="Samarbeid som mangler", nn="Samarbeid som manglar", en="Missing collaboration"
)
TIES: Final[Mapping[TieKind, Tekst]] = {
    "samarbeid": Tekst(
        nb="{tjenester} møtes i {tiltak:«»}, men har ikke noe samarbeid.",
        nn="{tjenester} møtest i {tiltak:«»}, men har ikkje noko samarbeid.",
        en="{tjenester} meet in {tiltak:«»}, but have no collaboration.",
    ),
    "trinn": Tekst(
        nb="{tjenester} gjør noe sammen i {tiltak:«»}, men samarbeidet er bare på trinn {trinn}.",
        nn="{tjenester} gjer noko saman i {tiltak:«»}, men samarbeidet er berre på trinn {trinn}.",
        en="{tjenester} work together in {tiltak:«»}, but only collaborate at step {trinn}.",
    ),
    "samordning": Tekst(
        nb="{tjenester} har hvert sitt tiltak for de samme menneskene med samme mål, {tiltak:«»}, og ingen samordner dem.",
        nn="{tjenester} har kvart sitt tiltak for dei same menneska med same mål, {tiltak:«»}, og ingen samordnar dei.",
        en="{tjenester} have measures side by side for the same people with the same goal, {tiltak:«»}, and nobody coordinates them.",
    ),
}
HANDOVERS: Final = Tekst(nb="Overleveringer", nn="Overleveringar", en="Handovers")
HANDOVER: Final = Tekst(
    nb="Fra {fra} til {til}, etter {sted:«»}: {trinn}",
    nn="Frå {fra} til {til}, etter {sted:«»}: {trinn}",
    en="From {fra} to {til}, after {sted:«»}: {trinn}",
)
STEP: Final = Tekst(
    nb="samarbeid på trinn {trinn}",
    nn="samarbeid på trinn {trinn}",
    en="collaboration at step {trinn}",
)
NO_STEP: Final = Tekst(
    nb="ikke noe samarbeid", nn="ikkje noko samarbeid", en="no collaboration"
)
SUGGESTIONS: Final = Tekst(
    nb="Virkemidler som mangler",
    nn="Verkemiddel som manglar",
    en="Means that are lacking",
)
LACK: Final = Tekst(
    nb="{aktivitet:«»} i {tiltak:«»} trenger {virkemiddel:«»}. {tjenester} har det, men er ikke med i tiltaket.",
    nn="{aktivitet:«»} i {tiltak:«»} treng {virkemiddel:«»}. {tjenester} har det, men er ikkje med i tiltaket.",
    en="{aktivitet:«»} in {tiltak:«»} needs {virkemiddel:«»}. {tjenester} {n:has it, but is|have it, but are} not in the measure.",
)
LACK_NOBODY: Final = Tekst(
    nb="{aktivitet:«»} i {tiltak:«»} trenger {virkemiddel:«»}, som ingen tjeneste har.",
    nn="{aktivitet:«»} i {tiltak:«»} treng {virkemiddel:«»}, som inga teneste har.",
    en="{aktivitet:«»} in {tiltak:«»} needs {virkemiddel:«»}, which no service has.",
)
UNUSED_HEADING: Final = Tekst(
    nb="Virkemidler som ingen aktivitet krever",
    nn="Verkemiddel som ingen aktivitet krev",
    en="Means that no activity requires",
)
UNUSED: Final = Tekst(
    nb="{virkemiddel} ({tjenester})",
    nn="{virkemiddel} ({tjenester})",
    en="{virkemiddel} ({tjenester})",
)
OVERLAPS: Final = Tekst(
    nb="Tiltak for de samme, med samme mål",
    nn="Tiltak for dei same, med same mål",
    en="Measures for the same people, with the same goal",
)
OVERLAP: Final = Tekst(
    nb="{tiltak:«»} og {annet:«»} er begge for {grupper:«»}, med målet {mål:«»}.",
    nn="{tiltak:«»} og {annet:«»} er begge for {grupper:«»}, med målet {mål:«»}.",
    en="{tiltak:«»} and {annet:«»} are both for {grupper:«»}, with the goal {mål:«»}.",
)
RESTS: Final = Tekst(
    nb="Mål som hviler på lite",
    nn="Mål som kviler på lite",
    en="Goals that rest on little",
)
FALLS_WITH: Final = Tekst(
    nb="{mål:«»} mister grunnlaget om {navn:eller} faller bort.",
    nn="{mål:«»} mistar grunnlaget om {navn:eller} fell bort.",
    en="{mål:«»} loses what it rests on if {navn:eller} falls away.",
)
TOGETHER: Final = Tekst(
    nb="{mål:«»} tåler at én faller bort, men ikke begge av disse: {par}.",
    nn="{mål:«»} toler at éin fell bort, men ikkje begge av desse: {par}.",
    en="{mål:«»} stands when one falls away, but not both of these: {par}.",
)
SOFT: Final = Tekst(
    nb="{mål:«»} hviler bare på prosjektmidler eller tilskudd, i {tiltak:«»}.",
    nn="{mål:«»} kviler berre på prosjektmidlar eller tilskot, i {tiltak:«»}.",
    en="{mål:«»} rests on project money or grants alone, in {tiltak:«»}.",
)
NOTHING_MISSING: Final = Tekst(
    nb="Ingen hull å melde.",
    nn="Ingen hol å melde.",
    en="No gaps to report.",
)
