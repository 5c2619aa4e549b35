"""Colours, lines and shapes of a figure, as data.

Fills are light and text dark (the goal turns that round, so that the eye ends there): text
has a contrast of at least 4.5:1 to its fill, and lines and borders at least 3:1 to what is
around them. The hues keep apart for the colour-blind, and shape and column carry the
kind for those who see, or print, no colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from endringsteori.diagram.value import EdgeKind, MarkKind, NodeKind

__all__ = [
    "BACKGROUND",
    "EDGE_STYLES",
    "FONT_FAMILY",
    "INK",
    "MARK_STYLES",
    "MUTED_INK",
    "NODE_STYLES",
    "RULE",
    "EdgeStyle",
    "MarkStyle",
    "NodeStyle",
    "Shape",
]

FONT_FAMILY: Final = 'Arial, "Liberation Sans", Arimo, Helvetica, sans-serif'
BACKGROUND: Final = "#ffffff"
INK: Final = "#16212c"
MUTED_INK: Final = "#4a5763"
RULE: Final = "#7d8994"

Shape: TypeAlias = Literal[
    "square", "arrow", "rounded", "round", "cut corners", "double border"
]


@dataclass(frozen=True, slots=True)
class NodeStyle:
    """How a kind of box looks. `text` and `muted` are the colours of its two inks."""

    shape: Shape
    fill: str
    stroke: str
    text: str = INK
    muted: str = MUTED_INK


@dataclass(frozen=True, slots=True)
class EdgeStyle:
    """How a kind of arrow looks: width in pixels, `dash` as in SVG (empty for none)."""

    stroke: str
    width: float
    dash: str = ""


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """How a mark looks: a small plate; dashed where it says that something lacks."""

    fill: str
    stroke: str
    text: str
    dash: str = ""


NODE_STYLES: Final[dict[NodeKind, NodeStyle]] = {
    "innsats": NodeStyle("square", "#eceff2", "#5f6b77"),
    "aktivitet": NodeStyle("arrow", "#e0eefb", "#1f6fb2"),
    "resultat": NodeStyle("rounded", "#dcf3ec", "#0b7a5f"),
    "virkning": NodeStyle("round", "#fdf3cd", "#8a6500"),
    "effekt": NodeStyle("cut corners", "#fde6d8", "#b34a0c"),
    "mål": NodeStyle("double border", "#43275f", "#43275f", "#ffffff", "#e2d6ee"),
}

EDGE_STYLES: Final[dict[EdgeKind, EdgeStyle]] = {
    "fører_til": EdgeStyle("#44515d", 1.6),
    "bidrar_til": EdgeStyle("#43275f", 2.2),
    "innsats": EdgeStyle("#7d8994", 1.0),
    "forsterker": EdgeStyle("#0b7a5f", 2.0, "0.1 5"),
    "delmål_av": EdgeStyle("#43275f", 1.4, "6 3"),
}

MARK_STYLES: Final[dict[MarkKind, MarkStyle]] = {
    "måles": MarkStyle("#ffffff", "#44515d", INK),
    "måles_ikke": MarkStyle("#ffffff", "#8c2f1b", "#8c2f1b", "3 2"),
    "utilsiktet": MarkStyle("#ffffff", "#6b3fa0", "#5b3490"),
    "gjenstår": MarkStyle("#fff6d6", "#7a5900", "#5f4600", "3 2"),
    "nås_ikke": MarkStyle("#ffffff", "#8c2f1b", "#8c2f1b", "3 2"),
    "nødvendig": MarkStyle("#ffffff", "#44515d", INK),
    "lav_tillit": MarkStyle("#ffffff", "#7a5900", "#5f4600", "3 2"),
}
