"""What the numbers of a quantitative indicator tell."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from endringsteori.assessment.milestones import milestone
from endringsteori.assessment.movement import kept, moved
from endringsteori.assessment.series import series_of, tidy
from endringsteori.assessment.telling import numbers_told, passed_over, unusable
from endringsteori.assessment.values import Ground, GroundKind, Målestatus
from endringsteori.diagnostics import Place
from endringsteori.lean import dataclass
from endringsteori.model import Nullpunkt
from endringsteori.rules.rhythm import MONTHS, grace, next_end

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from endringsteori.assessment.changes import Change
    from endringsteori.assessment.series import Point, Series
    from endringsteori.model import Indikator
    from endringsteori.texts import Verdi

__all__ = ["Numbers", "Way", "read_numbers"]

Way: TypeAlias = Literal["opp", "ned", "stabil"]

_ENOUGH: Final = Decimal("0.8")
"""The share of its ambition that an activity must have to be in place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """What was read, as `Indikatorstatus` tells it on."""

    status: Målestatus
    grounds: tuple[Ground, ...]
    series: Series
    way: Way | None = None
    change: Change | None = None
    is_partly: bool = False
    on_schedule: bool | None = None


def read_numbers(
    element: str,
    indikator: Indikator,
    dato: date,
    *,
    doing: bool,
    since_first: bool = False,
) -> Numbers:
    """Read a quantitative indicator at a day; `doing` where it is of input or activity.

    With `since_first`, one without a nullpunkt may also be clearly better than its own
    first measurement. That it is not, tells nothing: the first may already have been good.
    """
    found = _Reader(element, indikator, dato, doing=doing).read()
    points = found.series.points
    is_open = found.grounds[0].kind is GroundKind.NO_BASELINE
    if not since_first or not is_open or indikator.nullpunkt is not None or not points:
        return found
    first = points[0]
    begun = replace(indikator, nullpunkt=Nullpunkt(periode=first.periode))
    better = _Reader(element, begun, dato, doing=False).read()
    if better.status is not Målestatus.PÅ_VEI:
        return found
    ground = Ground(GroundKind.SINCE_FIRST, at=(first.at,))
    return replace(better, grounds=(*better.grounds, ground))


