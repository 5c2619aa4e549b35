"""What the signs of a figure mean: a row of samples below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagram.metrics import text_width
from endringsteori.diagram.style import EDGE_STYLES, MUTED_INK
from endringsteori.diagram.svg.edges import draw_arrow_head, draw_stroke
from endringsteori.diagram.svg.elements import add, add_text, path

if TYPE_CHECKING:
    from collections.abc import Iterable
    from xml.etree import ElementTree as ET

    from endringsteori.diagram.value import LegendEntry, LegendSign

__all__ = ["draw_legend"]

_SIZE: Final = 11.0
_ROW: Final = 20.0
_SAMPLE: Final = 34.0
_AFTER_SAMPLE: Final = 7.0
_AFTER_TEXT: Final = 24.0


def draw_legend(
    parent: ET.Element,
    entries: Iterable[LegendEntry],
    corner: tuple[float, float],
    room: float,
) -> float:
    """Draw the entries in rows of `room` pixels; give the y below the last row."""
    group = add(parent, "g", class_="tegnforklaring")
    left, y = corner
    x = left
    for entry in entries:
        wide = _SAMPLE + _AFTER_SAMPLE + text_width(entry.text, _SIZE)
        if x > left and x + wide > left + room:
            x, y = left, y + _ROW
        _sample(group, entry.sign, x, y + _ROW / 2)
        text_at = x + _SAMPLE + _AFTER_SAMPLE
        add_text(group, entry.text, text_at, y + 14, fill=MUTED_INK, font_size=_SIZE)
        x += wide + _AFTER_TEXT
    return y + _ROW


def _sample(parent: ET.Element, sign: LegendSign, x: float, y: float) -> None:
    double = sign == "nødvendig"
    style = EDGE_STYLES["fører_til" if sign == "nødvendig" else sign]
    end = x + _SAMPLE - 8, y
    draw_stroke(parent, path("M", (x, y), "L", end), style, double=double)
    draw_arrow_head(parent, end, (x + _SAMPLE, y), style)
