"""What was measured by a day: the series of an indicator, and what can be compared in it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.assessment.units import is_count, told_per
from endringsteori.diagnostics import Place
from endringsteori.lean import dataclass
from endringsteori.rules.figures import decimals

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from endringsteori.model import Indikator, Måling, Nullpunkt, Periode

    _Figures: TypeAlias = Måling | Nullpunkt

__all__ = [
    "Point",
    "Series",
    "comparison_of",
    "series_of",
    "tidy",
    "value_of",
]

_MOST_DECIMALS: Final = 2


@dataclass(frozen=True, slots=True)
class Point:
    """One number that was measured.

    `verdi` is in the unit of the indicator (percent for a share); `teller` and `nevner`
    stand beside it where they are known. `spurt` and `svart` count those asked.
    """

    periode: Periode
    verdi: Decimal
    at: Place
    teller: Decimal | None = None
    nevner: Decimal | None = None
    foreløpig: bool = False
    spurt: int | None = None
    svart: int | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """The numbers of an indicator at a day, by the end of their periods.

    `baseline` is the nullpunkt, `points` all that were measured, the nullpunkt among them
    where it is one of them, and `last` the newest that can be set beside the baseline:
    of the same length, after it, and not across a break; without a baseline the newest
    of all. `compared` are all that can, `last` the last of them. `other_length`,
    `overlapping` and `across_break` say which newer numbers are passed over, and why.
    `signs` are periods that statistics gave a sign instead of a number. `splits` are those
    that were measured, but only split into groups.
    """

    points: tuple[Point, ...]
    baseline: Point | None = None
    last: Point | None = None
    compared: tuple[Point, ...] = ()
    across_break: tuple[Place, ...] = ()
    other_length: tuple[Place, ...] = ()
    overlapping: tuple[Place, ...] = ()
    signs: tuple[Place, ...] = ()
    splits: tuple[Place, ...] = ()


def tidy(number: Decimal) -> Decimal:
    """Give a number as people read it: as it was written, or worked out to one decimal."""
    return number if decimals(number) <= _MOST_DECIMALS else round(number, 1)


def series_of(element: str, indikator: Indikator, dato: date) -> Series:
    """Give the series of a quantitative indicator; nothing after the day counts.

    Splits (`fordelt_på`) are no part of it: they are other groups than the whole.
    """
    by_then = _by_day(indikator.målinger, dato)
    points = tuple(
        point
        for måling in by_then
        if (point := _point(element, måling, indikator)) is not None
    )
    baseline = _baseline(element, indikator, points)
    if baseline is not None and baseline.periode.slutt > dato:
        baseline = None
    series = Series(
        points,
        baseline,
        signs=tuple(_place(element, m) for m in by_then if m.mangler is not None),
        splits=() if by_then else _splits(element, indikator, dato),
    )
    return _comparable(series, _breaks(element, by_then))


def _splits(element: str, indikator: Indikator, dato: date) -> tuple[Place, ...]:
    by_then = (m for m in indikator.målinger if m.periode.slutt <= dato)
    return tuple(dict.fromkeys(_place(element, m) for m in by_then))


def comparison_of(
    element: str, indikator: Indikator, dato: date
) -> tuple[tuple[Point, ...], tuple[date, ...]]:
    """Give the comparison series by the end of its periods, and when it was broken.

    Both are empty where there is none. A break is at the last day of the period that it
    came with: nothing before it can be set beside what is from then on.
    """
    if indikator.sammenligning is None:
        return (), ()
    points: list[Point] = []
    by_then = _by_day(indikator.sammenligning.målinger, dato)
    for måling in by_then:
        place = Place(element, "sammenligning.målinger", str(måling.periode))
        point = _point(element, måling, indikator)
        if point is not None:
            points.append(replace(point, at=place))
    breaks = tuple(m.periode.slutt for m in by_then if m.brudd is not None)
    return tuple(points), breaks


def _by_day(målinger: Iterable[Måling], dato: date) -> list[Måling]:
    """Give the measurements of the whole group whose periods had ended, in their order."""
    by_then = [m for m in målinger if m.periode.slutt <= dato and not m.fordelt_på]
    by_then.sort(key=_when)
    alike = any(_when(one) == _when(other) for one, other in pairwise(by_then))
    return sorted(by_then, key=_turn) if alike else by_then


def _when(måling: Måling) -> tuple[date, date, str]:
    periode = måling.periode
    return periode.slutt, periode.start, periode.tekst


def _turn(måling: Måling) -> tuple[object, ...]:
    """Order by time; two of one period by what they say, not by which stands first."""
    asked = måling.grunnlag
    figures = (måling.verdi, måling.teller, måling.nevner)
    answers = (asked.spurt, asked.svart) if asked else (None, None)
    said = tuple((f is not None, f or 0) for f in (*figures, *answers))
    marks = (måling.foreløpig, måling.brudd or "", måling.mangler or "")
    return (*_when(måling), said, marks)


def _place(element: str, måling: Måling) -> Place:
    return Place(element, "målinger", str(måling.periode))


def _point(element: str, måling: Måling, indikator: Indikator) -> Point | None:
    verdi = value_of(måling, indikator)
    if verdi is None:
        return None
    asked = måling.grunnlag
    return Point(
        måling.periode,
        verdi,
        _place(element, måling),
        måling.teller,
        måling.nevner,
        måling.foreløpig,
        spurt=asked.spurt if asked else None,
        svart=asked.svart if asked else None,
    )


def value_of(figures: _Figures, indikator: Indikator) -> Decimal | None:
    """Give a number in the unit of its indicator, worked out where it is not written."""
    if figures.verdi is not None:
        return figures.verdi
    teller, nevner = figures.teller, figures.nevner
    if is_count(indikator):
        return teller
    if teller is None or not nevner:
        return None
    return teller * told_per(indikator) / nevner


def _baseline(
    element: str, indikator: Indikator, points: tuple[Point, ...]
) -> Point | None:
    nullpunkt = indikator.nullpunkt
    if nullpunkt is None or nullpunkt.periode is None:
        return None
    verdi = value_of(nullpunkt, indikator)
    if verdi is None:
        found = (p for p in points if p.periode == nullpunkt.periode)
        return next(found, None)
    place = Place(element, "nullpunkt")
    return Point(nullpunkt.periode, verdi, place, nullpunkt.teller, nullpunkt.nevner)


def _breaks(element: str, målinger: Iterable[Måling]) -> tuple[tuple[date, Place], ...]:
    return tuple(
        (m.periode.slutt, _place(element, m)) for m in målinger if m.brudd is not None
    )


def _comparable(series: Series, breaks: tuple[tuple[date, Place], ...]) -> Series:
    """Find the newest number that can be set beside the baseline."""
    baseline = series.baseline
    if baseline is None:
        last = series.points[-1] if series.points else None
        return replace(series, last=last, compared=series.points)
    then = baseline.periode
    after = [p for p in series.points if p.periode.slutt > then.slutt]
    broken = [(end, place) for end, place in breaks if end > then.slutt]
    first_break = min((end for end, _ in broken), default=None)
    before = [p for p in after if first_break is None or p.periode.slutt < first_break]
    alike = [p for p in before if p.periode.lengde == then.lengde]
    apart = [p for p in alike if p.periode.start > then.slutt]
    return replace(
        series,
        last=apart[-1] if apart else None,
        compared=tuple(apart),
        across_break=tuple(place for _, place in broken),
        other_length=tuple(p.at for p in before if p not in alike),
        overlapping=tuple(p.at for p in alike if p not in apart),
    )
