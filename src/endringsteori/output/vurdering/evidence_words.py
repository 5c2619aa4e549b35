"""What is said of the numbers themselves: where they began, where they are, and the aim."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = [
    "AMBITION",
    "AMBITION_UNTIL",
    "HIDDEN",
    "HIDDEN_ALONE",
    "INTERVAL",
    "JUDGED_ALONE",
    "MOVED",
    "MOVED_BARE",
    "OF",
    "PROVISIONAL",
    "QUOTED",
    "STARTED",
    "WAS",
]

JUDGED_ALONE: Final = Tekst(
    nb="Vurdert som {vurdering:«»} ({periode}, uten sammenligning).",
    nn="Vurdert som {vurdering:«»} ({periode}, utan samanlikning).",
    en="Judged to be {vurdering:«»} ({periode}, without a comparison).",
)
MOVED: Final = Tekst(
    nb="Fra {fra} til {til}, {endring} (uten sammenligningsserie).",
    nn="Frå {fra} til {til}, {endring} (utan samanlikningsserie).",
    en="From {fra} to {til}, {endring} (without a comparison series).",
)
MOVED_BARE: Final = Tekst(
    nb="Fra {fra} til {til}, {endring}.",
    nn="Frå {fra} til {til}, {endring}.",
    en="From {fra} to {til}, {endring}.",
)
WAS: Final = Tekst(
    nb="Sist målt: {til}.", nn="Sist målt: {til}.", en="Last measured: {til}."
)
STARTED: Final = Tekst(
    nb="Nullpunkt: {fra}.", nn="Nullpunkt: {fra}.", en="Baseline: {fra}."
)
OF: Final = Tekst(
    nb="{teller} av {nevner}", nn="{teller} av {nevner}", en="{teller} of {nevner}"
)
QUOTED: Final = Tekst(nb="{navn:«»}", nn="{navn:«»}", en="{navn:«»}")
PROVISIONAL: Final = Tekst(nb="foreløpig", nn="førebels", en="preliminary")
INTERVAL: Final = Tekst(
    nb="Med tilfeldig variasjon regnet inn ligger endringen {mellom} (95 prosents intervall).",
    nn="Med tilfeldig variasjon rekna inn ligg endringa {mellom} (95 prosents intervall).",
    en="With chance variation taken into account, the change lies {mellom} (95 per cent interval).",
)
AMBITION: Final = Tekst(
    nb="Ambisjon: {verdi}.", nn="Ambisjon: {verdi}.", en="Target: {verdi}."
)
AMBITION_UNTIL: Final = Tekst(
    nb="Ambisjon: {verdi} innen {frist}.",
    nn="Ambisjon: {verdi} innan {frist}.",
    en="Target: {verdi} by {frist}.",
)
HIDDEN_ALONE: Final = Tekst(
    nb="Tallene er skjult av hensyn til personvernet. Det finnes ingen sammenligningsserie.",
    nn="Tala er skjulte av omsyn til personvernet. Det finst ingen samanlikningsserie.",
    en="The numbers are hidden to protect privacy. There is no comparison series.",
)
HIDDEN: Final = Tekst(
    nb="Tallene er skjult av hensyn til personvernet.",
    nn="Tala er skjulte av omsyn til personvernet.",
    en="The numbers are hidden to protect privacy.",
)
