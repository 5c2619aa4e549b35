"""What the signs of a figure mean: rows of samples below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagram.svg.edges import draw_arrow_head, draw_stroke
from endringsteori.diagram.svg.elements import add, add_element, add_text, path
from endringsteori.diagram.svg.plates import draw_icon
from endringsteori.diagram.typesetting.metrics import text_width
from endringsteori.diagram.typesetting.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.diagram.kinds import LegendSign
    from endringsteori.diagram.look.style import Theme
    from endringsteori.diagram.svg.elements import Element
    from endringsteori.diagram.value import LegendEntry

__all__ = ["draw_legend"]

_SIZE: Final = 11.0
_ROW: Final = 21.0
_LINE: Final = 34.0
_ICON: Final = 18.0
_AFTER_SAMPLE: Final = 7.0
_AFTER_TEXT: Final = 24.0


def draw_legend(
    parent: Element,
    entries: Iterable[LegendEntry],
    corner: tuple[float, float],
    room: float,
    theme: Theme,
) -> float:
    """Draw the entries in rows of `room` pixels; give the y below the last row."""
    group = add_element(parent, "g", class_="tegnforklaring")
    left, y = corner
    x = left
    for entry in entries:
        is_line = entry.sign in theme.edges or entry.sign == "nødvendig"
        sample = (_LINE if is_line else _ICON) + _AFTER_SAMPLE
        (text,) = wrap(entry.text, room - sample, _SIZE, max_lines=1) or ("",)
        wide = sample + text_width(text, _SIZE)
        if x > left and x + wide > left + room:
            x, y = left, y + _ROW
        _draw_sample(group, entry.sign, (x, y + _ROW / 2), theme)
        fill = theme.muted_ink
        add_text(group, text, x + sample, y + 14.5, fill=fill, font_size=_SIZE)
        x += wide + _AFTER_TEXT
    return y + _ROW


def _draw_sample(
    parent: Element, sign: LegendSign, at: tuple[float, float], theme: Theme
) -> None:
    """Draw a piece of an arrow, or the icon of a mark; the double line is an arrow too."""
    x, y = at
    kind = "fører_til" if sign == "nødvendig" else sign
    for edge, style in theme.edges.items():
        if edge == kind:
            end = x + _LINE - (8 if style.arrow else 0), y
            double = style.double or sign == "nødvendig"
            draw_stroke(
                parent, path("M", (x, y), "L", end), style, theme, double=double
            )
            if style.arrow:
                draw_arrow_head(parent, end, (x + _LINE, y), style)
            return
    for mark, look in theme.marks.items():
        if mark == sign:
            plate = {"x": x, "y": y - 8, "width": _ICON, "height": 16.0, "rx": 8.0}
            add(parent, "rect", **plate, fill=look.fill, stroke=look.stroke)
            draw_icon(parent, mark, (x + 5, y - 4), look)
