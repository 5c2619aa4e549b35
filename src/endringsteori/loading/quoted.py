"""A text in quotation marks, as YAML wants them, and how far it was meant to go."""

from __future__ import annotations

from typing import Final

from endringsteori.lean import lazy_pattern

__all__ = ["quoted", "uncut"]

_LINE_END: Final = lazy_pattern("(?<![ \t])[ \t]++#(?=[ \t])|[\r\n]|$")


def quoted(text: str) -> str:
    """Put a text of one line in quotation marks.

    A text that stood partly in marks of its own keeps what they meant: single ones are
    used where the text has double ones or a backslash.
    """
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def uncut(text: str, start: int, cut: int) -> str:
    """Give the text of a line from `start`, past the hash sign before `cut` that cuts it.

    It ends where the line does, or a comment with a space after its hash sign begins.
    """
    end = _LINE_END.search(text, cut)
    return text[start : None if end is None else end.start()].strip()
