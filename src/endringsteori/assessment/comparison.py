"""The counterfactual: how a series from elsewhere moved over the same periods."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from endringsteori.assessment.chance import Interval, difference
from endringsteori.assessment.changes import change
from endringsteori.assessment.reading import Comparison
from endringsteori.assessment.series import comparison_of
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.assessment.indicators import Indikatorstatus
    from endringsteori.assessment.series import Point
    from endringsteori.model import Indikator

__all__ = ["Sammenlignet", "compare"]

_HALF: Final = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Sammenlignet:
    """An own change beside one from elsewhere.

    `own` and `other` are the changes as they are, in the unit of the indicator. `here`
    are the numbers that the own change goes from and to, `before` and `after` those of
    elsewhere. `difference` goes around own minus other; None where nothing may be tested.
    A series from elsewhere without counts is taken as certain.
    """

    indicator: str
    navn: str | None
    outcome: Comparison
    own: Decimal
    other: Decimal
    here: tuple[Point, Point]
    before: Point
    after: Point
    difference: Interval | None = None


def compare(
    found: Indikatorstatus, indikator: Indikator, dato: date
) -> Sammenlignet | None:
    """Set an own change beside that of the comparison series, over the same periods.

    None where the series lacks the periods, or is broken between them.
    """
    baseline, last = found.series.baseline, found.series.last
    if baseline is None or last is None or found.way in {None, "stabil"}:
        return None
    there = _over(indikator, baseline, last, dato)
    if there is None:
        return None
    own, other = last.verdi - baseline.verdi, there[1].verdi - there[0].verdi
    around = _around(found, indikator, (baseline, last), there)
    sign = 1 if found.way == "opp" else -1
    sammenligning = indikator.sammenligning
    return Sammenlignet(
        indicator=found.element,
        navn=sammenligning.navn if sammenligning else None,
        outcome=_outcome(own * sign, other * sign, around, sign),
        own=own,
        other=other,
        here=(baseline, last),
        before=there[0],
        after=there[1],
        difference=around,
    )


def _over(
    indikator: Indikator, baseline: Point, last: Point, dato: date
) -> tuple[Point, Point] | None:
    points, breaks = comparison_of(baseline.at.element, indikator, dato)
    by_period = {point.periode: point for point in points}
    before, after = by_period.get(baseline.periode), by_period.get(last.periode)
    if before is None or after is None:
        return None
    start, end = before.periode.slutt, after.periode.slutt
    return None if any(start < day <= end for day in breaks) else (before, after)


def _outcome(
    gain: Decimal, other: Decimal, around: Interval | None, sign: int
) -> Comparison:
    """Tell what moved more in the way it is to go, the own number or the other.

    Where it can be tested, the interval of the difference decides. Elsewhere two changes
    are alike when the smaller is more than half of the larger.
    """
    apart = gain - other
    is_apart = apart and abs(apart) >= max(abs(gain), abs(other)) * _HALF
    if around is not None and around.low <= 0 <= around.high:
        return Comparison.UNCLEAR if is_apart else Comparison.AS_MUCH
    if around is None and not is_apart:
        return Comparison.AS_MUCH
    ahead = apart > 0 if around is None else around.estimate * sign > 0
    return Comparison.LESS if ahead else Comparison.MORE


def _around(
    found: Indikatorstatus,
    indikator: Indikator,
    here: tuple[Point, Point],
    there: tuple[Point, Point],
) -> Interval | None:
    tested = found.change or change(indikator, *here)
    if tested is None:
        return None
    theirs = change(indikator, *there)
    if theirs is not None:
        return difference(tested.interval, theirs.interval)
    known = float(there[1].verdi - there[0].verdi)
    return difference(tested.interval, Interval(known, known, known))
