"""A comparison as Markdown, to stand as a comment on a proposed change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.comparison.telling import Told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.comparison.compare import Difference
    from endringsteori.texts import Språk

__all__ = ["render_markdown"]

_SIGNS: Final = re.compile(r"([\\`*_{}\[\]()<>#+!|~&])")
_CALLS: Final = re.compile(r"([@#])(?=\w)")
_NOT_JOINED: Final = "\N{WORD JOINER}"
"""Stands after a sign that would call on a person or point to another case."""
_TICKS: Final = re.compile("`+")
_BLANKS: Final = re.compile(r"\s+")


def render_markdown(
    difference: Difference, names: tuple[str, str], språk: Språk
) -> str:
    """Show what differs as Markdown.

    No text of the project can format anything, link, or call on a person.
    """
    told = Told(difference, names, språk, _escaped, _code)
    return "".join(f"{line}\n" for line in _lines(told))


def _lines(told: Told) -> Iterator[str]:
    yield f"## {told.title}"
    yield ""
    if told.stamp:
        yield f"**{told.stamp}**"
        yield ""
    for part in told.parts():
        yield f"### {part.heading}"
        yield ""
        yield from (f"- {sentence}" for sentence in part.sentences)
        yield ""
    yield told.closing


def _escaped(text: str) -> str:
    one_line = _BLANKS.sub(" ", text)
    apart = _CALLS.sub(rf"\1{_NOT_JOINED}", one_line)
    return _SIGNS.sub(r"\\\1", apart).replace("://", rf":{_NOT_JOINED}//")


def _code(text: str) -> str:
    """Set a text apart as code, with more ticks around it than there are in it."""
    one_line = _BLANKS.sub(" ", text)
    most = max((len(run) for run in _TICKS.findall(one_line)), default=0)
    ticks = "`" * (most + 1)
    space = " " if most else ""
    return f"{ticks}{space}{one_line}{space}{ticks}"
