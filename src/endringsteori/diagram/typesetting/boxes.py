"""What stands inside a box: kind, label, details, marks and what its indicators show.

All numbers are pixels. A block's own corner is (0, 0); the layout decides where it goes.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.typesetting.blocks import AIRY, Block, set_plates
from endringsteori.diagram.typesetting.lines import FONTS, Line, set_lines
from endringsteori.diagram.typesetting.metrics import text_width
from endringsteori.diagram.typesetting.readings import rows_of, set_reading
from endringsteori.diagram.typesetting.wrapping import MAX_LINES, longest_word
from endringsteori.texts.ties import NO_BREAK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.diagram.typesetting.blocks import Measures
    from endringsteori.diagram.typesetting.lines import Role
    from endringsteori.diagram.value import Diagram, DiagramNode

__all__ = [
    "PADDING",
    "READINGS_SHOWN",
    "box_width",
    "node_block",
    "node_blocks",
    "row_block",
    "row_width",
]

PADDING: Final = 14.0

READINGS_SHOWN: Final = 60
"""A figure with more readings than this counts the indicators of each box instead."""

_TOP: Final = 8.0
_BOTTOM: Final = 9.0
_ROW_TOP: Final = 4.0
_ROW_BOTTOM: Final = 5.0
_WIDEST_ROW: Final = 250.0
_BESIDE: Final = 8.0
_KIND_LINES: Final = 2
_DETAIL_LINES: Final = 8
_DOT_AT_END: Final = f"{NO_BREAK}· "
_READING_GAP: Final = 5.0


def node_blocks(diagram: Diagram, measures: Measures = AIRY) -> dict[str, Block]:
    """Set the content of every box, all of one width, by the id of its node.

    Each names its group where the figure has several. What the indicators show is left out
    where there is too much of it.
    """
    groups: dict[str | None, str] = {g.id: g.label for g in diagram.groups}
    number = sum([len(node.readings) for node in diagram.nodes])
    readings = measures.readings and number <= READINGS_SHOWN
    named = [(node, groups.get(node.group, "")) for node in diagram.nodes]
    width = _width(named, measures, readings=readings)
    return {
        node.id: node_block(node, width, group, readings=readings)
        for node, group in named
    }


def box_width(nodes: Iterable[DiagramNode], measures: Measures = AIRY) -> float:
    """Give the width that these boxes share: as wide as their longest word asks for."""
    return _width(((node, "") for node in nodes), measures, readings=True)


def _width(
    named: Iterable[tuple[DiagramNode, str]], measures: Measures, *, readings: bool
) -> float:
    """Give the width of boxes, each with its group, for all that is broken into lines in them."""
    longest = 0.0
    for node, group in named:
        texts = [(text, role) for text, role, _ in _texts(node, group)]
        for reading in node.readings if readings else ():
            rows = (reading.label, *rows_of(reading))
            texts += [(row, "gauge") for row in rows]
        for text, role in texts:
            font = FONTS[role]
            longest = max(longest, longest_word(text, font.size, bold=font.bold))
    return min(measures.widest, max(measures.narrowest, 2 * PADDING + ceil(longest)))


def _texts(node: DiagramNode, group: str) -> tuple[tuple[str, Role, int], ...]:
    """Give the texts above the marks: each with its role, and how many lines it may take."""
    return (
        (
            " · ".join(filter(None, (node.kind_label.upper(), group))),
            "kind",
            _KIND_LINES,
        ),
        (node.label or node.id, "label", MAX_LINES),
        (node.detail.replace(" · ", _DOT_AT_END), "detail", _DETAIL_LINES),
    )


def node_block(
    node: DiagramNode, width: float, group: str = "", *, readings: bool = True
) -> Block:
    """Set the content of a box: kind, label, who does it, marks, and what indicators show.

    `group` is what its group is called, where the figure has several. Without `readings`
    a mark tells how many indicators there are.
    """
    corner, room = (PADDING, _TOP), width - 2 * PADDING
    lines: list[Line] = []
    for text, role, most in _texts(node, group):
        added, corner = set_lines(text, role, corner, room, most)
        lines += added
    shown = node.readings if readings else ()
    marks = [mark for mark in node.marks if not (shown and mark.kind == "måles")]
    plates, corner = set_plates(marks, corner, room)
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
    plates, corner = set_plates(node.marks, corner, room)
    return Block(width, corner[1] + _ROW_BOTTOM, tuple(lines), plates)
