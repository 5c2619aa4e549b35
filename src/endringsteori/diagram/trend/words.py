"""Words of trend figures, in bokmål, nynorsk and English."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = [
    "AIM",
    "AIMS",
    "BASELINE",
    "BREAK",
    "BROKEN",
    "COMPARISON",
    "COMPARISON_SERIES",
    "HEADINGS",
    "HIDDEN",
    "INTERVAL",
    "IN_BRACKETS",
    "LIMITS",
    "MEASURED",
    "NOT_FROM_ZERO",
    "NO_COMPARISON",
    "PROVISIONAL",
    "SERIES",
    "UNTIL",
]

MEASURED: Final = Tekst(nb="målt her", nn="målt her", en="measured here")
PROVISIONAL: Final = Tekst(nb="foreløpig", nn="førebels", en="preliminary")
INTERVAL: Final = Tekst(
    nb="95 prosents intervall", nn="95 prosents intervall", en="95 per cent interval"
)
BASELINE: Final = Tekst(nb="nullpunkt", nn="nullpunkt", en="baseline")
COMPARISON: Final = Tekst(nb="sammenligning", nn="samanlikning", en="comparison")
BREAK: Final = Tekst(nb="brudd", nn="brot", en="break")
AIMS: Final = {
    "ambisjon": Tekst(nb="ambisjon", nn="ambisjon", en="target"),
    "milepæl": Tekst(nb="milepæl", nn="milepæl", en="milestone"),
}
AIM: Final = Tekst(nb="{slag}: {verdi}", nn="{slag}: {verdi}", en="{slag}: {verdi}")
UNTIL: Final = Tekst(
    nb="{slag}: {verdi} innen {frist}",
    nn="{slag}: {verdi} innan {frist}",
    en="{slag}: {verdi} by {frist}",
)
SERIES: Final = Tekst(nb="Målt: {hva}.", nn="Målt: {hva}.", en="Measured: {hva}.")
COMPARISON_SERIES: Final = Tekst(
    nb="Sammenligning ({navn}): {hva}.",
    nn="Samanlikning ({navn}): {hva}.",
    en="Comparison ({navn}): {hva}.",
)
IN_BRACKETS: Final = Tekst(
    nb="I parentes står hvor tallet kan ligge når tilfeldig variasjon er regnet inn (95 prosents intervall).",
    nn="I parentes står det kvar talet kan liggje når tilfeldig variasjon er rekna inn (95 prosents intervall).",
    en="In brackets: where the number may lie when chance variation is taken into account (95 per cent interval).",
)
LIMITS: Final = Tekst(nb="{lav} til {høy}", nn="{lav} til {høy}", en="{lav} to {høy}")
BROKEN: Final = Tekst(
    nb="Serien har brudd. Det som står på hver sin side, kan ikke sammenlignes.",
    nn="Serien har brot. Det som står på kvar si side, kan ikkje samanliknast.",
    en="The series has a break. What stands on each side of it cannot be compared.",
)
NO_COMPARISON: Final = Tekst(
    nb="Ingen sammenligningsserie.",
    nn="Ingen samanlikningsserie.",
    en="No comparison series.",
)
HIDDEN: Final = Tekst(
    nb="Tall som er skjult av hensyn til personvernet, er ikke tegnet.",
    nn="Tal som er skjulte av omsyn til personvernet, er ikkje teikna.",
    en="Numbers hidden to protect privacy are not drawn.",
)
NOT_FROM_ZERO: Final = Tekst(
    nb="Aksen begynner ikke på null.",
    nn="Aksen byrjar ikkje på null.",
    en="The axis does not begin at zero.",
)
HEADINGS: Final = (
    Tekst(nb="Periode", nn="Periode", en="Period"),
    Tekst(nb="Målt her", nn="Målt her", en="Measured here"),
    Tekst(
        nb="95 prosents intervall",
        nn="95 prosents intervall",
        en="95 per cent interval",
    ),
    Tekst(nb="Sammenligning", nn="Samanlikning", en="Comparison"),
    Tekst(nb="Merknad", nn="Merknad", en="Note"),
)
