"""An assessment as text for a terminal, or a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.output.snippet import visible
from endringsteori.output.style import Style
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

__all__ = ["render_text"]

_RULES: Final = {1: "=", 2: "-", 3: "~"}
"""What stands under a heading of each level."""

_BETWEEN: Final = "  "


def render_text(assessed: Assessed, *, colour: bool = False) -> str:
    """Show an assessment to people, in lines that each end in a line feed."""
    style = Style(colour)
    blocks = (list(_lines(block, style)) for block in tell(assessed, visible))
    return "\n".join("".join(f"{line}\n" for line in lines) for lines in blocks)


def _lines(block: Block, style: Style) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield style.bold(text)
            yield style.dim(_RULES[level] * len(text))
        case Paragraph(text, strong):
            yield style.bold(text) if strong else text
        case Items(items):
            for item in items:
                yield f"- {item.text}"
                yield from (f"  {line}" for line in item.below)
        case Rows(head, rows):
            yield from _table(head, rows, style)
        case Picture(path, alt):
            yield f"{path}: {alt}"


def _table(
    head: Sequence[str], rows: Sequence[Sequence[str]], style: Style
) -> Iterator[str]:
    """Set a table in columns as wide as their widest cell."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]

    def line(cells: Sequence[str]) -> str:
        padded = (c.ljust(w) for c, w in zip(cells, widths, strict=True))
        return _BETWEEN.join(padded).rstrip()

    yield style.bold(line(head))
    yield from map(line, rows)
