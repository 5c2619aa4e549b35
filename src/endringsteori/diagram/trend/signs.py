"""The signs of a trend, each of a shape of its own, and what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from endringsteori.diagram.svg.elements import add, add_element, add_text, path
from endringsteori.diagram.trend import words
from endringsteori.diagram.typesetting.metrics import text_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.diagram.engine.dot import Point
    from endringsteori.diagram.look.style import Theme
    from endringsteori.diagram.svg.elements import Element
    from endringsteori.diagram.trend.value import Trend

__all__ = ["Sign", "draw_legend", "draw_point", "draw_sign"]

Sign: TypeAlias = Literal[
    "målt",
    "foreløpig",
    "sammenligning",
    "nullpunkt",
    "intervall",
    "ambisjon",
    "milepæl",
]

_RADIUS: Final = 4.0
_SIZE: Final = 10.5
_ROW: Final = 19.0
_SAMPLE: Final = 18.0
_APART: Final = 20.0


def draw_point(
    parent: Element,
    series: Literal["målt", "sammenligning"],
    at: tuple[float, float],
    ink: str,
    theme: Theme,
    provisional: bool = False,  # noqa: FBT001, FBT002 - a fact of the point
) -> None:
    """Draw a number that was measured: a disc here, a square elsewhere; hollow if provisional."""
    x, y = at
    look = {"fill": theme.background if provisional else ink, "stroke": ink}
    if series == "målt":
        add(parent, "circle", cx=x, cy=y, r=_RADIUS, stroke_width=1.6, **look)
        return
    side = 2 * _RADIUS - 1
    corner = {"x": x - side / 2, "y": y - side / 2}
    add(parent, "rect", **corner, width=side, height=side, stroke_width=1.4, **look)


def draw_sign(
    parent: Element, sign: Sign, at: tuple[float, float], ink: str, theme: Theme
) -> None:
    """Draw any sign, as in the figure."""
    x, y = at
    r = _RADIUS + 1.5
    match sign:
        case "målt" | "sammenligning":
            draw_point(parent, sign, at, ink, theme)
        case "foreløpig":
            draw_point(parent, "målt", at, ink, theme, provisional=True)
        case "nullpunkt":
            ring = {"cx": x, "cy": y, "r": r + 2, "stroke_width": 1.2}
            add(parent, "circle", **ring, fill="none", stroke=ink)
        case "intervall":
            bar = path("M", (x, y - r), "L", (x, y + r))
            ends = (path("M", (x - 4, e), "L", (x + 4, e)) for e in (y - r, y + r))
            add(parent, "path", d=" ".join((bar, *ends)), stroke=ink, stroke_width=1.1)
        case "ambisjon":
            corners = (x, y - r), (x + r, y), (x, y + r), (x - r, y)
            _filled(parent, corners, ink)
        case "milepæl":
            _filled(parent, ((x, y - r), (x + r, y + r - 1), (x - r, y + r - 1)), ink)


def _filled(parent: Element, corners: Sequence[Point], ink: str) -> None:
    first, *others = corners
    lines = (part for corner in others for part in ("L", corner))
    add(parent, "path", d=path("M", first, *lines, "Z"), fill=ink)


def draw_legend(
    parent: Element,
    trend: Trend,
    corner: tuple[float, float],
    width: float,
    theme: Theme,
) -> float:
    """Explain the signs that a trend uses, in rows; give the y below the last."""
    left, y = corner
    x = left
    group = add_element(parent, "g", class_="tegnforklaring", font_size=_SIZE)
    for sign, text in _used(trend):
        wide = _SAMPLE + text_width(text, _SIZE)
        if x > left and x + wide > width - left:
            x, y = left, y + _ROW
        draw_sign(group, sign, (x + 7, y), _ink(sign, theme), theme)
        add_text(group, text, x + _SAMPLE, y + 3.5, fill=theme.muted_ink)
        x += wide + _APART
    return y + _ROW / 2


def _used(trend: Trend) -> Iterator[tuple[Sign, str]]:
    språk = trend.language
    yield "målt", words.MEASURED.på(språk)
    points = (*trend.points, *trend.comparison)
    if any(point.is_baseline for point in points):
        yield "nullpunkt", words.BASELINE.på(språk)
    if any(point.provisional for point in points):
        yield "foreløpig", words.PROVISIONAL.på(språk)
    if any(point.low is not None for point in points):
        yield "intervall", words.INTERVAL.på(språk)
    if trend.comparison:
        yield "sammenligning", trend.comparison_name
    for aim in trend.aims:
        yield aim.kind, aim.label


def _ink(sign: Sign, theme: Theme) -> str:
    if sign in {"ambisjon", "milepæl"}:
        return theme.nodes["mål"].stroke
    return (
        theme.muted_ink if sign == "sammenligning" else theme.nodes["aktivitet"].stroke
    )
