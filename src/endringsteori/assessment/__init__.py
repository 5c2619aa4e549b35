"""Assessment: a theory read against its measurements, at a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.assessment.assess import Målvurdering, Vurdering, assess
from endringsteori.assessment.comparison import Sammenlignet
from endringsteori.assessment.controls import Kontroll, Kontrollspørsmål
from endringsteori.assessment.hiding import HIDDEN, Hidden, Skjult
from endringsteori.assessment.hypotheses import Hypotesevurdering
from endringsteori.assessment.indicators import Indikatorstatus
from endringsteori.assessment.lacking import Savnet
from endringsteori.assessment.measures import Tiltaksvurdering
from endringsteori.assessment.reading import Comparison, Delay
from endringsteori.assessment.review import Gjensyn
from endringsteori.assessment.series import Point, Series
from endringsteori.assessment.statuses import Leddstatus
from endringsteori.assessment.values import (
    Ground,
    GroundKind,
    Kontrollsvar,
    Lesning,
    Målestatus,
    Svikt,
)
from endringsteori.checking import today

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Teori

__all__ = [
    "HIDDEN",
    "Comparison",
    "Delay",
    "Gjensyn",
    "Ground",
    "GroundKind",
    "Hidden",
    "Hypotesevurdering",
    "Indikatorstatus",
    "Kontroll",
    "Kontrollspørsmål",
    "Kontrollsvar",
    "Leddstatus",
    "Lesning",
    "Målestatus",
    "Målvurdering",
    "Point",
    "Sammenlignet",
    "Savnet",
    "Series",
    "Skjult",
    "Svikt",
    "Tiltaksvurdering",
    "Vurdering",
    "vurder",
]


def vurder(hva: Teori | TheoryGraph, *, dato: date | None = None) -> Vurdering:
    """Read a theory against its measurements at a day, today where none is given.

    What was measured after the day does not count.
    """
    return assess(hva, today() if dato is None else dato)
