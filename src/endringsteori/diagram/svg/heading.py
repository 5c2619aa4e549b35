"""What stands above a figure: its title, and the headings of its columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagram.svg.elements import add, add_element, add_text, font_of
from endringsteori.diagram.typesetting.blocks import Font
from endringsteori.diagram.typesetting.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from endringsteori.diagram.layout.layout import PlacedColumn
    from endringsteori.diagram.look.style import Theme
    from endringsteori.diagram.svg.elements import Element

__all__ = ["draw_columns", "draw_title"]

_TITLE: Final = Font(22, 28, 22, bold=True)
_BELOW: Final = Font(13, 19, 15)
_COLUMN: Final = Font(12.5, 16, 12, bold=True)
_TITLE_LINES: Final = 4
_COLUMN_LINES: Final = 3
_GAP: Final = 20.0
_ABOVE_RULE: Final = 7.0
_RULE: Final = 2.5


def draw_title(
    parent: Element,
    title: str,
    below: Iterable[str],
    corner: tuple[float, float],
    room: float,
    theme: Theme,
) -> float:
    """Draw the title and lines below it in `room` pixels; give the y after them."""
    group, (x, y) = add_element(parent, "g", class_="tittel"), corner
    for line in wrap(title, room, _TITLE.size, bold=True, max_lines=_TITLE_LINES):
        add_text(group, line, x, y + _TITLE.ascent, fill=theme.ink, **font_of(_TITLE))
        y += _TITLE.line_height
    for text in below:
        for line in wrap(text, room, _BELOW.size, max_lines=_TITLE_LINES):
            add_text(
                group,
                line,
                x,
                y + _BELOW.ascent,
                fill=theme.muted_ink,
                **font_of(_BELOW),
            )
            y += _BELOW.line_height
    return y + _GAP


def draw_columns(
    parent: Element,
    columns: Sequence[PlacedColumn],
    corner: tuple[float, float],
    theme: Theme,
) -> float:
    """Draw a heading over each column, their rules in one row; give the y after them."""
    if not columns:
        return corner[1]
    headings = [(column, _lines(column)) for column in columns]
    height = max(len(lines) for _, lines in headings) * _COLUMN.line_height
    rule = corner[1] + height + _ABOVE_RULE - _COLUMN.line_height + _COLUMN.ascent
    group = add_element(parent, "g", class_="kolonner", **font_of(_COLUMN))
    for column, lines in headings:
        colour = theme.nodes[column.column.kind].stroke
        x, width = corner[0] + column.left, column.right - column.left
        for above, line in enumerate(reversed(lines)):
            y = rule - _ABOVE_RULE - above * _COLUMN.line_height
            add_text(group, line, x, y, fill=colour)
        add(group, "rect", x=x, y=rule, width=width, height=_RULE, fill=colour)
    return rule + _GAP


def _lines(column: PlacedColumn) -> tuple[str, ...]:
    heading, width = column.column.heading, column.right - column.left
    return wrap(heading, width, _COLUMN.size, bold=True, max_lines=_COLUMN_LINES)
