"""What the puzzle says, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.graph.handovers import TieKind
    from endringsteori.graph.unowned import UnownedKind

__all__ = [
    "AND_UNKNOWN",
    "CAPTION",
    "COLUMNS",
    "COVERAGE",
    "FALLS_WITH",
    "FOR_NOBODY",
    "GOAL_MEASURED",
    "GOAL_UNMEASURED",
    "GROUP_ALONE",
    "HANDOVER",
    "HANDOVERS",
    "HOLE",
    "HOLES",
    "LACK",
    "LACK_NOBODY",
    "MATRIX",
    "MEASURES",
    "MISSING_TIES",
    "NAMED",
    "NOBODY",
    "NOTHING_MISSING",
    "NO_GOALS",
    "NO_PATHS",
    "NO_STEP",
    "OVERLAP",
    "OVERLAPS",
    "PATHS",
    "PERSONS",
    "PLACES",
    "PLACES_UNKNOWN",
    "REACHED",
    "RESTS",
    "SHARE",
    "SOFT",
    "STATUSES",
    "STEP",
    "SUGGESTIONS",
    "TIES",
    "TITLE",
    "TOGETHER",
    "UNOWNED",
    "UNOWNED_HEADING",
    "UNUSED",
    "UNUSED_HEADING",
]

TITLE: Final = Tekst(
    nb="Puslespillet: mål, tiltak og tjenester",
    nn="Puslespelet: mål, tiltak og tenester",
    en="The puzzle: goals, measures and services",
)
MATRIX: Final = Tekst(nb="Mål og tiltak", nn="Mål og tiltak", en="Goals and measures")
CAPTION: Final = Tekst(
    nb="Hvilke tiltak som når hvilke mål",
    nn="Kva tiltak som når kva mål",
    en="Which measures reach which goals",
)
REACHED: Final = Tekst(nb="når målet", nn="når målet", en="reaches the goal")
NAMED: Final = Tekst(
    nb="oppgir målet, men når det ikke",
    nn="oppgir målet, men når det ikkje",
    en="names the goal, but does not reach it",
)
MEASURES: Final = Tekst(nb="Tiltakene", nn="Tiltaka", en="The measures")
NOBODY: Final = Tekst(nb="ingen tjeneste", nn="inga teneste", en="no service")
STATUSES: Final[Mapping[str, Tekst]] = {
    "idé": Tekst(nb="idé", nn="idé", en="an idea"),
    "planlagt": Tekst(nb="planlagt", nn="planlagt", en="planned"),
    "pågår": Tekst(nb="pågår", nn="går no", en="under way"),
    "avsluttet": Tekst(
        nb="avsluttet, dekker ingen",
        nn="avslutta, dekkjer ingen",
        en="over, covers none",
    ),
}
COVERAGE: Final = Tekst(
    nb="Behov og dekning", nn="Behov og dekning", en="Need and coverage"
)
PERSONS: Final = Tekst(
    nb="{gruppe}: {n} {n:person|personer}",
    nn="{gruppe}: {n} {n:person|personar}",
    en="{gruppe}: {n} {n:person|people}",
)
FOR_NOBODY: Final = Tekst(
    nb="Uten målgruppe", nn="Utan målgruppe", en="Without a target group"
)
HOLE: Final = Tekst(
    nb="Ingen tiltak. Her er det et hull.",
    nn="Ingen tiltak. Her er det eit hòl.",
    en="No measure. There is a hole here.",
)
PLACES: Final = Tekst(
    nb="{plasser} {plasser:plass|plasser}",
    nn="{plasser} {plasser:plass|plassar}",
    en="{plasser} {plasser:place|places}",
)
SHARE: Final = Tekst(
    nb="{plasser} {plasser:plass|plasser} ({prosent} prosent av gruppen)",
    nn="{plasser} {plasser:plass|plassar} ({prosent} prosent av gruppa)",
    en="{plasser} {plasser:place|places} ({prosent} percent of the group)",
)
AND_UNKNOWN: Final = Tekst(
    nb="{plasser}, og {n} tiltak uten tall",
    nn="{plasser}, og {n} tiltak utan tal",
    en="{plasser}, and {n} {n:measure|measures} without a number",
)
PLACES_UNKNOWN: Final = Tekst(
    nb="antall plasser er ikke oppgitt",
    nn="talet på plassar er ikkje oppgitt",
    en="the number of places is not given",
)
PATHS: Final = Tekst(
    nb="{n} {n:vei|veier} fram, {målt} med noe som måles.",
    nn="{n} {n:veg|vegar} fram, {målt} med noko som blir målt.",
    en="{n} {n:way|ways} there, {målt} with something measured.",
)
NO_PATHS: Final = Tekst(
    nb="Ingen veier fram.", nn="Ingen vegar fram.", en="No ways there."
)
GOAL_MEASURED: Final = Tekst(
    nb="Målet måles.", nn="Målet blir målt.", en="The goal is measured."
)
GOAL_UNMEASURED: Final = Tekst(
    nb="Målet måles ikke.", nn="Målet blir ikkje målt.", en="The goal is not measured."
)
NO_GOALS: Final = Tekst(
    nb="Her er det ingen mål ennå.",
    nn="Her er det ingen mål enno.",
    en="There are no goals here yet.",
)
HOLES: Final = Tekst(nb="Hull", nn="Hòl", en="Holes")
GROUP_ALONE: Final = Tekst(
    nb="{gruppe:«»}: Ingen tiltak er for dem.",
    nn="{gruppe:«»}: Ingen tiltak er for dei.",
    en="{gruppe:«»}: No measure is for them.",
)
UNOWNED_HEADING: Final = Tekst(
    nb="Glippsoner: det ingen har ansvaret for",
    nn="Glippsoner: det ingen har ansvaret for",
    en="Grey zones: what nobody answers for",
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
    nb="{fra} → {til}, etter {sted:«»}: {trinn}",
    nn="{fra} → {til}, etter {sted:«»}: {trinn}",
    en="{fra} → {til}, after {sted:«»}: {trinn}",
)
STEP: Final = Tekst(nb="trinn {trinn}", nn="trinn {trinn}", en="step {trinn}")
NO_STEP: Final = Tekst(
    nb="ikke noe samarbeid", nn="ikkje noko samarbeid", en="no collaboration"
)
SUGGESTIONS: Final = Tekst(
    nb="Virkemidler som mangler, og hvem som har dem",
    nn="Verkemiddel som manglar, og kven som har dei",
    en="Means that are lacking, and who has them",
)
LACK: Final = Tekst(
    nb="{aktivitet:«»} i {tiltak:«»} trenger {virkemiddel:«»}. {tjenester:eller} har det, men er ikke med.",
    nn="{aktivitet:«»} i {tiltak:«»} treng {virkemiddel:«»}. {tjenester:eller} har det, men er ikkje med.",
    en="{aktivitet:«»} in {tiltak:«»} needs {virkemiddel:«»}. {tjenester:eller} could bring it, but is not in.",
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
    nb="{tiltak:«»} og {annet:«»}: {grupper}. Felles mål: {mål:«»}.",
    nn="{tiltak:«»} og {annet:«»}: {grupper}. Felles mål: {mål:«»}.",
    en="{tiltak:«»} and {annet:«»}: {grupper}. Shared goals: {mål:«»}.",
)
RESTS: Final = Tekst(
    nb="Mål som hviler på lite",
    nn="Mål som kviler på lite",
    en="Goals that rest on little",
)
FALLS_WITH: Final = Tekst(
    nb="{mål:«»} mister det som bærer det om {navn:eller} faller bort.",
    nn="{mål:«»} mistar det som ber det om {navn:eller} fell bort.",
    en="{mål:«»} loses what carries it if {navn:eller} falls away.",
)
TOGETHER: Final = Tekst(
    nb="{mål:«»} tåler at én faller bort, men ikke to sammen: {par}.",
    nn="{mål:«»} toler at éin fell bort, men ikkje to saman: {par}.",
    en="{mål:«»} stands when any one falls away, but not these two together: {par}.",
)
SOFT: Final = Tekst(
    nb="{mål:«»} bæres bare av prosjektmidler og tilskudd, i {tiltak:«»}.",
    nn="{mål:«»} blir berre bore av prosjektmiddel og tilskot, i {tiltak:«»}.",
    en="{mål:«»} is carried by project money and grants alone, in {tiltak:«»}.",
)
NOTHING_MISSING: Final = Tekst(
    nb="Ingen hull å melde.", nn="Ingen hòl å melde.", en="No holes to tell of."
)
COLUMNS: Final[Mapping[str, Tekst]] = {
    "mål_id": Tekst(nb="mål-id", nn="mål-id", en="goal id"),
    "mål": Tekst(nb="mål", nn="mål", en="goal"),
    "målgruppe_id": Tekst(nb="målgruppe-id", nn="målgruppe-id", en="group id"),
    "målgruppe": Tekst(nb="målgruppe", nn="målgruppe", en="group"),
    "personer": Tekst(nb="personer", nn="personar", en="people"),
    "tiltak_id": Tekst(nb="tiltak-id", nn="tiltak-id", en="measure id"),
    "tiltak": Tekst(nb="tiltak", nn="tiltak", en="measure"),
    "status": Tekst(nb="status", nn="status", en="status"),
    "plasser": Tekst(nb="plasser", nn="plassar", en="places"),
    "tjeneste_id": Tekst(nb="tjeneste-id", nn="teneste-id", en="service id"),
    "tjeneste": Tekst(nb="tjeneste", nn="teneste", en="service"),
}
"""The headings of the table by the stable names of its columns."""
