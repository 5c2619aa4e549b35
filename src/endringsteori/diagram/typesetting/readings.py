"""What an indicator shows, set in a box: from where, how far, and to where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.typesetting.lines import FONTS, Line, set_lines
from endringsteori.diagram.typesetting.metrics import text_width
from endringsteori.texts.ties import NO_BREAK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.diagram.typesetting.lines import Role
    from endringsteori.diagram.value import Reading, ReadingPoint

__all__ = ["rows_of", "set_reading", "told"]

_GAUGE_LINES: Final = 3
_ARROW: Final = "→"
_AFTER_NUMBER: Final = re.compile(r"(?<=\d) ")
_ARROW_ROOM: Final = 17.0


def set_reading(
    reading: Reading, corner: tuple[float, float], room: float
) -> tuple[list[Line], tuple[float, float]]:
    """Set an indicator: its name, and its points side by side or, in need, in rows.

    Gives the lines and the corner below them. An arrow leads to the ambition also where
    nothing stands before it.
    """
    lines, (x, y) = set_lines(reading.label, "gauge", corner, room, _GAUGE_LINES)
    points = told(reading)
    if not points:
        return lines, (x, y)
    widths = [_width(point) for _, point in points]
    arrows = sum(bool(sign) for sign, _ in points)
    if sum(widths) + arrows * _ARROW_ROOM <= room:
        lines += _side_by_side(points, widths, (x, y), room)
        return lines, (x, y + FONTS["reading"].line_height + FONTS["when"].line_height)
    for row in rows_of(reading):
        more, (x, y) = set_lines(row, "gauge", (x, y), room, _GAUGE_LINES)
        lines += more
    return lines, (x, y)


def rows_of(reading: Reading) -> tuple[str, ...]:
    """Give the points as rows: a line ends between a value and its time, and there only."""
    return tuple(" ".join(_row(sign, point)) for sign, point in told(reading))


def _row(sign: str, point: ReadingPoint) -> Iterator[str]:
    value = _AFTER_NUMBER.sub(NO_BREAK, point.value)
    yield NO_BREAK.join(filter(None, (sign, value)))
    if point.when:
        yield point.when.replace(" ", NO_BREAK)


def told(reading: Reading) -> tuple[tuple[str, ReadingPoint], ...]:
    """Give the points that there are, each with the arrow that leads to it."""
    measured = tuple(filter(None, (reading.start, reading.latest)))
    points = tuple((_ARROW if n else "", point) for n, point in enumerate(measured))
    return (*points, (_ARROW, reading.aim)) if reading.aim else points


def _side_by_side(
    points: Sequence[tuple[str, ReadingPoint]],
    widths: Sequence[float],
    corner: tuple[float, float],
    room: float,
) -> Iterator[Line]:
    """Set values in a row, each with its time below it and an arrow to the next."""
    value, when = FONTS["reading"], FONTS["when"]
    left, first = corner[0], corner[1] + value.ascent
    second = corner[1] + value.line_height + when.ascent
    for (sign, point), width in zip(points, widths, strict=True):
        if sign:
            at = left + (_ARROW_ROOM - _advance(sign, "reading")) / 2
            yield _line(sign, "reading", at, first, room)
            left += _ARROW_ROOM
        yield _line(point.value, "reading", left, first, room)
        if point.when:
            yield _line(point.when, "when", left, second, room)
        left += width


def _line(text: str, role: Role, x: float, y: float, room: float) -> Line:
    return Line(text, role, x, y, _advance(text, role), room)


def _width(point: ReadingPoint) -> float:
    return max(_advance(point.value, "reading"), _advance(point.when, "when"))


def _advance(text: str, role: Role) -> float:
    return text_width(text, FONTS[role].size, bold=FONTS[role].bold)
