"""Lines set below each other."""

from __future__ import annotations

from itertools import pairwise

from diagram.examples import HOSTILE
from endringsteori.diagram.typesetting.lines import FONTS, set_lines


def test_lines_go_downwards_from_the_corner() -> None:
    """Each a line height below the one before, and the corner is given back below them."""
    lines, corner = set_lines("Teamet møtes hver uke", "detail", (10, 20), 60, 9)
    height = FONTS["detail"].line_height

    assert len(lines) > 1
    assert {line.x for line in lines} == {10}
    assert [round(b.y - a.y, 6) for a, b in pairwise(lines)] == [height] * (
        len(lines) - 1
    )
    assert corner == (10, 20 + height * len(lines))


def test_every_line_keeps_to_its_room() -> None:
    """Whatever the text, no line is wider than there is room for."""
    for text in HOSTILE:
        lines, _ = set_lines(text, "label", (0, 0), 120, 12)
        assert all(line.width <= line.room for line in lines)


def test_no_font_is_too_small_to_read() -> None:
    """The smallest is what a paper figure is scaled by."""
    assert min(font.size for font in FONTS.values()) == 9.5
