"""`Source`: the text of one file, and where in it something stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import ClassVar, Final

from endringsteori.diagnostics import Position, Span

__all__ = ["Source"]

_LINE_BREAK: Final = re.compile("\r\n|\r|\n")


@dataclass(eq=False)
class Source:
    """One file of a project as text, without a byte order mark.

    Places in it are offsets in code points, from 0; people get lines and columns from 1.
    """

    path: str
    text: str = field(repr=False)

    is_nested: ClassVar[bool] = True
    """Whether what a thing holds stands between where the thing starts and ends."""

    @cached_property
    def _starts(self) -> list[int]:
        if "\r" in self.text:
            return [0, *(m.end() for m in _LINE_BREAK.finditer(self.text))]
        lengths = accumulate(map(len, self.text.split("\n")), initial=0)
        return [length + breaks for breaks, length in enumerate(lengths)][:-1]

    def position(self, offset: int) -> Position:
        """Give the line and column of an offset."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def span(self, start: int, end: int) -> Span:
        """Give the span between two offsets."""
        return Span(self.path, self.position(start), self.position(end))

    def offset(self, position: Position) -> int:
        """Give the offset of a position that stands in the text."""
        return self._starts[position.line - 1] + position.column - 1

    def offset_of_line(self, number: int) -> int | None:
        """Give the offset where a line begins; None where there is no such line."""
        if not 1 <= number <= len(self._starts):
            return None
        return self._starts[number - 1]

    def line(self, number: int) -> str:
        """Give one line without its line break; the empty text past the last."""
        if not 1 <= number <= len(self._starts):
            return ""
        start = self._starts[number - 1]
        end = _LINE_BREAK.search(self.text, start)
        return self.text[start : end.start() if end else None]
