"""What is told of goals and those they are for, in three languages."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = [
    "AND_UNKNOWN",
    "BELOW",
    "COVERAGE",
    "FOR_NOBODY",
    "GOAL_MEASURED",
    "GOAL_THROUGH_GOALS",
    "GOAL_THROUGH_LINKS",
    "GOAL_UNMEASURED",
    "HOLE",
    "NO_GOALS",
    "NO_PATHS",
    "PATHS",
    "PATHS_BELOW",
    "PERSONS",
    "PLACES",
    "PLACES_UNKNOWN",
    "SHARE",
]

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
    nn="Ingen tiltak. Her er det eit hol.",
    en="No measure. There is a gap here.",
)
BELOW: Final = Tekst(
    nb="Ingen tiltak går rett mot målet. {tiltak:«»} når et mål under det.",
    nn="Ingen tiltak går rett mot målet. {tiltak:«»} når eit mål under det.",
    en="No measure goes straight for the goal. {tiltak:«»} {n:reaches|reach} a goal "
    "under it.",
)
PLACES: Final = Tekst(
    nb="{plasser} {plasser:plass|plasser}",
    nn="{plasser} {plasser:plass|plassar}",
    en="{plasser} {plasser:place|places}",
)
SHARE: Final = Tekst(
    nb="{plasser} {plasser:plass|plasser} ({prosent} prosent av gruppen)",
    nn="{plasser} {plasser:plass|plassar} ({prosent} prosent av gruppa)",
    en="{plasser} {plasser:place|places} ({prosent} per cent of the group)",
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
    nb="Veier fram til målet: {n}. Noe måles på {målt} av dem.",
    nn="Vegar fram til målet: {n}. Noko blir målt på {målt} av dei.",
    en="Paths to the goal: {n}. Something is measured on {målt} of them.",
)
NO_PATHS: Final = Tekst(
    nb="Ingen veier fram til målet.",
    nn="Ingen vegar fram til målet.",
    en="No paths to the goal.",
)
PATHS_BELOW: Final = Tekst(
    nb="Ingen veier rett fram til målet, bare til mål under det.",
    nn="Ingen vegar rett fram til målet, berre til mål under det.",
    en="No paths straight to the goal, only to goals under it.",
)
GOAL_MEASURED: Final = Tekst(
    nb="Målet måles.", nn="Målet blir målt.", en="The goal is measured."
)
GOAL_THROUGH_GOALS: Final = Tekst(
    nb="Målet måles gjennom delmål.",
    nn="Målet blir målt gjennom delmål.",
    en="The goal is measured through subgoals.",
)
GOAL_THROUGH_LINKS: Final = Tekst(
    nb="Målet måles gjennom det som fører hit.",
    nn="Målet blir målt gjennom det som fører hit.",
    en="The goal is measured through what leads here.",
)
GOAL_UNMEASURED: Final = Tekst(
    nb="Målet måles ikke.", nn="Målet blir ikkje målt.", en="The goal is not measured."
)
NO_GOALS: Final = Tekst(
    nb="Her er det ingen mål ennå.",
    nn="Her er det ingen mål enno.",
    en="There are no goals here yet.",
)
