"""What stands inside a box or on an arrow: lines and plates, measured and placed.

All numbers are pixels. A block's own corner is (0, 0); the layout decides where it goes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from endringsteori.diagram.metrics import text_width
from endringsteori.diagram.wrapping import MAX_LINES, longest_word, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.diagram.value import DiagramEdge, DiagramNode, Mark

__all__ = [
    "FONTS",
    "PADDING",
    "PLATE_ICON",
    "Block",
    "Font",
    "Line",
    "Plate",
    "Role",
    "box_width",
    "edge_block",
    "node_block",
]

Role: TypeAlias = Literal["kind", "label", "detail", "mark", "reason"]


@dataclass(frozen=True, slots=True)
class Font:
    """Size and line height in pixels; `ascent` is from the line's top to its baseline."""

    size: float
    line_height: float
    ascent: float
    bold: bool = False


FONTS: Final[dict[Role, Font]] = {
    "kind": Font(9, 14, 9.5, bold=True),
    "label": Font(13, 17, 13),
    "detail": Font(10.5, 14, 11),
    "mark": Font(10, 16, 11.5),
    "reason": Font(10.5, 13.5, 10.5),
}

PADDING: Final = 14.0
PLATE_ICON: Final = 16.0
"""Width that a plate keeps for its icon, to the left of its text."""

_TOP: Final = 8.0
_BOTTOM: Final = 9.0
_PLATE_GAP: Final = 5.0
_PLATE_INSET: Final = PLATE_ICON + 7.0
_EDGE_MARGIN: Final = 5.0
_NARROWEST: Final = 184.0
_WIDEST: Final = 260.0
_REASON_WIDTH: Final = 116.0
_REASON_LINES: Final = 6
_DETAIL_LINES: Final = 4


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text: `x` is its left end, `y` its baseline, `room` what it may fill."""

    text: str
    role: Role
    x: float
    y: float
    width: float
    room: float


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
    """Measured content, and the size of what holds it."""

    width: float
    height: float
    lines: tuple[Line, ...]
    plates: tuple[Plate, ...] = ()


def box_width(nodes: Iterable[DiagramNode]) -> float:
    """Give the width of all boxes in a figure: as wide as the longest word asks for."""
    size = FONTS["label"].size
    words = (longest_word(node.label, size) for node in nodes)
    return min(_WIDEST, max(_NARROWEST, 2 * PADDING + max(words, default=0.0)))


def node_block(node: DiagramNode, width: float, group: str = "") -> Block:
    """Set the content of a box: kind, label, who does it, and marks.

    `group` is what its group is called, where the figure has several.
    """
    corner, room = (PADDING, _TOP), width - 2 * PADDING
    texts: tuple[tuple[str, Role, int], ...] = (
        (" · ".join(filter(None, (node.kind_label.upper(), group))), "kind", 2),
        (node.label or node.id, "label", MAX_LINES),
        (node.detail, "detail", _DETAIL_LINES),
    )
    lines: list[Line] = []
    for text, role, most in texts:
        added, corner = _lines(text, role, corner, room, most)
        lines += added
    plates, corner = _plates(node.marks, corner, room)
    return Block(width, corner[1] + _BOTTOM, tuple(lines), plates)


def edge_block(edge: DiagramEdge) -> Block | None:
    """Set the marks and the reason of an arrow; None where it has neither."""
    if not (edge.label.strip() or edge.marks):
        return None
    corner = (_EDGE_MARGIN, 0.0)
    plates, (x, y) = _plates(edge.marks, corner, _REASON_WIDTH)
    corner = x, y + (_PLATE_GAP / 2 if plates else 0)
    lines, corner = _lines(edge.label, "reason", corner, _REASON_WIDTH, _REASON_LINES)
    widest = max([p.width for p in plates] + [line.width for line in lines])
    return Block(widest + 2 * _EDGE_MARGIN, corner[1] + 3, tuple(lines), plates)


def _lines(
    text: str, role: Role, corner: tuple[float, float], room: float, most: int
) -> tuple[list[Line], tuple[float, float]]:
    """Set a text from a corner on; give its lines and the corner below them."""
    font, (x, y) = FONTS[role], corner
    lines = []
    for part in wrap(text, room, font.size, bold=font.bold, max_lines=most):
        width = text_width(part, font.size, bold=font.bold)
        lines.append(Line(part, role, x, y + font.ascent, width, room))
        y += font.line_height
    return lines, (x, y)


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
