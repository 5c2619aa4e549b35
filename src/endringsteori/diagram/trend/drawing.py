"""A trend drawn as SVG: every series has its own shape and its own kind of line."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.look.style import FONT_FAMILY
from endringsteori.diagram.look.themes import THEMES
from endringsteori.diagram.svg.elements import (
    add,
    add_element,
    add_text,
    document,
    number,
    path,
    xml_id,
)
from endringsteori.diagram.trend import words
from endringsteori.diagram.trend.scales import Scale, days_of, span_of, ticks
from endringsteori.diagram.trend.signs import draw_legend, draw_point, draw_sign
from endringsteori.diagram.typesetting.metrics import text_width
from endringsteori.diagram.typesetting.wrapping import wrap
from endringsteori.texts import vis_verdi

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.diagram.look.style import Theme
    from endringsteori.diagram.svg.elements import Element
    from endringsteori.diagram.trend.value import Trend, TrendPoint

__all__ = ["draw_trend"]

WIDTH: Final = 640.0
_MARGIN: Final = 20.0
_LEFT: Final = 76.0
_RIGHT: Final = 36.0
_HEIGHT: Final = 230.0
_TITLE: Final = 15.0
_TITLE_LINE: Final = 20.0
_SMALL: Final = 10.5
_NOTE_LINE: Final = 15.0
_AFTER_TITLE: Final = 26.0
_BELOW_AXIS: Final = 46.0
_GAP: Final = 8.0


def draw_trend(trend: Trend, theme: Theme = THEMES["lys"]) -> str:
    """Draw a trend as an SVG document of its own, without an XML declaration."""
    root = _root(trend)
    background = add_element(root, "rect", width=WIDTH, fill=theme.background)
    y = _draw_title(root, trend, theme)
    plot = _Plot(trend, theme, y)
    plot.draw(root)
    y = draw_legend(root, trend, (_MARGIN, plot.bottom + _BELOW_AXIS), WIDTH, theme)
    y = _draw_notes(root, (*trend.notes, *plot.notes()), y, theme)
    height = y + _MARGIN
    background.attributes["height"] = height
    size = {
        "width": number(WIDTH),
        "height": number(height),
        "viewBox": f"0 0 {number(WIDTH)} {number(height)}",
    }
    root.attributes |= size
    return root.written()


def _root(trend: Trend) -> Element:
    """Make the document, with its name and its prose for those who listen."""
    title, prose = (xml_id("utvikling", trend.key, part) for part in ("t", "b"))
    root = document(
        {
            "role": "img",
            "lang": trend.language,
            "xml:lang": trend.language,
            "aria-labelledby": title,
            "aria-describedby": prose,
            "font-family": FONT_FAMILY,
        }
    )
    add(root, "title", trend.title, id=title)
    add(root, "desc", trend.text, id=prose)
    return root


def _draw_title(root: Element, trend: Trend, theme: Theme) -> float:
    y = _MARGIN
    for line in wrap(trend.title, WIDTH - 2 * _MARGIN, _TITLE, bold=True, max_lines=3):
        y += _TITLE_LINE
        look = {"fill": theme.ink, "font_weight": "bold"}
        add_text(root, line, _MARGIN, y - 5, font_size=_TITLE, **look)
    return y + _AFTER_TITLE


def _draw_notes(root: Element, notes: tuple[str, ...], y: float, theme: Theme) -> float:
    for line in wrap(" ".join(notes), WIDTH - 2 * _MARGIN, _SMALL):
        y += _NOTE_LINE
        add_text(root, line, _MARGIN, y, fill=theme.muted_ink, font_size=_SMALL)
    return y


class _Plot:
    """The axes, and what stands between them."""

    def __init__(self, trend: Trend, theme: Theme, top: float) -> None:
        self._trend = trend
        self._theme = theme
        self._top = top
        self.bottom = top + _HEIGHT
        series = (*trend.points, *trend.comparison)
        limits = (x for p in series for x in (p.low, p.high) if x is not None)
        values = (*(p.value for p in series), *(a.value for a in trend.aims), *limits)
        self._ends = span_of(values)
        self._y = Scale(*self._ends, self.bottom, top)
        due = (aim.day for aim in trend.aims if aim.day is not None)
        days = (*(point.day for point in series), *due)
        self._x = days_of(days, _LEFT + 18, WIDTH - _RIGHT - 18)

    def notes(self) -> Iterator[str]:
        """Say what the axis does not."""
        if self._ends[0] > 0:
            yield words.NOT_FROM_ZERO.på(self._trend.language)

    def draw(self, root: Element) -> None:
        group = add_element(root, "g", class_="utvikling", font_size=_SMALL)
        self._draw_values(group)
        self._draw_periods(group)
        self._draw_breaks(group)
        self._draw_aims(group)
        muted, strong = self._theme.muted_ink, self._theme.nodes["aktivitet"].stroke
        self._draw_line(group, self._trend.comparison, muted, "5 4")
        self._draw_line(group, self._trend.points, strong, "")
        for point in self._trend.comparison:
            at = self._at(point)
            draw_point(
                group, "sammenligning", at, muted, self._theme, point.provisional
            )
        for point in self._trend.points:
            self._draw_limits(group, point, strong)
            at = self._at(point)
            draw_point(group, "målt", at, strong, self._theme, point.provisional)
            if point.is_baseline:
                draw_sign(group, "nullpunkt", at, strong, self._theme)

    def _at(self, point: TrendPoint) -> tuple[float, float]:
        return self._x(point.day.toordinal()), self._y(point.value)

    def _draw_values(self, group: Element) -> None:
        """Draw thin lines across, each with its number."""
        rule, ink = self._theme.rule, self._theme.muted_ink
        språk = self._trend.language
        for tick in ticks(*self._ends):
            y = self._y(float(tick))
            across = path("M", (_LEFT, y), "L", (WIDTH - _RIGHT, y))
            add(group, "path", d=across, stroke=rule, stroke_width=0.4)
            text = vis_verdi(tick, språk)
            x = _LEFT - _GAP - text_width(text, _SMALL)
            add_text(group, text, x, y + 3.5, fill=ink)
        unit = self._trend.unit
        if unit:
            add_text(group, unit, _MARGIN, self._top - 12, fill=ink)

    def _draw_periods(self, group: Element) -> None:
        """Write the periods below the axis: the last, and those that leave it room."""
        ink, rule = self._theme.muted_ink, self._theme.ink
        axis = path("M", (_LEFT, self.bottom), "L", (WIDTH - _RIGHT, self.bottom))
        add(group, "path", d=axis, stroke=rule, stroke_width=1)
        shown = {
            p.period: p.day for p in (*self._trend.comparison, *self._trend.points)
        }
        free = WIDTH
        for period, day in sorted(shown.items(), key=lambda one: one[1], reverse=True):
            x, width = self._x(day.toordinal()), text_width(period, _SMALL)
            tick = path("M", (x, self.bottom), "L", (x, self.bottom + 5))
            add(group, "path", d=tick, stroke=rule, stroke_width=1)
            if x + width / 2 > free:
                continue
            add_text(group, period, x - width / 2, self.bottom + 18, fill=ink)
            free = x - width / 2 - _GAP

    def _draw_breaks(self, group: Element) -> None:
        first = self._trend.points[0].day
        for day in self._trend.breaks:
            if day <= first:
                continue
            x = self._x(day.toordinal())
            down = path("M", (x, self._top), "L", (x, self.bottom))
            ink = self._theme.ink
            add(group, "path", d=down, stroke=ink, stroke_dasharray="2 3")
            text = words.BREAK.på(self._trend.language)
            add_text(group, text, x + 4, self._top + 9, fill=ink)

    def _draw_aims(self, group: Element) -> None:
        """Draw what is to be reached where it is due; without a day, as a line alone."""
        ink = self._theme.nodes["mål"].stroke
        for aim in self._trend.aims:
            y = self._y(aim.value)
            x = WIDTH - _RIGHT if aim.day is None else self._x(aim.day.toordinal())
            if aim.kind == "ambisjon":
                across = path("M", (_LEFT, y), "L", (x, y))
                add(group, "path", d=across, stroke=ink, stroke_dasharray="1 4")
            draw_sign(group, aim.kind, (x, y), ink, self._theme)

    def _draw_line(
        self, group: Element, points: tuple[TrendPoint, ...], ink: str, dash: str
    ) -> None:
        """Join the points of each run; between runs there is a gap."""
        for before, after in pairwise(points):
            if before.run != after.run:
                continue
            line = path("M", self._at(before), "L", self._at(after))
            more = {"stroke_dasharray": dash} if dash else {}
            add(group, "path", d=line, stroke=ink, stroke_width=1.8, **more)

    def _draw_limits(self, group: Element, point: TrendPoint, ink: str) -> None:
        if point.low is None or point.high is None:
            return
        x, _ = self._at(point)
        low, high = self._y(point.low), self._y(point.high)
        bar = path("M", (x, low), "L", (x, high))
        ends = (path("M", (x - 4, y), "L", (x + 4, y)) for y in (low, high))
        add(group, "path", d=" ".join((bar, *ends)), stroke=ink, stroke_width=1.1)
