"""Where an indicator stands: what its numbers, or the judgements of people, tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.assessment.numbers import read_numbers
from endringsteori.assessment.series import Series
from endringsteori.assessment.values import Ground, GroundKind, Målestatus
from endringsteori.diagnostics import Place
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from endringsteori.assessment.changes import Change
    from endringsteori.assessment.numbers import Numbers, Way
    from endringsteori.graph import Gauge
    from endringsteori.model.indikator import Vurderingsord
    from endringsteori.texts import Verdi

__all__ = ["Indikatorstatus", "status_of"]

_IN_PLACE: Final = frozenset({Målestatus.NÅDD, Målestatus.PÅ_VEI})
_WORSE_TO_BETTER: Final[tuple[Vurderingsord, ...]] = (
    "feil vei",
    "står stille",
    "blandet",
    "på vei",
    "nådd",
)
_GOOD: Final[Mapping[Vurderingsord, int]] = {
    word: n for n, word in enumerate(_WORSE_TO_BETTER)
}
_NO_SERIES: Final = Series(())


@dataclass(frozen=True, slots=True, kw_only=True)
class Indikatorstatus:
    """One indicator at a day.

    `series` is empty for a qualitative one. `change` is from the baseline to the last
    number; None where nothing may be tested. `is_partly` says that what was done is
    under 80 % of its ambition. `in_place` is, for one that now is nådd or på vei and not
    partly, the last day of the first period that showed it so; `newest` that of the newest
    number or judgement that the status rests on, and `days` those of all of them.
    `on_schedule` is None without a milepæl that has fallen due.
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
    days: tuple[date, ...] = ()
    on_schedule: bool | None = None

    @property
    def is_silent(self) -> bool:
        """Whether it may not be told how it has moved: that would tell a small number."""
        return self.grounds[0].kind is GroundKind.TOO_FEW_TO_SHOW

    def silent(self) -> Indikatorstatus:
        """Give the same indicator without all that rests on its numbers."""
        ends = (self.series.baseline, self.series.last)
        at = tuple(point.at for point in ends if point is not None)
        return Indikatorstatus(
            element=self.element,
            status=Målestatus.KAN_IKKE_SI,
            grounds=(Ground(GroundKind.TOO_FEW_TO_SHOW, at=at),),
            series=self.series,
            newest=self.newest,
            days=self.days,
        )


def status_of(
    gauge: Gauge, dato: date, *, doing: bool, since_first: bool = False
) -> Indikatorstatus:
    """Tell where an indicator stands at a day; `doing` where it is of input or activity.

    `since_first` is as for `read_numbers`.
    """
    if gauge.thing.type == "kvalitativ":
        return _judged(gauge, dato)

    def numbers(day: date) -> Numbers:
        return read_numbers(
            gauge.element, gauge.thing, day, doing=doing, since_first=since_first
        )

    found = numbers(dato)
    days = tuple(point.periode.slutt for point in found.series.points)
    now = days if _is_in_place(found) else ()
    then = (day for day in now if day == days[-1] or _is_in_place(numbers(day)))
    return Indikatorstatus(
        element=gauge.element,
        status=found.status,
        grounds=found.grounds,
        series=found.series,
        way=found.way,
        change=found.change,
        is_partly=found.is_partly,
        in_place=next(then, None),
        newest=found.series.last.periode.slutt if found.series.last else None,
        days=days,
        on_schedule=found.on_schedule,
    )


def _is_in_place(found: Numbers) -> bool:
    return found.status in _IN_PLACE and not found.is_partly


def _judged(gauge: Gauge, dato: date) -> Indikatorstatus:
    """Take the newest judgement as it stands: people have weighed it already."""
    judgements = sorted(
        (m.periode.slutt, m.periode.start, str(m.periode), m.vurdering)
        for m in gauge.thing.målinger
        if m.vurdering is not None and m.periode.slutt <= dato and not m.fordelt_på
    )
    if not judgements:
        nothing = Ground(GroundKind.NOT_MEASURED, at=(Place(gauge.element),))
        return Indikatorstatus(
            element=gauge.element, status=Målestatus.IKKE_MÅLT, grounds=(nothing,)
        )
    ambisjon = gauge.thing.ambisjon
    goal = ambisjon.vurdering if ambisjon else None
    newest, _, periode, said = judgements[-1]
    values: dict[str, Verdi] = {"vurdering": said, "periode": periode}
    at = (Place(gauge.element, "målinger", periode),)
    grounds = [Ground(GroundKind.JUDGED, values, at)]
    if goal is not None and _is_enough(said, goal):
        there = (Place(gauge.element, "ambisjon"), *at)
        reached = Ground(GroundKind.AMBITION_REACHED, {"ambisjon": goal}, there)
        grounds.append(reached)
    statuses = [(end, _status(then, goal)) for end, _, _, then in judgements]
    in_place = (end for end, then in statuses if then in _IN_PLACE)
    return Indikatorstatus(
        element=gauge.element,
        status=statuses[-1][1],
        grounds=tuple(grounds),
        in_place=next(in_place, None),
        newest=newest,
        days=tuple(end for end, _ in statuses),
    )


def _status(said: Vurderingsord, goal: Vurderingsord | None) -> Målestatus:
    """Give the judgement, or that the ambition is reached where it is as good as that."""
    reached = goal is not None and _is_enough(said, goal)
    return Målestatus.NÅDD if reached else Målestatus(said)


def _is_enough(said: Vurderingsord, goal: Vurderingsord) -> bool:
    return _GOOD[said] >= _GOOD[goal]
