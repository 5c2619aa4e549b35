"""Blocks as Markdown, as GitHub and GitLab show it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from endringsteori.document.safe import as_markdown
from endringsteori.document.value import (
    Figure,
    Heading,
    Items,
    Paragraph,
    Picture,
    Rows,
    read,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from endringsteori.document.value import Block

__all__ = ["to_markdown"]


def to_markdown(blocks: Iterable[Block]) -> str:
    """Show blocks as Markdown; every text in them comes out as text.

    A figure is told in words, as Markdown cannot hold one: its caption and what it shows.
    """
    found = ("\n".join(_lines(block)) for block in blocks)
    return "".join(f"{block}\n\n" for block in found).rstrip("\n") + "\n"


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield f"{'#' * level} {as_markdown(text)}"
        case Paragraph(text, strong):
            shown = as_markdown(text)
            yield f"**{shown}**" if strong else shown
        case Items(items, numbered):
            for number, item in enumerate(items, start=1):
                mark = f"{number}." if numbered else "-"
                yield f"{mark} {as_markdown(item.text)}"
                room = " " * (len(mark) + 1)
                yield from (f"{room}- {as_markdown(line)}" for line in item.below)
        case Rows():
            yield from _table(block)
        case Picture(path, alt):
            yield f"![{as_markdown(alt)}]({quote(path)})"
        case Figure(_, alt, caption):
            if caption:
                yield f"*{as_markdown(caption)}*"
                yield ""
            yield as_markdown(alt)


def _table(block: Rows) -> Iterator[str]:
    if block.caption:
        yield f"**{as_markdown(block.caption)}**"
        yield ""
    yield _row(block.head)
    yield _row(["---"] * len(block.head), escaped=True)
    for row in block.rows:
        yield _row([read(cell) for cell in row])


def _row(cells: Sequence[str], *, escaped: bool = False) -> str:
    shown = cells if escaped else [as_markdown(cell) for cell in cells]
    return f"| {' | '.join(shown)} |"
