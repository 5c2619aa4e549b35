"""What the numbers of a quantitative indicator tell.

«På vei» asks for a clear change. Where independent units were counted, clear means beyond
chance (an exact test at five per cent); a change within chance is «står stille» only if
the numbers rule out that half of the way is gone, and otherwise too few to tell. Where
nothing may be tested, clear is a tenth of the way to the ambition, or without an ambition
a twentieth of where it started.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from endringsteori.assessment.changes import Change, change
from endringsteori.assessment.series import series_of
from endringsteori.assessment.values import Ground, GroundKind, Målestatus
from endringsteori.diagnostics import Place
from endringsteori.rules.rhythm import MONTHS, grace, next_end

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from endringsteori.assessment.series import Point, Series
    from endringsteori.model import Indikator
    from endringsteori.texts import Verdi

__all__ = ["Numbers", "Way", "read_numbers"]

Way: TypeAlias = Literal["opp", "ned", "stabil"]

_ENOUGH: Final = Decimal("0.8")
"""The share of its ambition that an activity must have to be in place."""

_CLEAR_OF_WAY: Final = Decimal("0.1")
_CLEAR_OF_START: Final = Decimal("0.05")
_HALF: Final = 0.5


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
    element: str, indikator: Indikator, dato: date, *, doing: bool
) -> Numbers:
    """Read a quantitative indicator at a day; `doing` where it is of input or activity."""
    return _Reader(element, indikator, dato, doing=doing).read()


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
        for places, kind in (
            (series.across_break, GroundKind.BREAK),
            (series.overlapping, GroundKind.OVERLAP),
            (series.other_length, GroundKind.OTHER_LENGTH),
            (series.signs, GroundKind.NO_VALUE),
        ):
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
        if self._is_reached(last) or whole <= 0:
            return self._said(Målestatus.NÅDD, GroundKind.AMBITION_REACHED)
        share = part / whole
        values = {"andel": share * 100}
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
        return before - after if self._way == "ned" else after - before

    def _since_start(self, last: Point) -> Numbers:
        baseline = self._series.baseline
        if baseline is None or self._way is None:
            kind = GroundKind.NO_DIRECTION if baseline else GroundKind.NO_BASELINE
            return self._said(Målestatus.KAN_IKKE_SI, kind)
        tested = change(self._indikator, baseline, last)
        if self._way == "stabil":
            return self._kept(baseline, last, tested)
        if tested is not None:
            return self._tested(baseline, tested)
        return self._compared(baseline, last)

    def _kept(self, baseline: Point, last: Point, tested: Change | None) -> Numbers:
        """Tell whether what was to stay as it is has moved, either way."""
        moved = abs(last.verdi - baseline.verdi)
        if tested is not None:
            is_clear = tested.is_clear
        else:
            is_clear = moved > abs(baseline.verdi) * _CLEAR_OF_START
        if is_clear:
            kind = GroundKind.CLEARLY_WORSE if tested else GroundKind.WORSE
            return self._said(Målestatus.FEIL_VEI, kind, tested=tested)
        return self._said(Målestatus.NÅDD, GroundKind.KEPT, tested=tested)

    def _tested(self, baseline: Point, tested: Change) -> Numbers:
        """Tell what is beyond chance, and what the numbers rule out."""
        sign = -1 if self._way == "ned" else 1
        gain = sign * tested.interval.estimate
        if tested.is_clear:
            if gain > 0:
                status, kind = Målestatus.PÅ_VEI, GroundKind.CLEARLY_BETTER
            else:
                status, kind = Målestatus.FEIL_VEI, GroundKind.CLEARLY_WORSE
        elif self._rules_out_half(baseline, tested, sign):
            status, kind = Målestatus.STÅR_STILLE, GroundKind.UNCHANGED
        else:
            status, kind = Målestatus.KAN_IKKE_SI, GroundKind.TOO_FEW_TO_TELL
        return self._said(status, kind, tested=tested)

    def _rules_out_half(self, baseline: Point, tested: Change, sign: int) -> bool:
        most = tested.interval.high if sign > 0 else -tested.interval.low
        if self._ambition is not None:
            way = float(self._gain(baseline.verdi, self._ambition))
        else:
            way = float(abs(baseline.verdi) * _CLEAR_OF_WAY)
        return most < way * _HALF

    def _compared(self, baseline: Point, last: Point) -> Numbers:
        """Compare two numbers that say nothing of chance."""
        gain = self._gain(baseline.verdi, last.verdi)
        if self._ambition is not None:
            least = self._gain(baseline.verdi, self._ambition) * _CLEAR_OF_WAY
        else:
            least = abs(baseline.verdi) * _CLEAR_OF_START
        if abs(gain) < abs(least) or not gain:
            return self._said(Målestatus.STÅR_STILLE, GroundKind.UNCHANGED)
        if gain > 0:
            return self._said(Målestatus.PÅ_VEI, GroundKind.BETTER)
        return self._said(Målestatus.FEIL_VEI, GroundKind.WORSE)

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
        series = self._series
        ends = tuple(p.at for p in (series.baseline, series.last) if p is not None)
        ground = Ground(kind, values or {}, at or ends or (Place(self._element),))
        milestone = self._milestone()
        on_schedule = None
        if milestone is not None:
            on_schedule = milestone.kind is GroundKind.MILESTONE_REACHED
        return Numbers(
            status=status,
            grounds=(ground,) if milestone is None else (ground, milestone),
            series=series,
            way=self._way,
            change=tested,
            is_partly=is_partly,
            on_schedule=on_schedule,
        )

    def _milestone(self) -> Ground | None:
        """Set the newest number beside the newest milepæl that fell due before it."""
        last = self._series.last
        if last is None or self._way in {None, "stabil"}:
            return None
        due = [
            (milepæl.frist, n, milepæl.verdi)
            for n, milepæl in enumerate(self._indikator.milepæler, start=1)
            if milepæl.frist is not None
            and milepæl.verdi is not None
            and milepæl.frist <= last.periode.slutt
        ]
        if not due:
            return None
        frist, n, verdi = max(due)
        reached = self._gain(verdi, last.verdi) >= 0
        kind = GroundKind.MILESTONE_REACHED if reached else GroundKind.MILESTONE_MISSED
        place = Place(self._element, "milepæler", f"#{n}")
        return Ground(kind, {"verdi": verdi, "frist": frist}, (place, last.at))
