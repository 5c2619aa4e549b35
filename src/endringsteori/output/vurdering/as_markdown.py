"""An assessment as Markdown, for a report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from endringsteori.output.vurdering.document import (
    Heading,
    Items,
    Paragraph,
    Picture,
    Rows,
)
from endringsteori.output.vurdering.telling import tell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.output.vurdering.assessed import Assessed
    from endringsteori.output.vurdering.document import Block

__all__ = ["render_markdown"]

_SIGNS: Final = re.compile(r"([\\`*_{}\[\]()<>#+!|~&$])")
_CALLS: Final = re.compile(r"([@#])(?=\w)")
_NOT_JOINED: Final = "\N{WORD JOINER}"
"""Stands after a sign that would call on a person or point to another case."""
_BLANKS: Final = re.compile(r"\s+")


def render_markdown(assessed: Assessed) -> str:
    """Show an assessment as Markdown.

    No text of the project can format anything, link, or call on a person.
    """
    blocks = ("\n".join(_lines(block)) for block in tell(assessed, _escaped))
    return "".join(f"{block}\n\n" for block in blocks).rstrip("\n") + "\n"


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield f"{'#' * level} {text}"
        case Paragraph(text, strong):
            yield f"**{text}**" if strong else text
        case Items(items):
            for item in items:
                yield f"- {item.text}"
                yield from (f"  - {line}" for line in item.below)
        case Rows(head, rows):
            yield _row(head)
            yield _row(["---"] * len(head))
            yield from map(_row, rows)
        case Picture(path, alt):
            yield f"![{_escaped(alt)}]({quote(path)})"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escaped(text: str) -> str:
    one_line = _BLANKS.sub(" ", text)
    apart = _CALLS.sub(rf"\1{_NOT_JOINED}", one_line)
    return _SIGNS.sub(r"\\\1", apart).replace("://", rf":{_NOT_JOINED}//")
