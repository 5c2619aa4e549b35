"""Blocks as text, in lines of at most 80 columns that can be read in any terminal."""

from __future__ import annotations

from textwrap import TextWrapper
from typing import TYPE_CHECKING, Final, Protocol

from endringsteori.document.safe import visible
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

__all__ = ["WIDTH", "Paint", "to_text", "wrapped"]

WIDTH: Final = 80
_RULES: Final = {1: "=", 2: "-", 3: "~", 4: "."}
"""What stands under a heading of each level."""
_BETWEEN: Final = "  "


class Paint(Protocol):
    """Lets parts of a text stand out or step back."""

    def bold(self, text: str) -> str:
        """Make a text stand out."""
        ...

    def dim(self, text: str) -> str:
        """Let a text step back."""
        ...


def to_text(blocks: Iterable[Block], paint: Paint) -> str:
    """Set blocks in lines that each end in a line feed, with an empty line between.

    Only a list follows what it belongs to at once.
    """
    lines: list[str] = []
    for block in blocks:
        if lines and not isinstance(block, Items):
            lines.append("")
        lines += _lines(block, paint)
    return "".join(f"{line}\n" for line in lines)


def _lines(block: Block, paint: Paint) -> Iterator[str]:
    match block:
        case Heading(level, text):
            heading = wrapped(visible(text))
            yield from map(paint.bold, heading)
            yield paint.dim(_RULES[level] * max(map(len, heading)))
        case Paragraph(text, strong):
            yield from map(paint.bold if strong else str, wrapped(visible(text)))
        case Items():
            yield from _items(block)
        case Rows():
            yield from _table(block, paint)
        case Picture(path, alt):
            yield from wrapped(f"{visible(path)}: {visible(alt)}")
        case Figure(_, alt, caption):
            yield from wrapped(": ".join(filter(None, map(visible, (caption, alt)))))


def _items(block: Items) -> Iterator[str]:
    for number, item in enumerate(block.items, start=1):
        mark = f"{number}. " if block.numbered else "- "
        room = " " * len(mark)
        yield from wrapped(visible(item.text), mark, room)
        for line in item.below:
            yield from wrapped(visible(line), f"{room}  ", f"{room}    ")


def _table(block: Rows, paint: Paint) -> Iterator[str]:
    """Set a table in columns as wide as their widest cell; wider than the screen, as a list."""
    rows = [[visible(read(cell)) for cell in row] for row in block.rows]
    head = [visible(cell) for cell in block.head]
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    if block.caption:
        yield from map(paint.bold, wrapped(visible(block.caption)))
    if sum(widths) + len(_BETWEEN) * (len(widths) - 1) > WIDTH:
        yield from _listed(head, rows, paint)
        return
    yield paint.bold(_line(head, widths))
    for row in rows:
        yield _line(row, widths)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return _BETWEEN.join(padded).rstrip()


def _listed(
    head: Sequence[str], rows: Sequence[Sequence[str]], paint: Paint
) -> Iterator[str]:
    for row in rows:
        yield from map(paint.bold, wrapped(row[0]))
        for name, cell in zip(head[1:], row[1:], strict=True):
            if cell:
                yield from wrapped(f"{name}: {cell}", "  ", "    ")


def wrapped(
    text: str, first: str = "", rest: str = "", width: int = WIDTH
) -> list[str]:
    """Break a text between words; one word too long for a line stands whole."""
    wrapper = TextWrapper(
        width,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return wrapper.wrap(text) or [first.rstrip()]
