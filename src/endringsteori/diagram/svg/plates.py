"""Plates: a mark as an icon and a short text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagram.blocks import FONTS, PLATE_ICON
from endringsteori.diagram.style import MARK_STYLES
from endringsteori.diagram.svg.elements import add, add_text, hold

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from endringsteori.diagram.blocks import Plate
    from endringsteori.diagram.value import MarkKind

__all__ = ["draw_plate"]

_ICONS: Final[dict[MarkKind, str]] = {
    "måles": "M1.5 9V6 M5 9V3.5 M8.5 9V1",
    "måles_ikke": "M5 1A4 4 0 0 0 5 9A4 4 0 0 0 5 1Z M2.2 7.8L7.8 2.2",
    "utilsiktet": "M5 1L9.3 8.8H0.7Z M5 4V5.8 M5 7.3V7.4",
    "gjenstår": "M1.2 5H1.3 M4.95 5H5.05 M8.7 5H8.8",
    "nås_ikke": "M0.5 5H4 M6 2L9 5L6 8",
    "nødvendig": "M1 3.5H9 M1 6.5H9",
    "lav_tillit": "M3 3.2A2 2 0 1 1 5 5.4V6 M5 8.4V8.5",
}
"""Lines in a square of 10 by 10: bars, an empty sign, a warning, «…», a broken arrow, a
double line, a question mark."""

_BOLD_ICONS: Final[frozenset[MarkKind]] = frozenset({"måles", "gjenstår"})


def draw_plate(parent: ET.Element, plate: Plate) -> None:
    """Draw one plate; a longer wording of it becomes a title."""
    style, font = MARK_STYLES[plate.mark.kind], FONTS["mark"]
    group = add(parent, "g", class_=f"merke {plate.mark.kind}")
    if plate.mark.detail:
        add(group, "title", plate.mark.detail)
    edge: dict[str, str | float] = {"stroke": style.stroke, "stroke_width": 1.0}
    if style.dash:
        edge["stroke_dasharray"] = style.dash
    size = {"width": plate.width, "height": plate.height, "rx": plate.height / 2}
    add(group, "rect", x=plate.x, y=plate.y, **size, fill=style.fill, **edge)
    _icon(group, plate)
    x, y = plate.x + PLATE_ICON, plate.y + font.ascent
    text = add_text(group, plate.text, x, y, fill=style.text, font_size=font.size)
    hold(text, plate.text_width)


def _icon(parent: ET.Element, plate: Plate) -> None:
    kind = plate.mark.kind
    place = f"translate({plate.x + 5:.2f} {plate.y + 4.2:.2f}) scale(0.78)"
    add(
        parent,
        "path",
        d=_ICONS[kind],
        transform=place,
        fill="none",
        stroke=MARK_STYLES[kind].text,
        stroke_width=2.2 if kind in _BOLD_ICONS else 1.3,
        stroke_linecap="butt" if kind == "måles" else "round",
        stroke_linejoin="round",
    )
