"""`Source`: the text of one file, and where in it something stands."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from dataclasses import field
from functools import cached_property
from itertools import accumulate, chain
from typing import TYPE_CHECKING, ClassVar, Final

from endringsteori.diagnostics import Position, Span
from endringsteori.lean import dataclass
from endringsteori.privacy import seek

if TYPE_CHECKING:
    from endringsteori.privacy import Found

__all__ = ["Source"]

_LINE_BREAK: Final = re.compile("\r\n|\r|\n")


@dataclass(eq=False)
class Source:
    """One file of a project as text, without a byte order mark.

    Places in it are offsets in code points, from 0; people get lines and columns from 1.
    """

    path: str
    text: str = field(repr=False)
    is_altered: bool = field(default=False, init=False, repr=False)
    """Whether the data that was built of the text has been changed since."""

    is_nested: ClassVar[bool] = True
    """Whether what a thing holds stands between where the thing starts and ends."""

    @cached_property
    def _starts(self) -> array[int]:
        if "\r" in self.text:
            ends = (found.end() for found in _LINE_BREAK.finditer(self.text))
            return array("I", chain((0,), ends))
        lengths = accumulate(map(len, self.text.split("\n")), initial=0)
        starts = array("I", [length + breaks for breaks, length in enumerate(lengths)])
        starts.pop()
        return starts

    def persons(self, *, individ: bool) -> tuple[Found, ...]:
        """Give what is found of persons in the text, looked for once."""
        if individ not in self._persons:
            self._persons[individ] = tuple(seek(self.text, individ=individ))
        return self._persons[individ]

    @cached_property
    def _persons(self) -> dict[bool, tuple[Found, ...]]:
        return {}

    def position(self, offset: int) -> Position:
        """Give the line and column of an offset."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def span(self, start: int, end: int) -> Span:
        """Give the span between two offsets."""
        first = self.position(start)
        line = first.line
        if line < len(self._starts) and end >= self._starts[line]:
            return Span(self.path, first, self.position(end))
        return Span(self.path, first, Position(line, first.column + end - start))

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
