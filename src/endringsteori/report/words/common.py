"""What several types of report say."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = [
    "AMBITION",
    "AND_MORE",
    "BASELINE",
    "BASELINE_PERIOD",
    "DUE",
    "FINANCING",
    "GROUP_OF",
    "HIDDEN",
    "INDICATOR",
    "LATEST",
    "LATEST_PERIOD",
    "LISTED",
    "MEASURE",
    "MORE",
    "NOTHING_CHOSEN",
    "NOT_GIVEN",
    "NUMBERS",
    "OF_WHAT",
    "PARTICIPATION",
    "PROVISIONAL",
    "QUOTED",
    "RESPONSIBLE",
    "SOURCE",
    "STATUS",
]

OF_WHAT: Final = Tekst(nb="{type}: {hva}", nn="{type}: {hva}", en="{type}: {hva}")
"""The title of a report, of what is chosen or of whose it is."""
NOT_GIVEN: Final = Tekst(nb="ikke oppgitt", nn="ikkje oppgitt", en="not given")
NOTHING_CHOSEN: Final = Tekst(
    nb="Ingen tiltak passer til alt som er valgt.",
    nn="Ingen tiltak passar til alt som er valt.",
    en="No measure fits all that is chosen.",
)
QUOTED: Final = Tekst(nb="{navn:«»}", nn="{navn:«»}", en="{navn:«»}")
AND_MORE: Final = Tekst(nb="… og {n} til.", nn="… og {n} til.", en="… and {n} more.")
LISTED: Final = Tekst(nb="{navn}", nn="{navn}", en="{navn}")
MORE: Final = Tekst(nb="{n} til", nn="{n} til", en="{n} more")

MEASURE: Final = Tekst(nb="Tiltak", nn="Tiltak", en="Measure")
RESPONSIBLE: Final = Tekst(nb="Ansvarlig", nn="Ansvarleg", en="Responsible")
STATUS: Final = Tekst(nb="Status", nn="Status", en="Status")
FINANCING: Final = Tekst(nb="Økonomi", nn="Økonomi", en="Finances")
SOURCE: Final = Tekst(nb="Kilde", nn="Kjelde", en="Source")
GROUP_OF: Final = Tekst(
    nb="{gruppe} ({n} {n:person|personer})",
    nn="{gruppe} ({n} {n:person|personar})",
    en="{gruppe} ({n} {n:person|people})",
)

INDICATOR: Final = Tekst(nb="Indikator", nn="Indikator", en="Indicator")
NUMBERS: Final = Tekst(
    nb="Der vi startet, der vi er, og dit vi vil",
    nn="Der vi starta, der vi er, og dit vi vil",
    en="Where we started, where we are, and where we want to be",
)
BASELINE: Final = Tekst(nb="Nullpunkt", nn="Nullpunkt", en="Baseline")
LATEST: Final = Tekst(nb="Siste måling", nn="Siste måling", en="Latest")
BASELINE_PERIOD: Final = Tekst(
    nb="Periode for nullpunktet", nn="Periode for nullpunktet", en="Baseline period"
)
LATEST_PERIOD: Final = Tekst(
    nb="Periode for siste måling", nn="Periode for siste måling", en="Latest period"
)
AMBITION: Final = Tekst(nb="Ambisjon", nn="Ambisjon", en="Target")
DUE: Final = Tekst(nb="Frist", nn="Frist", en="By")
PROVISIONAL: Final = Tekst(
    nb="{verdi}, foreløpig", nn="{verdi}, førebels", en="{verdi}, preliminary"
)
PARTICIPATION: Final = Tekst(
    nb="Medvirkningen i {tiltak:«»}",
    nn="Medverknaden i {tiltak:«»}",
    en="How those concerned take part in {tiltak:«»}",
)
HIDDEN: Final = Tekst(nb="skjult", nn="skjult", en="hidden")
