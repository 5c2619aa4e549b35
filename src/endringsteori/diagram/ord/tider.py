"""Durations, days and judgements of a figure, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.assessment import Målestatus
from endringsteori.assessment.words import STATUSES
from endringsteori.texts import Tekst, vis_verdi

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.model import Varighet
    from endringsteori.texts import Språk

__all__ = ["HIDDEN", "duration", "judgement", "when_due"]

_ENHETER: Final[dict[str, tuple[Tekst, Tekst]]] = {
    "uker": (
        Tekst(nb="uke", nn="veke", en="week"),
        Tekst(nb="uker", nn="veker", en="weeks"),
    ),
    "måneder": (
        Tekst(nb="måned", nn="månad", en="month"),
        Tekst(nb="måneder", nn="månader", en="months"),
    ),
    "år": (Tekst(nb="år", nn="år", en="year"), Tekst(nb="år", nn="år", en="years")),
}
HIDDEN: Final = Tekst(nb="skjult", nn="skjult", en="hidden")
"""What stands for a number that is not shown, few or many."""


def duration(varighet: Varighet, språk: Språk) -> str:
    """Write a duration: «3 måneder»."""
    one, several = _ENHETER[varighet.enhet]
    return f"{varighet.antall} {(one if varighet.antall == 1 else several).på(språk)}"


def judgement(vurdering: str, språk: Språk) -> str:
    """Write how people judge a qualitative indicator."""
    return STATUSES[Målestatus(vurdering)].på(språk)


def when_due(frist: date | None, språk: Språk) -> str:
    """Write the day when something is due; empty where none is set."""
    return vis_verdi(frist, språk) if frist else ""
