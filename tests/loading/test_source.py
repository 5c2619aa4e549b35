"""Where in a text something stands."""

from __future__ import annotations

import pytest

from endringsteori.diagnostics import Position, Span
from endringsteori.loading.source import Source

SOURCE = Source("a.yaml", "en\r\nto 😀\rtre\n\nfem")


@pytest.mark.parametrize(
    ("offset", "line", "column"),
    [
        (0, 1, 1),
        (2, 1, 3),
        (4, 2, 1),
        (7, 2, 4),
        (8, 2, 5),
        (9, 3, 1),
        (13, 4, 1),
        (17, 5, 4),
    ],
)
def test_the_position_of_an_offset(offset: int, line: int, column: int) -> None:
    """Lines end with any of the three line breaks; an emoji is one column."""
    position = Position(line, column)

    assert SOURCE.position(offset) == position
    assert SOURCE.offset(position) == offset


def test_the_span_between_two_offsets() -> None:
    """It may go over several lines."""
    assert SOURCE.span(4, 12) == Span("a.yaml", Position(2, 1), Position(3, 4))


@pytest.mark.parametrize(
    ("number", "line", "offset"),
    [(1, "en", 0), (2, "to 😀", 4), (3, "tre", 9), (4, "", 13), (5, "fem", 14)],
)
def test_a_line(number: int, line: str, offset: int) -> None:
    """Without its line break."""
    assert SOURCE.line(number) == line
    assert SOURCE.offset_of_line(number) == offset


@pytest.mark.parametrize("number", [0, 6])
def test_no_such_line(number: int) -> None:
    """Before the first or past the last."""
    assert SOURCE.line(number) == ""
    assert SOURCE.offset_of_line(number) is None


def test_lines_as_libyaml_counts_them() -> None:
    """A line separator of Unicode is a character within a line."""
    assert Source("a.yaml", "a\u2028b").line(1) == "a\u2028b"
