"""Breaking a text into lines that fit a width."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.diagram.typesetting.metrics import clusters, text_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["MAX_LINES", "longest_word", "wrap"]

MAX_LINES: Final = 12
"""Lines of one text in a figure. What is cut stands in the figure's titles and prose."""

_ELLIPSIS: Final = "…"
_SPACE: Final = re.compile(r"[ \t\n\r\f\v]+")
_PIECE: Final = re.compile(r".+?(?:(?<=\w)[-–—/](?=\w)|$)", re.DOTALL)
_BALANCE_STEPS: Final = 5


class _Piece(NamedTuple):
    """A stretch of text that is not broken, and whether a space stands before it."""

    text: str
    width: float
    spaced: bool


@lru_cache(maxsize=1 << 12)
def wrap(
    text: str,
    width: float,
    size: float,
    *,
    bold: bool = False,
    max_lines: int = MAX_LINES,
) -> tuple[str, ...]:
    """Break a text into lines of at most `width` pixels, of even length where possible.

    Lines are broken at white space (never at a no-break space), after a hyphen, dash or
    slash inside a word, and, where a word is wider than the line, between two characters.
    No character but white space is lost, unless there are more than `max_lines` lines:
    then the last one ends with an ellipsis. Only a single character can be wider than
    the line.
    """
    pieces = list(_pieces(text, width, size, bold=bold))
    space = text_width(" ", size, bold=bold)
    lines = _fill(pieces, width, space)
    if len(lines) > max_lines:
        last = _shorten(lines[max_lines - 1], width, size, bold=bold)
        return (*lines[: max_lines - 1], last)
    return tuple(_balance(pieces, width, space, lines))


@lru_cache(maxsize=1 << 12)
def longest_word(text: str, size: float, *, bold: bool = False) -> float:
    """Give the width in pixels of the widest stretch that is broken in need only."""
    pieces = _pieces(text, float("inf"), size, bold=bold)
    return max((piece.width for piece in pieces), default=0.0)


def _pieces(text: str, width: float, size: float, *, bold: bool) -> Iterator[_Piece]:
    for word in filter(None, _SPACE.split(text)):
        spaced = True
        for stretch in [word] if word.isalpha() else _PIECE.findall(word):
            for part, part_width in _fitting(stretch, width, size, bold=bold):
                yield _Piece(part, part_width, spaced)
                spaced = False


def _fitting(
    word: str, width: float, size: float, *, bold: bool
) -> Iterator[tuple[str, float]]:
    """Give the word whole where it fits, else in parts that do, with their widths."""
    whole = text_width(word, size, bold=bold)
    if whole <= width:
        yield word, whole
        return
    part, used = "", 0.0
    for cluster in clusters(word):
        advance = text_width(cluster, size, bold=bold)
        if part and used + advance > width:
            yield part, used
            part, used = "", 0.0
        part, used = part + cluster, used + advance
    yield part, used


def _fill(pieces: Sequence[_Piece], width: float, space: float) -> list[str]:
    """Fill line after line, each as full as it can be."""
    lines: list[str] = []
    line, used = "", 0.0
    for piece in pieces:
        gap = space if piece.spaced else 0.0
        if line and used + gap + piece.width > width:
            lines.append(line)
            line, used = "", 0.0
        if line:
            line, used = line + (" " if piece.spaced else ""), used + gap
        line, used = line + piece.text, used + piece.width
    return [*lines, line] if line else lines


def _balance(
    pieces: Sequence[_Piece], width: float, space: float, lines: list[str]
) -> list[str]:
    """Make the lines even: as narrow as they can be without becoming more."""
    widest = max((piece.width for piece in pieces), default=0.0)
    too_narrow, enough = widest, width
    uneven = len(lines) > 1 and widest < width
    for _ in range(_BALANCE_STEPS if uneven else 0):
        middle = (too_narrow + enough) / 2
        tried = _fill(pieces, middle, space)
        if len(tried) > len(lines):
            too_narrow = middle
        else:
            enough, lines = middle, tried
    return lines


def _shorten(line: str, width: float, size: float, *, bold: bool) -> str:
    kept = clusters(line)
    while kept and text_width("".join(kept) + _ELLIPSIS, size, bold=bold) > width:
        kept.pop()
    return "".join(kept).rstrip() + _ELLIPSIS
