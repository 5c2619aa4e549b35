"""One source line with the place underlined, as wide on the screen as it looks."""

from __future__ import annotations

import unicodedata
from typing import Final, NamedTuple

from endringsteori.document.safe import is_harmful

__all__ = ["Snippet", "snippet"]

_TAB: Final = 4
_WIDEST: Final = 100
_BEFORE: Final = 30
_CUT: Final = "…"
_STAND_IN: Final = "\ufffd"


class Snippet(NamedTuple):
    """A line as it is shown, and what stands under it."""

    line: str
    marks: str


class _Cell(NamedTuple):
    text: str
    width: int


def snippet(line: str, start: int, end: int) -> Snippet:
    """Show a line with the columns from `start` to `end` underlined.

    Columns count code points from 1, `end` exclusive. Tabs are shown as spaces, and a
    long line is cut around the place.
    """
    cells = _cells(line)
    first = min(max(start - 1, 0), len(cells))
    last = min(max(end - 1, first), len(cells))
    before = sum(cell.width for cell in cells[:first])
    marked = max(sum(cell.width for cell in cells[first:last]), 1)
    if before + marked <= _WIDEST and len(cells) <= _WIDEST:
        shown = "".join(cell.text for cell in cells)
        return Snippet(shown.rstrip(), " " * before + "^" * marked)
    return _cut(cells, first, last)


def _cut(cells: list[_Cell], first: int, last: int) -> Snippet:
    begin = max(first - _BEFORE, 0)
    finish = begin + _WIDEST
    lead = _CUT if begin else ""
    shown = "".join(cell.text for cell in cells[begin:finish])
    tail = _CUT if finish < len(cells) else ""
    before = len(lead) + sum(cell.width for cell in cells[begin:first])
    marked = max(sum(cell.width for cell in cells[first : min(last, finish)]), 1)
    return Snippet(f"{lead}{shown.rstrip()}{tail}", " " * before + "^" * marked)


def _cells(line: str) -> list[_Cell]:
    cells: list[_Cell] = []
    at = 0
    for char in line:
        width = _width(char)
        if char == "\t":
            width = _TAB - at % _TAB
            cells.append(_Cell(" " * width, width))
        else:
            cells.append(_Cell(_STAND_IN if is_harmful(char) else char, width))
        at += width
    return cells


def _width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
