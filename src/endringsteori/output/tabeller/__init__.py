"""A theory as tables: plain rows that pandas, polars and others take as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.assessment import Hidden
from endringsteori.checking import today
from endringsteori.graph import TheoryGraph, graf
from endringsteori.loading import collector_paused
from endringsteori.output.tabeller import (
    assessed,
    assessed_rows,
    chains,
    measured,
    rows,
    things,
)
from endringsteori.output.tabeller.outward import Outward
from endringsteori.output.tabeller.table import Tabell, Tabeller

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from endringsteori.assessment import Vurdering
    from endringsteori.diagnostics import Finding
    from endringsteori.model import Teori

__all__ = ["Tabell", "Tabeller", "tabeller"]


@collector_paused()
def tabeller(
    hva: Teori | TheoryGraph,
    *,
    funn: Iterable[Finding] = (),
    vurdering: Vurdering | None = None,
    dato: date | None = None,
) -> Tabeller:
    """Lay a theory out as tables, with findings and an assessment where they are given.

    Measurements after the day are left out: that of the assessment, or today where
    neither is given. Raises `ValueError` for an assessment of another theory or another
    day.
    """
    graph = hva if isinstance(hva, TheoryGraph) else graf(hva)
    out = _outward(graph, vurdering, dato)
    return Tabeller(
        dato=out.dato,
        taushetsbelagt=graph.teori.nivå == "individ",
        ting=Tabell(rows.Tingrad, things.things(out)),
        mål=Tabell(rows.Målrad, things.goals(out)),
        tiltak=Tabell(rows.Tiltaksrad, things.measures(out)),
        finansiering=Tabell(rows.Finansieringsrad, things.money(out)),
        ledd=Tabell(rows.Leddrad, chains.links(out)),
        koblinger=Tabell(rows.Koblingsrad, chains.arrows(out)),
        hypoteser=Tabell(rows.Hypoteserad, chains.hypotheses(out)),
        indikatorer=Tabell(rows.Indikatorrad, measured.indicators(out)),
        målinger=Tabell(rows.Målingsrad, measured.measurements(out)),
        målgrupper=Tabell(rows.Målgrupperad, things.groups(out)),
        tjenester=Tabell(rows.Tjenesterad, things.services(out)),
        samarbeid=Tabell(rows.Samarbeidsrad, things.collaborations(out)),
        referanser=Tabell(rows.Referanserad, things.references(out)),
        funn=Tabell(assessed_rows.Funnrad, assessed.findings(out, funn)),
        statuser=Tabell(assessed_rows.Statusrad, assessed.statuses(out, vurdering)),
        indikatorstatuser=Tabell(
            assessed_rows.Indikatorstatusrad,
            assessed.indicator_statuses(out, vurdering),
        ),
        lesninger=Tabell(assessed_rows.Lesningsrad, assessed.readings(out, vurdering)),
    )


def _outward(
    graph: TheoryGraph, vurdering: Vurdering | None, dato: date | None
) -> Outward:
    if vurdering is None:
        day = today() if dato is None else dato
        return Outward(graph, day, Hidden(graph, day))
    if vurdering.graf.teori is not graph.teori and vurdering.graf.teori != graph.teori:
        message = "the assessment is of another theory"
        raise ValueError(message)
    if dato not in {None, vurdering.dato}:
        message = f"the assessment is of {vurdering.dato}, not of {dato}"
        raise ValueError(message)
    return Outward(graph, vurdering.dato, vurdering.skjult)
