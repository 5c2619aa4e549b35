"""Breaking a text into lines that fit a width."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.diagram.typesetting.hyphens import HYPHEN, parted
from endringsteori.diagram.typesetting.metrics import clusters, text_width
from endringsteori.texts.ties import NO_BREAK, tied

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["MAX_LINES", "longest_word", "wrap"]

MAX_LINES: Final = 12
"""Lines of one text in a figure. What is cut stands in the figure's titles and prose."""

_ELLIPSIS: Final = "…"
_SPACE: Final = re.compile(r"[ \t\n\r\f\v]+")
_PIECE: Final = re.compile(r".+?(?:(?<=\w)[-–—/](?=\w)(?!(?<=\d.)\d)|$)", re.DOTALL)
_BALANCE_STEPS: Final = 5


class _Piece(NamedTuple):
    """A stretch of text that is not broken, and whether a space stands before it.

    `hyphen` is the width of the one that ends a line after it, 0 where none does.
    """

    text: str
    width: float
    spaced: bool
    hyphen: float = 0.0


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

    Lines are broken at white space, and after a hyphen, dash or slash inside a word unless
    it is between two digits. Not at a no-break space, and not inside a date or between a
    number and its unit (`tied`), unless these are wider than the line. A word that is wider
    is broken with a hyphen. No character but white space is lost, unless there are more
    than `max_lines` lines: then the last one ends with an ellipsis. Only a single character
    and its hyphen can be wider than the line.
    """
    pieces = [
        piece
        for stretch in _stretches(text, size, bold=bold)
        for piece in _fitting(stretch, width, size, bold=bold)
    ]
    space = text_width(" ", size, bold=bold)
    lines = _fill(pieces, width, space)
    if len(lines) > max_lines:
        last = _shorten(lines[max_lines - 1], width, size, bold=bold)
        return (*lines[: max_lines - 1], last)
    return tuple(_balance(pieces, width, space, lines))


@lru_cache(maxsize=1 << 12)
def longest_word(text: str, size: float, *, bold: bool = False) -> float:
    """Give the width in pixels of the widest stretch that is broken in need only."""
    stretches = _stretches(text, size, bold=bold)
    return max((stretch.width for stretch in stretches), default=0.0)


@lru_cache(maxsize=1 << 12)
def _stretches(text: str, size: float, *, bold: bool) -> tuple[_Piece, ...]:
    """Measure what is broken in need only."""
    return tuple(
        _Piece(stretch, text_width(stretch, size, bold=bold), not place)
        for word in _SPACE.split(tied(text))
        if word
        for place, stretch in enumerate(
            [word] if word.isalpha() else _PIECE.findall(word)
        )
    )


def _fitting(
    stretch: _Piece, width: float, size: float, *, bold: bool
) -> Iterator[_Piece]:
    """Give what fits whole; else break it at no-break spaces, and inside words in need."""
    if stretch.width <= width:
        yield stretch
        return
    spaced, hyphen = stretch.spaced, text_width(HYPHEN, size, bold=bold)
    for word in filter(None, stretch.text.split(NO_BREAK)):
        for part in parted(word, width, size, bold=bold):
            yield _Piece(part.text, part.width, spaced, part.hyphened * hyphen)
            spaced = False
        spaced = True


def _fill(pieces: Sequence[_Piece], width: float, space: float) -> list[str]:
    """Fill line after line, each as full as it can be."""
    lines: list[str] = []
    line, used, hyphen = "", 0.0, ""
    for piece in pieces:
        gap = space if piece.spaced else 0.0
        if line and used + gap + piece.width + piece.hyphen > width:
            lines.append(line + hyphen)
            line, used = "", 0.0
        if line:
            line, used = line + (" " if piece.spaced else ""), used + gap
        line, used = line + piece.text, used + piece.width
        hyphen = HYPHEN if piece.hyphen else ""
    return [*lines, line] if line else lines


def _balance(
    pieces: Sequence[_Piece], width: float, space: float, lines: list[str]
) -> list[str]:
    """Make the lines even: as narrow as they can be without becoming more."""
    widest = max((piece.width + piece.hyphen for piece in pieces), default=0.0)
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
    kept = clusters(line.removesuffix(HYPHEN))
    while kept and text_width("".join(kept) + _ELLIPSIS, size, bold=bold) > width:
        kept.pop()
    return "".join(kept).rstrip() + _ELLIPSIS
