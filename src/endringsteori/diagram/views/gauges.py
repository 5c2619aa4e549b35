"""What the indicators of a link show, as readings: nullpunkt, latest and ambisjon."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from endringsteori.assessment import Hidden
from endringsteori.assessment.series import series_of
from endringsteori.assessment.units import unit_of
from endringsteori.diagram.ord import tider as t
from endringsteori.diagram.value import Reading, ReadingPoint
from endringsteori.model.spoken import period, quantity

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from endringsteori.assessment.series import Point
    from endringsteori.graph import Gauge, TheoryGraph
    from endringsteori.model import Indikator, Periode
    from endringsteori.texts import Språk

__all__ = ["Gauges"]


@lru_cache(maxsize=1)
def _hidden(graf: TheoryGraph, dato: date) -> Hidden:
    """Give what may not be shown, which asks the whole theory: once for all its figures."""
    return Hidden(graf, dato)


class Gauges:
    """Reads the indicators of one graph in one language, as they stood at a day.

    What an assessment at that day hides, a figure hides as well.
    """

    def __init__(self, graf: TheoryGraph, språk: Språk, dato: date) -> None:
        self._språk = språk
        self._dato = dato
        self._skjult = _hidden(graf, dato)

    def reading(self, gauge: Gauge) -> Reading:
        """Give what one indicator shows."""
        indikator = gauge.thing
        start, latest = (
            self._judged(indikator)
            if indikator.type == "kvalitativ"
            else self._numbers(gauge.element, indikator)
        )
        return Reading(
            id=gauge.element,
            label=gauge.navn,
            start=start,
            latest=latest,
            aim=self._aim(indikator),
        )

    def _numbers(
        self, element: str, indikator: Indikator
    ) -> tuple[ReadingPoint | None, ReadingPoint | None]:
        series = series_of(element, indikator, self._dato)
        start = self._point(series.baseline, indikator)
        return start, self._point(series.last, indikator)

    def _point(self, point: Point | None, indikator: Indikator) -> ReadingPoint | None:
        if point is None:
            return None
        hidden = self._skjult.hides(point.at)
        value = (
            t.HIDDEN.på(self._språk) if hidden else self._value(point.verdi, indikator)
        )
        return ReadingPoint(value, self._period(point.periode))

    def _value(self, verdi: Decimal, indikator: Indikator) -> str:
        return quantity(verdi, unit_of(indikator), self._språk, brief=True)

    def _period(self, periode: Periode) -> str:
        return period(periode, self._språk, brief=True)

    def _judged(
        self, indikator: Indikator
    ) -> tuple[ReadingPoint | None, ReadingPoint | None]:
        """Give the first and the last judgement; the last alone where there is one."""
        judged = self._judgements(indikator)
        if not judged:
            return None, None
        points = [
            ReadingPoint(t.judgement(word, self._språk), self._period(when))
            for when, word in judged
        ]
        return (points[0] if len(points) > 1 else None), points[-1]

    def _judgements(self, indikator: Indikator) -> list[tuple[Periode, str]]:
        found = [
            (måling.periode, måling.vurdering)
            for måling in indikator.målinger
            if måling.vurdering is not None
            and not måling.fordelt_på
            and måling.periode.slutt <= self._dato
        ]
        return sorted(found, key=lambda pair: (pair[0].slutt, pair[0].start))

    def _aim(self, indikator: Indikator) -> ReadingPoint | None:
        ambisjon = indikator.ambisjon
        if ambisjon is None:
            return None
        when = t.when_due(ambisjon.frist, self._språk)
        if ambisjon.vurdering is not None:
            return ReadingPoint(t.judgement(ambisjon.vurdering, self._språk), when)
        if ambisjon.verdi is None:
            return ReadingPoint(when) if when else None
        return ReadingPoint(self._value(ambisjon.verdi, indikator), when)
