"""Sentences below a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagram.svg.elements import add_element, add_text, font_of
from endringsteori.diagram.typesetting.blocks import Font
from endringsteori.diagram.typesetting.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.diagram.look.style import Theme
    from endringsteori.diagram.svg.elements import Element

__all__ = ["draw_notes"]

_NOTE: Final = Font(11, 16, 12)
_BETWEEN: Final = 3.0
_WIDEST: Final = 900.0
_LINES: Final = 4


def draw_notes(
    parent: Element,
    notes: Iterable[str],
    corner: tuple[float, float],
    room: float,
    theme: Theme,
) -> float:
    """Draw the notes below each other in `room` pixels; give the y after the last."""
    group = add_element(
        parent, "g", class_="merknader", fill=theme.ink, **font_of(_NOTE)
    )
    x, y = corner
    for note in notes:
        for line in wrap(note, min(room, _WIDEST), _NOTE.size, max_lines=_LINES):
            add_text(group, line, x, y + _NOTE.ascent)
            y += _NOTE.line_height
        y += _BETWEEN
    return y
