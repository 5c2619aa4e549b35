"""From an indicator that was assessed to its trend."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import compress
from typing import TYPE_CHECKING

from endringsteori.assessment.changes import interval_around
from endringsteori.assessment.series import comparison_of
from endringsteori.assessment.units import unit_of
from endringsteori.diagram.tables import Table
from endringsteori.diagram.trend import words
from endringsteori.diagram.trend.value import Aim, AimKind, Trend, TrendPoint
from endringsteori.model.masking import mask_of
from endringsteori.model.spoken import grouped, period, quantity, rounded
from endringsteori.privacy import CONFIDENTIAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from endringsteori.assessment import Indikatorstatus, Point, Vurdering
    from endringsteori.assessment.chance import Interval
    from endringsteori.diagnostics import Place
    from endringsteori.model import Indikator, Periode
    from endringsteori.privacy import Mask
    from endringsteori.texts import Språk, Verdi

__all__ = ["trend_of"]


def trend_of(
    vurdering: Vurdering,
    found: Indikatorstatus,
    språk: Språk,
    hides: Callable[[Place], bool],
) -> Trend | None:
    """Make the trend of an indicator, without the numbers that `hides` names.

    None where there is nothing to draw, as for one that people judge in words.
    """
    things = {one.element: one for one in vurdering.graf.indicators()}
    gauge = things[found.element]
    mask = mask_of(vurdering.graf.teori)
    return _Reader(gauge.thing, found, språk, hides, mask).trend(vurdering.dato)


class _Reader:
    def __init__(
        self,
        indikator: Indikator,
        found: Indikatorstatus,
        språk: Språk,
        hides: Callable[[Place], bool],
        mask: Mask,
    ) -> None:
        self._indikator = indikator
        self._found = found
        self._språk = språk
        self._hides = hides
        self._mask = mask
        self._hidden = False

    def trend(self, dato: date) -> Trend | None:
        series = self._found.series
        own = {point.at: point for point in (*series.points, series.baseline) if point}
        broken = tuple(periode.slutt for periode in self._broken())
        points = tuple(self._points(own.values(), broken))
        if not points:
            return None
        elsewhere, breaks = comparison_of(self._found.element, self._indikator, dato)
        comparison = tuple(self._points(elsewhere, breaks))
        aims = tuple(self._aims())
        sammenligning = self._indikator.sammenligning
        name = sammenligning.navn if sammenligning else None
        notes = tuple(self._notes(points, comparison))
        whom = self._mask(name) if name else words.COMPARISON.på(self._språk)
        trend = Trend(
            key=self._found.element,
            title=self._title(),
            language=self._språk,
            points=points,
            comparison=comparison,
            comparison_name=whom if comparison else "",
            aims=aims,
            breaks=tuple(p.start for p in self._broken()),
            unit=self._mask(self._indikator.enhet or ""),
            notes=notes,
            table=self._table(points, comparison),
        )
        return _with_text(trend)

    def _title(self) -> str:
        navn = self._mask(self._indikator.navn)
        if not self._mask.individ:
            return navn
        return f"{CONFIDENTIAL.på(self._språk).upper()} · {navn}"

    def _broken(self) -> Iterator[Periode]:
        for måling in self._indikator.målinger:
            if måling.brudd is not None and not måling.fordelt_på:
                yield måling.periode

    def _points(
        self, points: Iterable[Point], breaks: tuple[date, ...]
    ) -> Iterator[TrendPoint]:
        """Give the points that may be shown, in runs that may be joined.

        A break is at the last day of the period that it came with.
        """
        run, before = 0, None
        ordered = sorted(points, key=lambda p: (p.periode.slutt, p.periode.start))
        for point in ordered:
            if self._hides(point.at):
                self._hidden = True
                run += 1
                continue
            length = point.periode.lengde
            crosses = before is not None and any(
                before.periode.slutt < day <= point.periode.slutt for day in breaks
            )
            if before is not None and (crosses or before.periode.lengde != length):
                run += 1
            before = point
            yield self._point(point, run)

    def _point(self, point: Point, run: int) -> TrendPoint:
        periode = point.periode
        limits = self._limits(point)
        baseline = self._found.series.baseline
        return TrendPoint(
            day=periode.start + (periode.slutt - periode.start) / 2,
            value=float(point.verdi),
            period=period(periode, self._språk, brief=True),
            label=self._amount(point.verdi),
            run=run,
            low=limits and limits.low,
            high=limits and limits.high,
            limits=self._between(limits) if limits else "",
            provisional=point.foreløpig,
            is_baseline=baseline is not None and baseline.at == point.at,
        )

    def _limits(self, point: Point) -> Interval | None:
        """Give what chance gives a number of our own; those from elsewhere are drawn bare."""
        if point.at.field not in {"målinger", "nullpunkt"}:
            return None
        return interval_around(self._indikator, point)

    def _between(self, limits: Interval) -> str:
        low, high = (rounded(Decimal(repr(x))) for x in (limits.low, limits.high))
        values = {"lav": grouped(low, self._språk), "høy": self._amount(high)}
        return words.LIMITS.fyll(self._språk, values)

    def _aims(self) -> Iterator[Aim]:
        ambisjon = self._indikator.ambisjon
        for milepæl in self._indikator.milepæler:
            if milepæl.verdi is not None:
                yield self._aim("milepæl", milepæl.verdi, milepæl.frist)
        if ambisjon is not None and ambisjon.verdi is not None:
            yield self._aim("ambisjon", ambisjon.verdi, ambisjon.frist)

    def _aim(self, kind: AimKind, verdi: Decimal, frist: date | None) -> Aim:
        values: dict[str, Verdi] = {
            "slag": words.AIMS[kind],
            "verdi": self._amount(verdi),
        }
        if frist is None:
            return Aim(kind, float(verdi), words.AIM.fyll(self._språk, values))
        values["frist"] = frist
        return Aim(kind, float(verdi), words.UNTIL.fyll(self._språk, values), frist)

    def _notes(
        self, points: tuple[TrendPoint, ...], comparison: tuple[TrendPoint, ...]
    ) -> Iterator[str]:
        if any(periode.start > points[0].day for periode in self._broken()):
            yield words.BROKEN.på(self._språk)
        if not comparison:
            yield words.NO_COMPARISON.på(self._språk)
        if self._hidden:
            yield words.HIDDEN.på(self._språk)

    def _table(
        self, points: tuple[TrendPoint, ...], comparison: tuple[TrendPoint, ...]
    ) -> Table:
        """Give every number of the figure in rows, one for each period.

        Columns that say nothing of this indicator are left out.
        """
        own = {point.period: point for point in points}
        other = {point.period: point for point in comparison}
        days = {p.period: p.day for p in (*comparison, *points)}
        rows = [
            self._row(period, own.get(period), other.get(period))
            for period in sorted(days, key=days.__getitem__)
        ]
        headings = [tekst.på(self._språk) for tekst in words.HEADINGS]
        kept = [any(cells) for cells in zip(*rows, strict=True)]
        return Table(
            self._title(),
            tuple(compress(headings, kept)),
            tuple(tuple(compress(row, kept)) for row in rows),
        )

    def _row(
        self, period: str, own: TrendPoint | None, other: TrendPoint | None
    ) -> tuple[str, ...]:
        about = (
            (words.BASELINE, own is not None and own.is_baseline),
            (words.PROVISIONAL, any(p and p.provisional for p in (own, other))),
        )
        merknad = ", ".join(tekst.på(self._språk) for tekst, so in about if so)
        return (
            period,
            own.label if own else "",
            own.limits if own else "",
            other.label if other else "",
            merknad,
        )

    def _amount(self, verdi: Decimal) -> str:
        unit = unit_of(self._indikator)
        return self._mask(quantity(verdi, unit, self._språk, brief=True))


def _with_text(trend: Trend) -> Trend:
    """Put the whole figure in words, for those who cannot see it."""
    språk = trend.language
    said = [f"{trend.title}.", words.SERIES.fyll(språk, {"hva": _told(trend.points)})]
    if any(point.limits for point in trend.points):
        said.append(words.IN_BRACKETS.på(språk))
    if trend.comparison:
        values: dict[str, Verdi] = {
            "navn": trend.comparison_name,
            "hva": _told(trend.comparison),
        }
        said.append(words.COMPARISON_SERIES.fyll(språk, values))
    said += [f"{aim.label[:1].upper()}{aim.label[1:]}." for aim in trend.aims]
    return replace(trend, text=" ".join((*said, *trend.notes)))


def _told(points: Iterable[TrendPoint]) -> str:
    return ", ".join(
        " ".join(filter(None, (p.period, p.label, p.limits and f"({p.limits})")))
        for p in points
    )
