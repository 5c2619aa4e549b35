"""Words of the overlay of findings, in bokmål, nynorsk and English."""

from __future__ import annotations

from typing import Final

from endringsteori.diagnostics.severities import COUNTED as ANTALL
from endringsteori.diagnostics.severities import SEVERITY as ALVOR
from endringsteori.texts import Tekst

__all__ = ["ALVOR", "ANDRE", "ANTALL", "FLERE", "FUNN", "INGEN"]

FUNN: Final = Tekst(
    nb="{alvor} {kode}: {melding}",
    nn="{alvor} {kode}: {melding}",
    en="{alvor} {kode}: {melding}",
)
INGEN: Final = Tekst(
    nb="Ingen funn gjelder det figuren viser.",
    nn="Ingen funn gjeld det figuren viser.",
    en="No findings concern what the figure shows.",
)
FLERE: Final = Tekst(
    nb="Det er {n} funn til om dette. Se endringsteori valider.",
    nn="Det er {n} funn til om dette. Sjå endringsteori valider.",
    en="There {n:is|are} {n} more {n:finding|findings} about this. See endringsteori valider.",
)
ANDRE: Final = Tekst(
    nb="{n} funn gjelder det som ikke er med i figuren.",
    nn="{n} funn gjeld det som ikkje er med i figuren.",
    en="{n} {n:finding concerns|findings concern} what is not in the figure.",
)
