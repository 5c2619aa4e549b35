"""Words of arrows and ties: what the signs mean, and each as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagram.ord.slag import TILLIT, TRINN
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.diagram.kinds import EdgeKind, LegendSign

__all__ = ["LEGEND", "SETNINGER", "TILTAKETS_SETNINGER"]

LEGEND: Final[dict[LegendSign, Tekst]] = {
    "innsats": Tekst(
        nb="innsats til alle aktivitetene i tiltaket",
        nn="innsats til alle aktivitetane i tiltaket",
        en="input to all activities of the measure",
    ),
    "fører_til": Tekst(nb="fører til", nn="fører til", en="leads to"),
    "nødvendig": Tekst(
        nb="nødvendig for det neste",
        nn="nødvendig for det neste",
        en="necessary for what follows",
    ),
    "bidrar_til": Tekst(
        nb="bidrar til målet", nn="bidreg til målet", en="contributes to the goal"
    ),
    "delmål_av": Tekst(nb="er delmål av", nn="er delmål av", en="is a subgoal of"),
    "forsterker": Tekst(
        nb="virker tilbake på", nn="verkar tilbake på", en="feeds back to"
    ),
    "oppgir": Tekst(
        nb="oppgir målet, men når det ikke",
        nn="oppgir målet, men når det ikkje",
        en="names the goal, but does not reach it",
    ),
    "møter": Tekst(nb="møter", nn="møter", en="meets"),
    "gjør": Tekst(nb="har aktiviteten", nn="har aktiviteten", en="has the activity"),
    "ansvarlig": Tekst(nb="ansvarlig", nn="ansvarleg", en="responsible"),
    "partner": Tekst(nb="samarbeidspartner", nn="samarbeidspartnar", en="partner"),
    "samordner": Tekst(
        nb="samordner tiltaket", nn="samordnar tiltaket", en="coordinates the measure"
    ),
    "trinn_1": TRINN[1],
    "trinn_2": TRINN[2],
    "trinn_3": TRINN[3],
    "trinn_4": TRINN[4],
    "mangler": Tekst(
        nb="arbeider sammen uten avtalt samarbeid",
        nn="arbeider saman utan avtalt samarbeid",
        en="work together without an agreed collaboration",
    ),
    "ikke_med": Tekst(
        nb="møter målgruppen, men er ikke med i tiltaket",
        nn="møter målgruppa, men er ikkje med i tiltaket",
        en="meets the target group, but has no part in the measure",
    ),
    "måles": Tekst(
        nb="nullpunkt → siste måling → ambisjon",
        nn="nullpunkt → siste måling → ambisjon",
        en="baseline → latest measurement → target",
    ),
    "virker_etter": Tekst(
        nb="så lang tid tar det", nn="så lang tid tek det", en="how long it takes"
    ),
    "høy_tillit": TILLIT["høy"],
    "middels_tillit": TILLIT["middels"],
    "lav_tillit": TILLIT["lav"],
    "ukjent_tillit": TILLIT["ukjent"],
    "bekreftet": Tekst(
        nb="bekreftet forutsetning",
        nn="stadfesta føresetnad",
        en="confirmed assumption",
    ),
    "antatt": Tekst(
        nb="antatt forutsetning", nn="anteken føresetnad", en="assumption made"
    ),
    "avkreftet": Tekst(
        nb="avkreftet forutsetning", nn="avkrefta føresetnad", en="refuted assumption"
    ),
}
"""In the order in which a legend tells them."""

SETNINGER: Final[dict[EdgeKind, Tekst]] = {
    "fører_til": Tekst(
        nb="Hvis {fra:«»}, så {til:«»}",
        nn="Viss {fra:«»}, så {til:«»}",
        en="If {fra:«»}, then {til:«»}",
    ),
    "bidrar_til": Tekst(
        nb="Hvis {fra:«»}, så bidrar det til målet {til:«»}",
        nn="Viss {fra:«»}, så bidreg det til målet {til:«»}",
        en="If {fra:«»}, then this contributes to the goal {til:«»}",
    ),
    "innsats": Tekst(
        nb="{fra:«»} går med til {til:«»}",
        nn="{fra:«»} går med til {til:«»}",
        en="{fra:«»} goes into {til:«»}",
    ),
    "forsterker": Tekst(
        nb="{fra:«»} virker tilbake på {til:«»}",
        nn="{fra:«»} verkar tilbake på {til:«»}",
        en="{fra:«»} feeds back to {til:«»}",
    ),
    "delmål_av": Tekst(
        nb="{fra:«»} er et delmål av {til:«»}",
        nn="{fra:«»} er eit delmål av {til:«»}",
        en="{fra:«»} is a subgoal of {til:«»}",
    ),
    "oppgir": Tekst(
        nb="{fra:«»} oppgir {til:«»}, men når det ikke",
        nn="{fra:«»} oppgir {til:«»}, men når det ikkje",
        en="{fra:«»} names {til:«»}, but does not reach it",
    ),
    "møter": Tekst(
        nb="{fra:«»} møter {til:«»}",
        nn="{fra:«»} møter {til:«»}",
        en="{fra:«»} meets {til:«»}",
    ),
    "gjør": Tekst(
        nb="I {fra:«»} inngår {til:«»}",
        nn="I {fra:«»} inngår {til:«»}",
        en="{fra:«»} includes {til:«»}",
    ),
    "ansvarlig": Tekst(
        nb="{til:«»} har ansvaret for {fra:«»}",
        nn="{til:«»} har ansvaret for {fra:«»}",
        en="{til:«»} is responsible for {fra:«»}",
    ),
    "partner": Tekst(
        nb="{til:«»} er med på {fra:«»}",
        nn="{til:«»} er med på {fra:«»}",
        en="{til:«»} takes part in {fra:«»}",
    ),
    "samordner": Tekst(
        nb="{til:«»} samordner {fra:«»}",
        nn="{til:«»} samordnar {fra:«»}",
        en="{til:«»} coordinates {fra:«»}",
    ),
    "trinn_1": Tekst(
        nb="{fra:«»} deler informasjon i {til:«»}",
        nn="{fra:«»} deler informasjon i {til:«»}",
        en="{fra:«»} share information in {til:«»}",
    ),
    "trinn_2": Tekst(
        nb="{fra:«»} har en felles forståelse i {til:«»}",
        nn="{fra:«»} har ei felles forståing i {til:«»}",
        en="{fra:«»} share an understanding in {til:«»}",
    ),
    "trinn_3": Tekst(
        nb="{fra:«»} koordinerer arbeidet i {til:«»}",
        nn="{fra:«»} koordinerer arbeidet i {til:«»}",
        en="{fra:«»} coordinate their work in {til:«»}",
    ),
    "trinn_4": Tekst(
        nb="{fra:«»} har felles tiltak i {til:«»}",
        nn="{fra:«»} har felles tiltak i {til:«»}",
        en="{fra:«»} act together in {til:«»}",
    ),
    "mangler": Tekst(
        nb="{fra:«»} har ikke det samarbeidet arbeidet krever",
        nn="{fra:«»} har ikkje det samarbeidet arbeidet krev",
        en="{fra:«»} lack the collaboration that their work calls for",
    ),
    "ikke_med": Tekst(
        nb="{til:«»} møter målgruppen, men er ikke med i {fra:«»}",
        nn="{til:«»} møter målgruppa, men er ikkje med i {fra:«»}",
        en="{til:«»} meets the target group, but has no part in {fra:«»}",
    ),
}
TILTAKETS_SETNINGER: Final[dict[EdgeKind, Tekst]] = {
    "fører_til": Tekst(
        nb="{fra:«»} fører til {til:«»}",
        nn="{fra:«»} fører til {til:«»}",
        en="{fra:«»} leads to {til:«»}",
    ),
    "bidrar_til": Tekst(
        nb="{fra:«»} bidrar til målet {til:«»}",
        nn="{fra:«»} bidreg til målet {til:«»}",
        en="{fra:«»} contributes to the goal {til:«»}",
    ),
}
"""Arrows from a whole measure, which is no «if»."""