class _Reader:
    """Goes through what can be told of one indicator, the surest first."""

    def __init__(
        self, element: str, indikator: Indikator, dato: date, *, doing: bool
    ) -> None:
        self._element = element
        self._indikator = indikator
        self._dato = dato
        self._doing = doing
        self._series = series_of(element, indikator, dato)
        ambisjon = indikator.ambisjon
        self._ambition = ambisjon.verdi if ambisjon else None
        self._way = self._which_way()

    def read(self) -> Numbers:
        last = self._series.last
        if last is None:
            return self._nothing_to_compare()
        if self._doing and self._ambition is not None and self._way != "stabil":
            return self._done(last, self._ambition)
        if self._is_reached(last):
            return self._said(Målestatus.NÅDD, GroundKind.AMBITION_REACHED)
        return self._since_start(last)

    def _which_way(self) -> Way | None:
        """Give the way it is to go: as written, or from the nullpunkt to the ambition."""
        if self._indikator.retning is not None:
            return self._indikator.retning
        baseline = self._series.baseline
        if self._ambition is None:
            return None
        if baseline is None:
            return "opp" if self._doing else None
        if self._ambition == baseline.verdi:
            return "stabil"
        return "opp" if self._ambition > baseline.verdi else "ned"

    def _nothing_to_compare(self) -> Numbers:
        series = self._series
        for kind, places in unusable(self._series):
            if places:
                return self._said(Målestatus.KAN_IKKE_SI, kind, at=places)
        if series.baseline is None:
            return self._said(Målestatus.IKKE_MÅLT, GroundKind.NOT_MEASURED)
        if self._is_due(series.baseline.periode.slutt):
            return self._said(Målestatus.KAN_IKKE_SI, GroundKind.ONLY_BASELINE)
        return self._said(Målestatus.FOR_TIDLIG, GroundKind.NOT_DUE)

    def _is_due(self, end: date) -> bool:
        """Tell whether the measurement after a period ought to be there by now."""
        months = MONTHS.get(self._indikator.hyppighet or "")
        if months is None:
            return True
        return (self._dato - next_end(end, months)).days > grace(months)

    def _done(self, last: Point, ambition: Decimal) -> Numbers:
        """Set what was done beside what was to be done."""
        down = self._way == "ned"
        part, whole = (ambition, last.verdi) if down else (last.verdi, ambition)
        if self._is_reached(last):
            return self._said(Målestatus.NÅDD, GroundKind.AMBITION_REACHED)
        if whole <= 0:
            return self._since_start(last)
        share = part / whole
        values = {"andel": tidy(share * 100)}
        if share >= _ENOUGH:
            return self._said(Målestatus.PÅ_VEI, GroundKind.SHARE_OF_AMBITION, values)
        baseline = self._series.baseline
        if down and baseline is None:
            return self._said(Målestatus.KAN_IKKE_SI, GroundKind.NO_BASELINE)
        start = baseline.verdi if baseline else Decimal(0)
        if self._gain(start, last.verdi) <= 0:
            return self._said(Målestatus.STÅR_STILLE, GroundKind.UNCHANGED)
        return self._said(
            Målestatus.PÅ_VEI, GroundKind.SHARE_OF_AMBITION, values, is_partly=True
        )

    def _is_reached(self, last: Point) -> bool:
        if self._ambition is None or self._way in {None, "stabil"}:
            return False
        return self._gain(self._ambition, last.verdi) >= 0

    def _gain(self, before: Decimal, after: Decimal) -> Decimal:
        """Give the change in the way it is to go: above nought is better."""
        return (after - before) * self._sign

    @property
    def _sign(self) -> int:
        return -1 if self._way == "ned" else 1

    def _since_start(self, last: Point) -> Numbers:
        baseline = self._series.baseline
        if self._way is None:
            kind = GroundKind.NO_DIRECTION if baseline else GroundKind.NO_BASELINE
            return self._said(Målestatus.KAN_IKKE_SI, kind)
        if self._way == "stabil" and (baseline or self._ambition is not None):
            found = kept(self._indikator, baseline, last)
        elif baseline is None:
            return self._said(Målestatus.KAN_IKKE_SI, GroundKind.NO_BASELINE)
        else:
            found = moved(self._indikator, baseline, last, self._sign)
        return self._said(found.status, found.kind, tested=found.change)

    def _said(
        self,
        status: Målestatus,
        kind: GroundKind,
        values: Mapping[str, Verdi] | None = None,
        *,
        at: tuple[Place, ...] = (),
        tested: Change | None = None,
        is_partly: bool = False,
    ) -> Numbers:
        last = self._series.last
        due = None
        if last is not None and self._way not in {None, "stabil"}:
            due = milestone(self._element, self._indikator, last, self._sign)
        ends = tuple(p.at for p in (self._series.baseline, last) if p is not None)
        told = {**numbers_told(self._series, self._ambition), **(values or {})}
        ground = Ground(kind, told, at or ends or (Place(self._element),))
        more = tuple(g for g in (due, self._was_reached(last)) if g is not None)
        return Numbers(
            status=status,
            grounds=(ground, *more, *passed_over(self._series)),
            series=self._series,
            way=self._way,
            change=tested,
            is_partly=is_partly,
            on_schedule=due.kind is GroundKind.MILESTONE_REACHED if due else None,
        )

    def _was_reached(self, last: Point | None) -> Ground | None:
        """Tell that the ambition was reached once, where the newest number has left it."""
        if last is None or self._is_reached(last):
            return None
        earlier = [p for p in self._series.compared if self._is_reached(p)]
        if not earlier:
            return None
        values = {"periode": str(earlier[-1].periode)}
        kind = GroundKind.AMBITION_PASSED_AWAY_FROM
        return Ground(kind, values, (earlier[-1].at, last.at))
