"""Blocks of lines and plates, measured and placed: on an arrow, and the name of a lane.

All numbers are pixels. A block's own corner is (0, 0); the layout decides where it goes.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.typesetting.lines import FONTS, Font, Line, Role, set_lines
from endringsteori.diagram.typesetting.metrics import text_width
from endringsteori.diagram.typesetting.wrapping import MAX_LINES, longest_word, wrap
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.diagram.value import (
        DiagramEdge,
        Lane,
        Mark,
    )

__all__ = [
    "AIRY",
    "FONTS",
    "PLATE_ICON",
    "SMALLEST_FONT",
    "Block",
    "Font",
    "Line",
    "Measures",
    "Plate",
    "Role",
    "edge_block",
    "lane_block",
    "lane_width",
    "set_plates",
]

PLATE_ICON: Final = 16.0
"""Width that a plate keeps for its icon, to the left of its text."""

_PLATE_GAP: Final = 5.0
_PLATE_INSET: Final = PLATE_ICON + 7.0
_EDGE_MARGIN: Final = 5.0
_REASON_LINES: Final = 6
_WIDEST_LANE: Final = 150.0

SMALLEST_FONT: Final = min(font.size for font in FONTS.values())
"""Size in pixels of the smallest text in a figure: what decides how far it can shrink."""


@dataclass(frozen=True, slots=True)
class Measures:
    """How much room things take, in pixels: boxes, reasons, and what is between them.

    Without `reasons` the reasons on the arrows are left to titles and prose, and without
    `readings` what the indicators show. A `dense` grid has low rows and heads in two tiers.
    """

    narrowest: float = 206.0
    widest: float = 260.0
    reason_width: float = 138.0
    between_columns: float = 33.0
    between_boxes: float = 16.0
    reasons: bool = True
    readings: bool = True
    dense: bool = False


AIRY: Final = Measures()
"""For a figure that may be as large as it wants."""


@dataclass(frozen=True, slots=True)
class Plate:
    """A mark as a small plate with an icon and a text; `x` and `y` are its corner."""

    mark: Mark
    text: str
    x: float
    y: float
    width: float
    height: float
    text_width: float


@dataclass(frozen=True, slots=True)
class Block:
    """Measured content, and the size of what holds it.

    `rules` are the heights of thin lines across it.
    """

    width: float
    height: float
    lines: tuple[Line, ...]
    plates: tuple[Plate, ...] = ()
    rules: tuple[float, ...] = ()


def lane_width(lanes: Iterable[Lane]) -> float:
    """Give the width that the names of lanes share: as wide as the longest word asks for."""
    font = FONTS["lane"]
    words = (longest_word(lane.label, font.size, bold=font.bold) for lane in lanes)
    return ceil(min(_WIDEST_LANE, max(words, default=0.0)))


def lane_block(label: str, room: float) -> Block:
    """Set the name of a lane."""
    lines, (_, height) = set_lines(label, "lane", (0.0, 0.0), room, MAX_LINES)
    return Block(room, height, tuple(lines))


def edge_block(edge: DiagramEdge, width: float = AIRY.reason_width) -> Block | None:
    """Set the marks and the reason of an arrow; None where it has neither."""
    if not (edge.label.strip() or edge.marks or edge.conditions):
        return None
    corner = (_EDGE_MARGIN, 0.0)
    plates, (x, y) = set_plates(edge.marks, corner, width)
    corner = x, y + (_PLATE_GAP / 2 if plates else 0)
    lines, corner = set_lines(edge.label, "reason", corner, width, _REASON_LINES)
    for condition in edge.conditions:
        status = [condition.status] if condition.status else []
        added, corner = set_plates(status, corner, width)
        more, corner = set_lines(
            condition.label, "condition", corner, width, _REASON_LINES
        )
        plates, lines = (*plates, *added), [*lines, *more]
    far = [p.x + p.width for p in plates] + [line.x + line.width for line in lines]
    return Block(max(far) + _EDGE_MARGIN, corner[1] + 3, tuple(lines), plates)


def set_plates(
    marks: Iterable[Mark], corner: tuple[float, float], room: float
) -> tuple[tuple[Plate, ...], tuple[float, float]]:
    """Set marks side by side, in as many rows as they need."""
    font, (left, y) = FONTS["mark"], corner
    plates: list[Plate] = []
    x, y = left, y + _PLATE_GAP
    for mark in marks:
        (text,) = wrap(mark.text, room - _PLATE_INSET, font.size, max_lines=1) or ("",)
        inside = text_width(text, font.size)
        width = inside + _PLATE_INSET
        if x > left and x + width > left + room:
            x, y = left, y + font.line_height + _PLATE_GAP
        plates.append(Plate(mark, text, x, y, width, font.line_height, inside))
        x += width + _PLATE_GAP
    if not plates:
        return (), corner
    return tuple(plates), (left, y + font.line_height)
