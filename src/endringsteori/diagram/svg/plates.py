"""Plates: a mark as an icon and a short text."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.svg.elements import (
    Element,
    add,
    add_element,
    add_text,
    held,
)
from endringsteori.diagram.typesetting.blocks import FONTS, PLATE_ICON

if TYPE_CHECKING:
    from endringsteori.diagram.kinds import MarkKind
    from endringsteori.diagram.look.style import MarkStyle, Theme
    from endringsteori.diagram.typesetting.blocks import Plate

__all__ = ["draw_icon", "draw_plate"]

_ICONS: Final[dict[MarkKind, str]] = {
    "måles": "M1.5 9V6 M5 9V3.5 M8.5 9V1",
    "måles_ikke": "M5 1A4 4 0 0 0 5 9A4 4 0 0 0 5 1Z M2.2 7.8L7.8 2.2",
    "utilsiktet": "M1 3H9 M6.5 0.8L9 3L6.5 5.2 M3 3L7.5 8.8 M4.6 8.8H7.5V6",
    "gjenstår": "M1.2 5H1.3 M4.95 5H5.05 M8.7 5H8.8",
    "nås_ikke": "M0.5 5H4 M6 2L9 5L6 8",
    "nødvendig": "M1 3.5H9 M1 6.5H9",
    "høy_tillit": "M1.5 9V7 M5 9V4.5 M8.5 9V1.5",
    "middels_tillit": "M1.5 9V7 M5 9V4.5 M8.5 9V8.9",
    "lav_tillit": "M1.5 9V7 M5 9V8.9 M8.5 9V8.9",
    "ukjent_tillit": "M3 3.2A2 2 0 1 1 5 5.4V6 M5 8.4V8.5",
    "virker_etter": "M5 1A4 4 0 0 0 5 9A4 4 0 0 0 5 1Z M5 2.8V5L6.8 6.2",
    "antatt": "M5 0.6A4.4 4.4 0 0 0 5 9.4A4.4 4.4 0 0 0 5 0.6Z M3.9 4A1.1 1.1 0 1 1 5 5.2V5.6 M5 7.2V7.3",
    "bekreftet": "M1.5 5.5L4 8L8.5 2.2",
    "avkreftet": "M2 2L8 8 M8 2L2 8",
    "status": "M2.5 9V1H8.5L7 3.3L8.5 5.6H2.5",
    "mangler": "M1 5H2.6 M4.2 5H5.8 M7.4 5H9 M3 1.5L7 8.5",
    "feil": "M3.2 0.8H6.8L9.2 3.2V6.8L6.8 9.2H3.2L0.8 6.8V3.2Z M3.6 3.6L6.4 6.4 M6.4 3.6L3.6 6.4",
    "advarsel": "M5 1L9.3 8.8H0.7Z M5 4V5.8 M5 7.3V7.4",
    "merknad": "M5 1A4 4 0 0 0 5 9A4 4 0 0 0 5 1Z M5 4.6V7 M5 2.9V3",
    "fortsetter": "M1 5H8.5 M5.5 2L8.5 5L5.5 8",
    "ny": "M5 1.2V8.8 M1.2 5H8.8",
    "endret": "M1.2 3.4H8.2 M6.2 1.4L8.2 3.4L6.2 5.4 M8.8 7H1.8 M3.8 5L1.8 7L3.8 9",
    "fjernet": "M1.2 5H8.8",
    "nådd": "M5 0.8A4.2 4.2 0 0 0 5 9.2A4.2 4.2 0 0 0 5 0.8Z M2.8 5.2L4.4 6.8L7.4 3.4",
    "på_vei": "M1.2 8.2L4 5.4L5.6 7L9 2.2 M5.8 2.2H9V5.4",
    "står_stille": "M1 3.6H9 M1 6.4H5.6",
    "feil_vei": "M1.2 1.8L4 4.6L5.6 3L9 7.8 M5.8 7.8H9V4.6",
    "blandet": "M2.6 1.2V8.8 M0.8 3L2.6 1.2L4.4 3 M7.4 8.8V1.2 M5.6 7L7.4 8.8L9.2 7",
    "for_tidlig": "M2 1H8L2 9H8Z",
    "kan_ikke_si": "M3 3.2A2 2 0 1 1 5.4 5.2V6.2 M5.4 8.6V8.7",
    "ikke_målt": "M1 9H9 M2.6 9V7.8 M5 9V7.8 M7.4 9V7.8",
    "i_tråd": "M0.8 3.4H9.2 M0.8 6.6H9.2 M6.8 1L9.2 3.4L6.8 5.8",
    "holder_ikke": "M1 5H3.6 M6.4 5H9 M3.6 2.8V7.2 M6.4 2.8V7.2",
    "ikke_prøvd": "M5 1A4 4 0 0 0 5 9A4 4 0 0 0 5 1Z",
    "annen_forklaring": "M1 5H4.5L8.5 1.4 M4.5 5L8.5 8.6 M6.4 1.4H8.5V3.4",
}
"""Lines in a square of 10 by 10. Trust is bars, as many as it is high."""

_BOLD_ICONS: Final[frozenset[MarkKind]] = frozenset(
    {"måles", "gjenstår", "høy_tillit", "middels_tillit", "lav_tillit"}
)


def draw_plate(parent: Element, plate: Plate, theme: Theme) -> None:
    """Draw one plate; a longer wording of it becomes a title."""
    kind = plate.mark.kind
    group = add_element(parent, "g", class_=f"merke {kind}")
    if plate.mark.detail:
        add(group, "title", plate.mark.detail)
    corner, size = (plate.x, plate.y), (plate.width, plate.height)
    text = plate.text, plate.text_width
    group.parts += _face(kind, corner, size, text, theme.marks[kind])


@lru_cache(maxsize=1 << 10)
def _face(
    kind: MarkKind,
    corner: tuple[float, float],
    size: tuple[float, float],
    text: tuple[str, float],
    style: MarkStyle,
) -> tuple[str | Element, ...]:
    """Draw what is seen of a plate, which is alike on most boxes of a figure."""
    face, font = Element("g", {}), FONTS["mark"]
    (x, y), (width, height) = corner, size
    edge: dict[str, str | float] = {"stroke": style.stroke, "stroke_width": 1.0}
    if style.dash:
        edge["stroke_dasharray"] = style.dash
    box = {"x": x, "y": y, "width": width, "height": height, "rx": height / 2}
    add(face, "rect", **box, fill=style.fill, **edge)
    draw_icon(face, kind, (x + 5, y + 4.2), style)
    look: dict[str, str | float] = {"fill": style.text, "font_size": font.size}
    said, x, y = text[0], x + PLATE_ICON, y + font.ascent
    add_text(face, said, x, y, **look, **held(*text))
    return tuple(face.parts)


def draw_icon(
    parent: Element, kind: MarkKind, corner: tuple[float, float], style: MarkStyle
) -> None:
    """Draw the icon of a mark, eight pixels wide and high."""
    add(
        parent,
        "path",
        d=_ICONS[kind],
        transform=f"translate({corner[0]:.2f} {corner[1]:.2f}) scale(0.78)",
        fill="none",
        stroke=style.text,
        stroke_width=2.2 if kind in _BOLD_ICONS else 1.3,
        stroke_linecap="butt" if kind == "måles" else "round",
        stroke_linejoin="round",
    )
