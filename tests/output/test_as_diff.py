"""What a change does to a file, line by line."""

from __future__ import annotations

import pytest

from endringsteori.output.as_diff import diff
from endringsteori.output.style import Style

PLAIN = Style()


def shown(before: str, after: str, style: Style = PLAIN) -> list[str]:
    """Give the lines of a diff."""
    return list(diff("a.yaml", before, after, style))


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_three_lines_are_shown_around_a_change(line_break: str) -> None:
    """As other tools do, without line breaks of any kind."""
    lines = [f"{n}" for n in range(10)]
    before = line_break.join(lines) + line_break

    assert shown(before, before.replace("5", "fem")) == [
        "--- a.yaml",
        "+++ a.yaml",
        "@@ -3,7 +3,7 @@",
        " 2",
        " 3",
        " 4",
        "-5",
        "+fem",
        " 6",
        " 7",
        " 8",
    ]


def test_a_last_line_without_a_line_break_is_marked() -> None:
    """It has none after the change either."""
    assert shown("a: 1\nb: 2", "a: 1\nb: 3")[3:] == [
        " a: 1",
        "-b: 2",
        "\\ No newline at end of file",
        "+b: 3",
        "\\ No newline at end of file",
    ]


def test_what_could_change_the_screen_is_not_shown() -> None:
    """Tabs are."""
    (removed, added) = shown("a\tb\x1b[31m\u202e\n", "a\tb\n")[3:]

    assert removed == "-a\tb\ufffd[31m\ufffd"
    assert added == "+a\tb"


def test_colours_follow_the_signs() -> None:
    """Which are there without colours too."""
    *_, removed, added = shown("a\n", "b\n", Style(colour=True))

    assert removed == "\x1b[31m-a\x1b[0m"
    assert added == "\x1b[32m+b\x1b[0m"


def test_nothing_is_shown_of_what_is_alike() -> None:
    """Not even a heading."""
    assert shown("a\n", "a\n") == []
