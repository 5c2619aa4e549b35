"""Where the lines of a text begin and end, whichever line breaks it has."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["line_break", "line_end", "line_start", "past_line"]

_LINE_BREAK: Final = re.compile("\r\n|\r|\n")


def line_break(text: str) -> str:
    """Give how the lines of a text end: as its first does."""
    found = _LINE_BREAK.search(text)
    return "\n" if found is None else found[0]


def line_start(text: str, offset: int) -> int:
    """Give where the line of an offset begins."""
    return max(text.rfind(sign, 0, offset) for sign in "\r\n") + 1


def line_end(text: str, offset: int) -> int:
    """Give where the line of an offset ends, before its line break."""
    found = _LINE_BREAK.search(text, offset)
    return len(text) if found is None else found.start()


def past_line(text: str, offset: int) -> int:
    """Give where the line after that of an offset begins; the end of the last."""
    found = _LINE_BREAK.search(text, offset)
    return len(text) if found is None else found.end()
