"""Where an indicator stands: what its numbers, or the judgements of people, tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from endringsteori.assessment.numbers import read_numbers
from endringsteori.assessment.series import Series
from endringsteori.assessment.values import Ground, GroundKind, Målestatus
from endringsteori.diagnostics import Place

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.assessment.changes import Change
    from endringsteori.assessment.numbers import Way
    from endringsteori.graph import Gauge

__all__ = ["Indikatorstatus", "status_of"]

_NO_SERIES: Final = Series(())


@dataclass(frozen=True, slots=True, kw_only=True)
class Indikatorstatus:
    """One indicator at a day.

    `series` is empty for a qualitative one. `change` is from the baseline to the last
    number; None where nothing may be tested. `is_partly` says that what was done is
    under 80 % of its ambition. `in_place` is the last day of the first period that shows
    it as nådd or på vei and not partly, `newest` that of the newest number or judgement
    that the status rests on. `on_schedule` is None without a milepæl that has fallen due.
    """

    element: str
    status: Målestatus
    grounds: tuple[Ground, ...]
    series: Series = _NO_SERIES
    way: Way | None = None
    change: Change | None = None
    is_partly: bool = False
    in_place: date | None = None
    newest: date | None = None
    on_schedule: bool | None = None


def status_of(gauge: Gauge, dato: date, *, doing: bool) -> Indikatorstatus:
    """Tell where an indicator stands at a day; `doing` where it is of input or activity."""
    if gauge.thing.type == "kvalitativ":
        return _judged(gauge, dato)
    found = read_numbers(gauge.element, gauge.thing, dato, doing=doing)
    return Indikatorstatus(
        element=gauge.element,
        status=found.status,
        grounds=found.grounds,
        series=found.series,
        way=found.way,
        change=found.change,
        is_partly=found.is_partly,
        in_place=_first_in_place(gauge, found.series, doing=doing),
        newest=found.series.last.periode.slutt if found.series.last else None,
        on_schedule=found.on_schedule,
    )


def _first_in_place(gauge: Gauge, series: Series, *, doing: bool) -> date | None:
    """Find the first period whose numbers alone would have shown it in place."""
    for point in series.points:
        end = point.periode.slutt
        then = read_numbers(gauge.element, gauge.thing, end, doing=doing)
        is_so_far = then.status in {Målestatus.NÅDD, Målestatus.PÅ_VEI}
        if is_so_far and not then.is_partly:
            return end
    return None


def _judged(gauge: Gauge, dato: date) -> Indikatorstatus:
    """Take the newest judgement as it stands: people have weighed it already."""
    judgements = sorted(
        (m.periode.slutt, m.periode.start, str(m.periode), Målestatus(m.vurdering))
        for m in gauge.thing.målinger
        if m.vurdering is not None and m.periode.slutt <= dato and not m.fordelt_på
    )
    if not judgements:
        nothing = Ground(GroundKind.NOT_MEASURED, at=(Place(gauge.element),))
        return Indikatorstatus(
            element=gauge.element, status=Målestatus.IKKE_MÅLT, grounds=(nothing,)
        )
    newest, _, periode, status = judgements[-1]
    positive = {Målestatus.NÅDD, Målestatus.PÅ_VEI}
    in_place = (end for end, _, _, then in judgements if then in positive)
    values = {"vurdering": str(status), "periode": periode}
    at = (Place(gauge.element, "målinger", periode),)
    return Indikatorstatus(
        element=gauge.element,
        status=status,
        grounds=(Ground(GroundKind.JUDGED, values, at),),
        in_place=next(in_place, None),
        newest=newest,
    )
