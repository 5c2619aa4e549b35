"""Blocks and tables set in lines of at most 80 columns, to be read in any terminal."""

from __future__ import annotations

from textwrap import TextWrapper
from typing import TYPE_CHECKING, Final

from endringsteori.output.puslespill import words
from endringsteori.output.puslespill.matrix import SIGNS
from endringsteori.output.style import Style
from endringsteori.output.vurdering.document import Heading, Items, Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from endringsteori.output.puslespill.matrix import Head, Matrix
    from endringsteori.output.vurdering.document import Block
    from endringsteori.texts import Språk

__all__ = ["WIDTH", "set_blocks", "set_matrix", "wrapped"]

WIDTH: Final = 80
_LABEL: Final = 34
"""The least a goal has for its name."""
_COLUMN: Final = 3
"""A number of two digits, and a space before it."""
_RULES: Final = {1: "=", 2: "-", 3: "~"}


def set_blocks(blocks: Iterable[Block], *, colour: bool = False) -> str:
    """Set blocks in lines that each end in a line feed, with an empty line before headings."""
    style = Style(colour)
    lines: list[str] = []
    for block in blocks:
        if lines and isinstance(block, (Heading, Paragraph)):
            lines.append("")
        lines += _lines(block, style)
    return "".join(f"{line}\n" for line in lines)


def _lines(block: Block, style: Style) -> Iterator[str]:
    match block:
        case Heading(level, text):
            heading = wrapped(text)
            yield from map(style.bold, heading)
            yield style.dim(_RULES[level] * max(map(len, heading)))
        case Paragraph(text, strong):
            yield from map(style.bold if strong else str, wrapped(text))
        case Items(items):
            for item in items:
                yield from wrapped(item.text, "- ", "  ")
                for line in item.below:
                    yield from wrapped(line, "    ", "      ")
        case _:
            raise TypeError(block)


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


def set_matrix(matrix: Matrix, språk: Språk) -> str:
    """Set goals by numbered measures; as many measures at a time as there is room for."""
    room = (WIDTH - _LABEL) // _COLUMN
    lines: list[str] = []
    for start in range(0, len(matrix.heads), room):
        here = range(start, min(start + room, len(matrix.heads)))
        lines += [*_grid(matrix, here), ""]
    signs = {
        SIGNS["reached"]: words.REACHED.på(språk),
        SIGNS["named"]: words.NAMED.på(språk),
    }
    lines += [f"{sign} {told}" for sign, told in signs.items()]
    lines += ["", words.MEASURES.på(språk)]
    for number, head in enumerate(matrix.heads, start=1):
        lines += wrapped(_told(head), f"{number:>2} ", "   ")
    return "".join(f"{line}\n" for line in lines)


def _told(head: Head) -> str:
    status = f" ({head.status})" if head.status else ""
    return f"{head.navn}{status}: {head.tjenester}"


def _grid(matrix: Matrix, columns: Sequence[int]) -> Iterator[str]:
    label = WIDTH - _COLUMN * len(columns)
    numbers = "".join(f"{n + 1:>{_COLUMN}}" for n in columns)
    yield f"{'':{label}}{numbers}"
    for row in matrix.rows:
        name = wrapped(row.navn, rest="  ", width=label - 1)
        cells = "".join(f"{SIGNS[row.cells[n]]:>{_COLUMN}}" for n in columns)
        yield f"{name[0]:{label}}{cells}"
        yield from name[1:]
