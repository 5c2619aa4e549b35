"""What stands inside a box or on an arrow: lines and plates, measured and placed.

All numbers are pixels. A block's own corner is (0, 0); the layout decides where it goes.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.typesetting.lines import FONTS, Font, Line, Role, set_lines
from endringsteori.diagram.typesetting.metrics import text_width
from endringsteori.diagram.typesetting.readings import set_reading
from endringsteori.diagram.typesetting.wrapping import MAX_LINES, longest_word, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.diagram.value import (
        DiagramEdge,
        DiagramNode,
        Lane,
        Mark,
    )

__all__ = [
    "AIRY",
    "FONTS",
    "PADDING",
    "PLATE_ICON",
    "READINGS_SHOWN",
    "SMALLEST_FONT",
    "Block",
    "Font",
    "Line",
    "Measures",
    "Plate",
    "Role",
    "box_width",
    "edge_block",
    "lane_block",
    "lane_width",
    "node_block",
    "row_block",
    "row_width",
    "shows_readings",
]

READINGS_SHOWN: Final = 60
"""A figure with more readings than this counts the indicators of each box instead."""

PADDING: Final = 14.0
PLATE_ICON: Final = 16.0
"""Width that a plate keeps for its icon, to the left of its text."""

_TOP: Final = 8.0
_BOTTOM: Final = 9.0
_ROW_TOP: Final = 4.0
_ROW_BOTTOM: Final = 5.0
_WIDEST_ROW: Final = 250.0
_BESIDE: Final = 8.0
_PLATE_GAP: Final = 5.0
_PLATE_INSET: Final = PLATE_ICON + 7.0
_EDGE_MARGIN: Final = 5.0
_REASON_LINES: Final = 6
_DETAIL_LINES: Final = 8
_DOT_AT_END: Final = "\N{NO-BREAK SPACE}· "
_READING_GAP: Final = 5.0
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


def box_width(nodes: Iterable[DiagramNode], measures: Measures = AIRY) -> float:
    """Give the width of all boxes in a figure: as wide as the longest word asks for."""
    size = FONTS["label"].size
    words = (longest_word(node.label, size) for node in nodes)
    wanted = 2 * PADDING + max(words, default=0.0)
    return min(measures.widest, max(measures.narrowest, wanted))


def node_block(
    node: DiagramNode, width: float, group: str = "", *, readings: bool = True
) -> Block:
    """Set the content of a box: kind, label, who does it, marks, and what indicators show.

    `group` is what its group is called, where the figure has several. Without `readings`
    a mark tells how many indicators there are.
    """
    corner, room = (PADDING, _TOP), width - 2 * PADDING
    texts: tuple[tuple[str, Role, int], ...] = (
        (" · ".join(filter(None, (node.kind_label.upper(), group))), "kind", 2),
        (node.label or node.id, "label", MAX_LINES),
        (node.detail.replace(" · ", _DOT_AT_END), "detail", _DETAIL_LINES),
    )
    lines: list[Line] = []
    for text, role, most in texts:
        added, corner = set_lines(text, role, corner, room, most)
        lines += added
    shown = node.readings if readings else ()
    marks = [mark for mark in node.marks if not (shown and mark.kind == "måles")]
    plates, corner = _plates(marks, corner, room)
    rules = []
    for reading in shown:
        rules.append(corner[1] + _READING_GAP)
        below = corner[0], corner[1] + 2 * _READING_GAP
        added, corner = set_reading(reading, below, room)
        lines += added
    height = corner[1] + _BOTTOM
    return Block(width, height, tuple(lines), plates, tuple(rules))


def row_width(nodes: Iterable[DiagramNode]) -> float:
    """Give the width of low rows: enough for most of them to be of one line."""
    lines = (_on_one_line(node) for node in nodes)
    return ceil(min(_WIDEST_ROW, 2 * PADDING + max(lines, default=0.0)))


def _on_one_line(node: DiagramNode) -> float:
    label = text_width(node.label or node.id, FONTS["label"].size)
    return label + _BESIDE + text_width(node.detail, FONTS["detail"].size)


def row_block(node: DiagramNode, width: float) -> Block:
    """Set the content of a low row of a grid, whose heading says what kind it is.

    The detail stands after the label where there is room.
    """
    corner, room = (PADDING, _ROW_TOP), width - 2 * PADDING
    label = node.label or node.id
    lines, corner = set_lines(label, "label", corner, room, MAX_LINES)
    after = lines[-1].x + lines[-1].width + _BESIDE if lines else 0.0
    wide = text_width(node.detail, FONTS["detail"].size)
    if lines and after + wide <= width - PADDING:
        beside = Line(node.detail, "detail", after, lines[-1].y, wide, wide + 1)
        lines += [beside] if node.detail else []
    else:
        added, corner = set_lines(node.detail, "detail", corner, room, _DETAIL_LINES)
        lines += added
    plates, corner = _plates(node.marks, corner, room)
    return Block(width, corner[1] + _ROW_BOTTOM, tuple(lines), plates)


def shows_readings(nodes: Iterable[DiagramNode]) -> bool:
    """Tell whether a figure has so few readings that its boxes can hold them."""
    return sum(len(node.readings) for node in nodes) <= READINGS_SHOWN


def lane_width(lanes: Iterable[Lane]) -> float:
    """Give the width that the names of lanes share: as wide as the longest word asks for."""
    font = FONTS["lane"]
    words = (longest_word(lane.label, font.size, bold=font.bold) for lane in lanes)
    return round(min(_WIDEST_LANE, max(words, default=0.0)), 2)


def lane_block(label: str, room: float) -> Block:
    """Set the name of a lane."""
    lines, (_, height) = set_lines(label, "lane", (0.0, 0.0), room, MAX_LINES)
    return Block(room, height, tuple(lines))


def edge_block(edge: DiagramEdge, width: float = AIRY.reason_width) -> Block | None:
    """Set the marks and the reason of an arrow; None where it has neither."""
    if not (edge.label.strip() or edge.marks or edge.conditions):
        return None
    corner = (_EDGE_MARGIN, 0.0)
    plates, (x, y) = _plates(edge.marks, corner, width)
    corner = x, y + (_PLATE_GAP / 2 if plates else 0)
    lines, corner = set_lines(edge.label, "reason", corner, width, _REASON_LINES)
    for condition in edge.conditions:
        status = [condition.status] if condition.status else []
        added, corner = _plates(status, corner, width)
        more, corner = set_lines(
            condition.label, "condition", corner, width, _REASON_LINES
        )
        plates, lines = (*plates, *added), [*lines, *more]
    far = [p.x + p.width for p in plates] + [line.x + line.width for line in lines]
    return Block(max(far) + _EDGE_MARGIN, corner[1] + 3, tuple(lines), plates)


def _plates(
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
