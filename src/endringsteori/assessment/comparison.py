"""The counterfactual: how a series from elsewhere moved over the same periods."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from endringsteori.assessment.chance import Interval, difference
from endringsteori.assessment.changes import change
from endringsteori.assessment.reading import Comparison
from endringsteori.assessment.series import comparison_of

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

    `own` and `other` are the changes as they are, in the unit of the indicator, and
    `before` and `after` the numbers from elsewhere. `difference` goes around own minus
    other; None where nothing may be tested. A series from elsewhere without counts is
    taken as certain.
    """

    indicator: str
    navn: str | None
    outcome: Comparison
    own: Decimal
    other: Decimal
    before: Point
    after: Point
    difference: Interval | None = None


def compare(
    found: Indikatorstatus, indikator: Indikator, dato: date
) -> Sammenlignet | None:
    """Set an own change beside that of the comparison series, over the same periods.

    The own change is `LESS` matched only where it is clearly larger in the way it is to
    go: the interval of the difference is above nought, or, where nothing may be tested,
    the other change is at most half of it. None where the series lacks the periods.
    """
    baseline, last = found.series.baseline, found.series.last
    if baseline is None or last is None or found.way in {None, "stabil"}:
        return None
    other = {p.periode: p for p in comparison_of(found.element, indikator, dato)}
    before, after = other.get(baseline.periode), other.get(last.periode)
    if before is None or after is None:
        return None
    own = last.verdi - baseline.verdi
    theirs = after.verdi - before.verdi
    around = _around(found, indikator, before, after)
    if around is not None:
        clear = around.low > 0 if found.way == "opp" else around.high < 0
    else:
        sign = 1 if found.way == "opp" else -1
        clear = sign * own > 0 and sign * theirs <= sign * own * _HALF
    sammenligning = indikator.sammenligning
    return Sammenlignet(
        indicator=found.element,
        navn=sammenligning.navn if sammenligning else None,
        outcome=Comparison.LESS if clear else Comparison.AS_MUCH,
        own=own,
        other=theirs,
        before=before,
        after=after,
        difference=around,
    )


def _around(
    found: Indikatorstatus, indikator: Indikator, before: Point, after: Point
) -> Interval | None:
    if found.change is None:
        own = found.series.baseline, found.series.last
        tested = change(indikator, own[0], own[1]) if own[0] and own[1] else None
    else:
        tested = found.change
    if tested is None:
        return None
    theirs = change(indikator, before, after)
    if theirs is not None:
        return difference(tested.interval, theirs.interval)
    known = float(after.verdi - before.verdi)
    return difference(tested.interval, Interval(known, known, known))
