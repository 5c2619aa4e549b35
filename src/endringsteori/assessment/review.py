"""What the people themselves answered, beside what was computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.assessment.controls import Kontrollspørsmål
from endringsteori.assessment.values import Kontrollsvar
from endringsteori.diagnostics import Place
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from endringsteori.assessment.controls import Kontroll
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Gjenbesøk

__all__ = ["Gjensyn", "review"]


@dataclass(frozen=True, slots=True)
class Gjensyn:
    """What the people themselves answered at the last gjenbesøk, beside what was computed.

    `differs` are the questions where both answered, and not alike. Neither is settled.
    """

    gjenbesøk: Gjenbesøk
    at: Place
    svar: Mapping[Kontrollspørsmål, Kontrollsvar]
    differs: tuple[Kontrollspørsmål, ...]


def review(
    graph: TheoryGraph, tiltak: str, kontroller: Sequence[Kontroll], dato: date
) -> Gjensyn | None:
    """Set the newest gjenbesøk of a measure beside the computed answers.

    Of two on the same day it is the measure's own; what came after `dato` does not count.
    """
    by_then = [one for one in _reviews(graph, tiltak) if one[0].dato <= dato]
    if not by_then:
        return None
    newest, at = max(by_then, key=lambda one: one[0].dato)
    svar = {
        spørsmål: Kontrollsvar(given.svar)
        for spørsmål in Kontrollspørsmål
        if (given := getattr(newest, spørsmål)) is not None and given.svar is not None
    }
    differs = tuple(
        kontroll.spørsmål
        for kontroll in kontroller
        if kontroll.svar is not Kontrollsvar.UKJENT
        and svar.get(kontroll.spørsmål, kontroll.svar) is not kontroll.svar
    )
    return Gjensyn(newest, at, svar, differs)


def _reviews(graph: TheoryGraph, tiltak: str) -> Iterator[tuple[Gjenbesøk, Place]]:
    """Give those of a measure with their places: its own, then those it shares."""
    for n, one in enumerate(graph.measure(tiltak).gjenbesøk, start=1):
        yield one, Place(tiltak, "gjenbesøk", f"#{n}")
    for n, one in enumerate(graph.teori.gjenbesøk, start=1):
        if tiltak in one.tiltak:
            yield one, Place("gjenbesøk", key=f"#{n}")
