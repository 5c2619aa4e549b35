"""The sentences of a comparison, with places for names and values.

Of three together the first is for what had a value and has another, the second for what
has got one, and the third for what has lost it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.comparison.changes import ChangeKind
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.comparison.changes import Demand, Direction

__all__ = [
    "CALLED",
    "CHANGED",
    "DEMAND",
    "KIND",
    "LEADS",
    "MEASURES",
    "MOVED",
    "NAMED",
    "PLAIN",
    "REWORDED",
    "TARGET_DAY",
    "TARGET_VALUE",
]

PLAIN: Final[Mapping[ChangeKind, Tekst]] = {
    ChangeKind.MEASUREMENT_LOST: Tekst(
        nb="Målet {navn} har mistet sin siste måling. Før ble det målt med {før}.",
        nn="Målet {navn} har mista den siste målinga si. Før vart det målt med {før}.",
        en="The goal {navn} has lost its last measurement. It was measured by {før}.",
    ),
    ChangeKind.MEASURE_LOST: Tekst(
        nb="Ingen tiltak fører lenger til målet {navn}. Før gjorde {før} det.",
        nn="Ingen tiltak fører lenger til målet {navn}. Før gjorde {før} det.",
        en="No measure leads to the goal {navn} any more. Before, {før} did.",
    ),
    ChangeKind.SERVICE_LOST: Tekst(
        nb="Ingen tjeneste arbeider lenger for målet {navn}. Før gjorde {før} det.",
        nn="Inga teneste arbeider lenger for målet {navn}. Før gjorde {før} det.",
        en="No service works for the goal {navn} any more. Before, {før} did.",
    ),
    ChangeKind.MEASUREMENT_GAINED: Tekst(
        nb="Målet {navn} blir nå målt, med {nå}.",
        nn="Målet {navn} blir no målt, med {nå}.",
        en="The goal {navn} is now measured, by {nå}.",
    ),
    ChangeKind.MEASURE_GAINED: Tekst(
        nb="Det er nå tiltak som fører til målet {navn}: {nå}.",
        nn="Det er no tiltak som fører til målet {navn}: {nå}.",
        en="There are now measures that lead to the goal {navn}: {nå}.",
    ),
    ChangeKind.SERVICE_GAINED: Tekst(
        nb="Det er nå tjenester som arbeider for målet {navn}: {nå}.",
        nn="Det er no tenester som arbeider for målet {navn}: {nå}.",
        en="There are now services that work for the goal {navn}: {nå}.",
    ),
    ChangeKind.REMOVED: Tekst(
        nb="{ting} er fjernet.", nn="{ting} er fjerna.", en="{ting} was removed."
    ),
    ChangeKind.ADDED: Tekst(
        nb="{ting} er lagt til.", nn="{ting} er lagt til.", en="{ting} was added."
    ),
    ChangeKind.RENAMED: Tekst(
        nb="{ting} har fått ny id: {før} er nå {nå}.",
        nn="{ting} har fått ny id: {før} er no {nå}.",
        en="{ting} has a new id: {før} is now {nå}.",
    ),
}
MOVED: Final[Mapping[Direction, Tekst]] = {
    "hevet": Tekst(
        nb="Ambisjonen for {navn} er hevet fra {før} til {nå}.",
        nn="Ambisjonen for {navn} er heva frå {før} til {nå}.",
        en="The target of {navn} was raised from {før} to {nå}.",
    ),
    "senket": Tekst(
        nb="Ambisjonen for {navn} er senket fra {før} til {nå}.",
        nn="Ambisjonen for {navn} er senka frå {før} til {nå}.",
        en="The target of {navn} was lowered from {før} to {nå}.",
    ),
    "utsatt": Tekst(
        nb="Fristen for ambisjonen til {navn} er utsatt fra {før} til {nå}.",
        nn="Fristen for ambisjonen til {navn} er utsett frå {før} til {nå}.",
        en="The deadline of the target of {navn} was put off from {før} to {nå}.",
    ),
    "framskyndet": Tekst(
        nb="Fristen for ambisjonen til {navn} er flyttet fram fra {før} til {nå}.",
        nn="Fristen for ambisjonen til {navn} er flytta fram frå {før} til {nå}.",
        en="The deadline of the target of {navn} was brought forward from {før} to {nå}.",
    ),
}
DEMAND: Final[Mapping[Demand, Tekst]] = {
    "høyere": Tekst(
        nb="Det krever mer enn før.",
        nn="Det krev meir enn før.",
        en="It asks for more than before.",
    ),
    "lavere": Tekst(
        nb="Det krever mindre enn før.",
        nn="Det krev mindre enn før.",
        en="It asks for less than before.",
    ),
}
LEADS: Final = Tekst(
    nb="{fra} fører nå til {nå}, ikke lenger til {før}.",
    nn="{fra} fører no til {nå}, ikkje lenger til {før}.",
    en="{fra} now leads to {nå}, and no longer to {før}.",
)
CALLED: Final = Tekst(
    nb="{ting} heter nå {nå}.",
    nn="{ting} heiter no {nå}.",
    en="{ting} is now called {nå}.",
)
REWORDED: Final = Tekst(
    nb="{ting} har ny ordlyd i {felt}: {nå}.",
    nn="{ting} har ny ordlyd i {felt}: {nå}.",
    en="{ting} has a new wording in {felt}: {nå}.",
)
KIND: Final = Tekst(
    nb="{ting} var {før} og er nå {nå}.",
    nn="{ting} var {før} og er no {nå}.",
    en="{ting} was {før} and is now {nå}.",
)
CHANGED: Final = (
    Tekst(
        nb="{ting}: {felt} er endret fra {før} til {nå}.",
        nn="{ting}: {felt} er endra frå {før} til {nå}.",
        en="{ting}: {felt} was changed from {før} to {nå}.",
    ),
    Tekst(
        nb="{ting}: {felt} er ført opp: {nå}.",
        nn="{ting}: {felt} er ført opp: {nå}.",
        en="{ting}: {felt} was filled in: {nå}.",
    ),
    Tekst(
        nb="{ting}: {felt} er tatt bort. Der sto {før}.",
        nn="{ting}: {felt} er teke bort. Der stod {før}.",
        en="{ting}: {felt} was taken out. It said {før}.",
    ),
)
NAMED: Final = (
    Tekst(
        nb="{ting}: {felt} har fått {nå} og mistet {før}.",
        nn="{ting}: {felt} har fått {nå} og mista {før}.",
        en="{ting}: {felt} gained {nå} and lost {før}.",
    ),
    Tekst(
        nb="{ting}: {felt} har fått {nå}.",
        nn="{ting}: {felt} har fått {nå}.",
        en="{ting}: {felt} gained {nå}.",
    ),
    Tekst(
        nb="{ting}: {felt} har mistet {før}.",
        nn="{ting}: {felt} har mista {før}.",
        en="{ting}: {felt} lost {før}.",
    ),
)
MEASURES: Final = (
    Tekst(
        nb="{ting} måler nå {nå}, ikke lenger {før}.",
        nn="{ting} måler no {nå}, ikkje lenger {før}.",
        en="{ting} now measures {nå}, and no longer {før}.",
    ),
    Tekst(
        nb="{ting} måler nå {nå}.",
        nn="{ting} måler no {nå}.",
        en="{ting} now measures {nå}.",
    ),
    Tekst(
        nb="{ting} måler ikke lenger {før}.",
        nn="{ting} måler ikkje lenger {før}.",
        en="{ting} no longer measures {før}.",
    ),
)
TARGET_VALUE: Final = (
    Tekst(
        nb="Ambisjonen for {navn} er endret fra {før} til {nå}.",
        nn="Ambisjonen for {navn} er endra frå {før} til {nå}.",
        en="The target of {navn} was changed from {før} to {nå}.",
    ),
    Tekst(
        nb="{navn} har fått en ambisjon: {nå}.",
        nn="{navn} har fått ein ambisjon: {nå}.",
        en="{navn} has been given a target: {nå}.",
    ),
    Tekst(
        nb="{navn} har ikke lenger ambisjonen {før}.",
        nn="{navn} har ikkje lenger ambisjonen {før}.",
        en="{navn} no longer has the target {før}.",
    ),
)
TARGET_DAY: Final = (
    MOVED["utsatt"],
    Tekst(
        nb="Ambisjonen for {navn} har fått en frist: {nå}.",
        nn="Ambisjonen for {navn} har fått ein frist: {nå}.",
        en="The target of {navn} has been given a deadline: {nå}.",
    ),
    Tekst(
        nb="Ambisjonen for {navn} har ikke lenger fristen {før}.",
        nn="Ambisjonen for {navn} har ikkje lenger fristen {før}.",
        en="The target of {navn} no longer has the deadline {før}.",
    ),
)
