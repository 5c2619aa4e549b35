"""Lines of text in a figure: their fonts, and setting them below each other."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, Literal, TypeAlias

from endringsteori.diagram.typesetting.metrics import text_width
from endringsteori.diagram.typesetting.wrapping import wrap
from endringsteori.lean import dataclass

__all__ = ["FONTS", "Font", "Line", "Role", "set_lines"]

Role: TypeAlias = Literal[
    "kind",
    "label",
    "detail",
    "mark",
    "reason",
    "condition",
    "gauge",
    "reading",
    "when",
    "lane",
]


@dataclass(frozen=True, slots=True)
class Font:
    """Size and line height in pixels; `ascent` is from the line's top to its baseline."""

    size: float
    line_height: float
    ascent: float
    bold: bool = False


FONTS: Final[dict[Role, Font]] = {
    "kind": Font(9.5, 14, 9.5, bold=True),
    "label": Font(13, 17, 13),
    "detail": Font(10.5, 14, 11),
    "mark": Font(10, 16, 11.5),
    "reason": Font(10.5, 13.5, 10.5),
    "condition": Font(9.5, 12.5, 9.5),
    "gauge": Font(10, 13, 10),
    "reading": Font(11, 15, 11.5, bold=True),
    "when": Font(9.5, 12, 9.5),
    "lane": Font(12, 16, 12, bold=True),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text: `x` is its left end, `y` its baseline, `room` what it may fill."""

    text: str
    role: Role
    x: float
    y: float
    width: float
    room: float


def set_lines(
    text: str, role: Role, corner: tuple[float, float], room: float, most: int
) -> tuple[list[Line], tuple[float, float]]:
    """Set a text from a corner on; give its lines and the corner below them."""
    font, (x, y) = FONTS[role], corner
    lines = []
    for part, width in _broken(text, role, room, most):
        lines.append(Line(part, role, x, y + font.ascent, width, room))
        y += font.line_height
    return lines, (x, y)


@lru_cache(maxsize=1 << 13)
def _broken(
    text: str, role: Role, room: float, most: int
) -> tuple[tuple[str, float], ...]:
    """Break a text into lines, each with its width."""
    font = FONTS[role]
    lines = wrap(text, room, font.size, bold=font.bold, max_lines=most)
    return tuple((line, text_width(line, font.size, bold=font.bold)) for line in lines)
