"""A text in quotation marks, as YAML wants them."""

from __future__ import annotations

__all__ = ["quoted"]


def quoted(text: str) -> str:
    """Put a text of one line in quotation marks.

    A text that stood partly in marks of its own keeps what they meant: single ones are
    used where the text has double ones or a backslash.
    """
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"
