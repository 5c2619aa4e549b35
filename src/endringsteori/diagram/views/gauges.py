"""What the indicators of a link show, as readings: nullpunkt, latest and ambisjon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from endringsteori.assessment.series import series_of
from endringsteori.diagram.ord import tider as t
from endringsteori.diagram.value import Reading, ReadingPoint

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from endringsteori.assessment.series import Point
    from endringsteori.graph import Gauge
    from endringsteori.model import Indikator, Periode
    from endringsteori.texts import Språk

__all__ = ["Gauges"]

_PEOPLE: Final = "personer"


@dataclass(frozen=True, slots=True)
class Gauges:
    """Reads indicators in one language, as they stood at a day.

    A number of people below `least`, or a share of as few, is never shown.
    """

    språk: Språk
    dato: date
    least: int

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
        series = series_of(element, indikator, self.dato)
        start = self._point(series.baseline, indikator)
        return start, self._point(series.last, indikator)

    def _point(self, point: Point | None, indikator: Indikator) -> ReadingPoint | None:
        if point is None:
            return None
        few = self._few(point.verdi, point.teller, indikator)
        value = (
            t.quantity_below(self.least, self.språk)
            if few
            else t.quantity(point.verdi, indikator, self.språk)
        )
        return ReadingPoint(value, t.period(point.periode, self.språk))

    def _few(
        self, verdi: Decimal, teller: Decimal | None, indikator: Indikator
    ) -> bool:
        """Tell whether a value counts so few people that they may be known again."""
        if indikator.teller_enhet != _PEOPLE:
            return False
        counted = verdi if teller is None and indikator.enhet != "prosent" else teller
        return counted is not None and 0 < counted < self.least

    def _judged(
        self, indikator: Indikator
    ) -> tuple[ReadingPoint | None, ReadingPoint | None]:
        """Give the first and the last judgement; the last alone where there is one."""
        judged = self._judgements(indikator)
        if not judged:
            return None, None
        points = [
            ReadingPoint(t.judgement(word, self.språk), t.period(when, self.språk))
            for when, word in judged
        ]
        return (points[0] if len(points) > 1 else None), points[-1]

    def _judgements(self, indikator: Indikator) -> list[tuple[Periode, str]]:
        found = [
            (måling.periode, måling.vurdering)
            for måling in indikator.målinger
            if måling.vurdering is not None
            and not måling.fordelt_på
            and måling.periode.slutt <= self.dato
        ]
        return sorted(found, key=lambda pair: (pair[0].slutt, pair[0].start))

    def _aim(self, indikator: Indikator) -> ReadingPoint | None:
        ambisjon = indikator.ambisjon
        if ambisjon is None:
            return None
        when = t.when_due(ambisjon.frist, self.språk)
        if ambisjon.vurdering is not None:
            return ReadingPoint(t.judgement(ambisjon.vurdering, self.språk), when)
        if ambisjon.verdi is None:
            return ReadingPoint(when) if when else None
        return ReadingPoint(t.quantity(ambisjon.verdi, indikator, self.språk), when)
