"""Where the lines of a text begin and end."""

from __future__ import annotations

import pytest

from endringsteori.editing.lines import line_break, line_end, line_start, past_line


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_is_found_between_any_line_breaks(end: str) -> None:
    """From where it begins to its line break, and past that."""
    text = f"en{end}to{end}tre"
    at = text.index("to") + 1

    assert text[line_start(text, at) : line_end(text, at)] == "to"
    assert text[past_line(text, at) :] == "tre"
    assert line_break(text) == end


def test_the_last_line_ends_with_the_text() -> None:
    """And a text of one line gets plain line breaks."""
    assert (line_start("a", 1), line_end("a", 0), past_line("a", 0)) == (0, 1, 1)
    assert line_break("a") == "\n"
