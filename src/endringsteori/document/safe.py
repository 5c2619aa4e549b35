"""Texts that nobody can use to format, link, or steer the screen they are shown on."""

from __future__ import annotations

import unicodedata
from typing import Final

from endringsteori.lean import lazy_pattern
from endringsteori.texts.ties import tied

__all__ = ["as_code", "as_markdown", "is_harmful", "printed", "visible"]

_STAND_IN: Final = "\ufffd"
_ONE_LINE: Final = str.maketrans("\n\t", "  ")
_UNSEEN: Final = frozenset(("Cc", "Cs", "Zl", "Zp"))
_TURNS: Final = frozenset(
    "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""Characters that turn the direction of what follows, and so can show one text as another."""

_SIGNS: Final = lazy_pattern(r"([\\`*_{}\[\]()<>#+!|~&$])")
_CALLS: Final = lazy_pattern(r"([@#])(?=\w)")
_STARTS: Final = lazy_pattern(r"^(\d+(?=\.)|(?=[-=]))")
"""What makes a heading or a list of the line that it begins."""
_NOT_JOINED: Final = "\N{WORD JOINER}"
"""Stands after a sign that would call on a person or point to another case."""
_TICKS: Final = lazy_pattern("`+")
_BLANKS: Final = lazy_pattern(r"\s+")


def visible(text: str) -> str:
    """Give a text on one line that cannot move the cursor, change colours or turn its direction."""
    if text.isprintable():
        return text
    return "".join(
        _STAND_IN if is_harmful(char) else char for char in text.translate(_ONE_LINE)
    )


def printed(text: str) -> str:
    """Give a visible text for a page: no line ends in a date, or between a number and its unit."""
    return tied(visible(text))


def is_harmful(char: str) -> bool:
    """Tell whether a character does something else than to be seen."""
    return unicodedata.category(char) in _UNSEEN or char in _TURNS


def as_markdown(text: str) -> str:
    """Give a text on one line that is nothing but text in Markdown.

    It cannot format anything, link, call on a person, or turn its direction.
    """
    one_line = _BLANKS.sub(" ", visible(text))
    apart = _CALLS.sub(rf"\1{_NOT_JOINED}", one_line)
    signs = _SIGNS.sub(r"\\\1", apart).replace("://", rf":{_NOT_JOINED}//")
    return _STARTS.sub(r"\1\\", signs)


def as_code(text: str) -> str:
    """Set a text apart as code in Markdown, with more ticks around it than there are in it."""
    one_line = _BLANKS.sub(" ", text)
    most = max((len(run) for run in _TICKS.findall(one_line)), default=0)
    ticks = "`" * (most + 1)
    space = " " if most else ""
    return f"{ticks}{space}{one_line}{space}{ticks}"
