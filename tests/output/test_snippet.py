"""A source line with its place underlined, as wide as it looks."""

from __future__ import annotations

import pytest

from endringsteori.output.snippet import snippet


@pytest.mark.parametrize(
    ("line", "start", "end", "shown"),
    [
        ("navn: Losen", 7, 12, ("navn: Losen", "      ^^^^^")),
        ("mål: æøå", 6, 9, ("mål: æøå", "     ^^^")),
        ("navn: én", 7, 9, ("navn: én", "      ^^")),
        ("navn: e\u0301n", 7, 10, ("navn: e\u0301n", "      ^^")),
        ("a\tb", 3, 4, ("a   b", "    ^")),
        ("漢字 x", 1, 3, ("漢字 x", "^^^^")),
        ("漢字 x", 4, 5, ("漢字 x", "     ^")),
        ("navn: ", 7, 7, ("navn:", "      ^")),
        ("", 1, 1, ("", "^")),
        ("kort", 40, 50, ("kort", "    ^")),
        ("kort", 3, 1, ("kort", "  ^")),
        ("a\x1b[31mb", 7, 8, ("a\ufffd[31mb", "      ^")),
    ],
)
def test_what_is_underlined(
    line: str, start: int, end: int, shown: tuple[str, str]
) -> None:
    """Letters with marks, wide letters, tabs, and places past the end of the line."""
    assert snippet(line, start, end) == shown


def test_a_long_line_is_cut_around_the_place() -> None:
    """Both ends say that there is more."""
    line = "x" * 500 + "her" + "y" * 500

    shown, marks = snippet(line, 501, 504)

    assert shown == "…" + "x" * 30 + "her" + "y" * 67 + "…"
    assert marks == " " * 31 + "^^^"


def test_a_long_line_is_cut_at_its_end_only_where_the_place_is_early() -> None:
    """What stands before the place is shown while there is room."""
    shown, marks = snippet("her" + "y" * 500, 1, 504)

    assert shown == "her" + "y" * 97 + "…"
    assert marks == "^" * 100
