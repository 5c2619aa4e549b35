"""How wide a text is, so that boxes are measured before anything is drawn."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import Final

from endringsteori.diagram.typesetting import _arial

__all__ = ["clusters", "is_known", "text_width"]

_ZERO_WIDTH: Final = frozenset({"Mn", "Me", "Cf"})
_JOINER: Final = "\N{ZERO WIDTH JOINER}"


class _Widths(dict[str, float]):
    """Width of each character in em; one that the table lacks counts as a whole em.

    That is the width of East Asian letters and emoji, and wide enough for nearly all
    others: a box that is too wide is a smaller fault than one that its text leaves.
    """

    def __missing__(self, character: str) -> float:
        width = 0.0 if unicodedata.category(character) in _ZERO_WIDTH else 1.0
        self[character] = width
        return width


@cache
def _known() -> frozenset[str]:
    return frozenset(_table(_arial.REGULAR))


@cache
def _widths(*, bold: bool) -> _Widths:
    return _table(_arial.BOLD if bold else _arial.REGULAR)


def _table(rows: str) -> _Widths:
    table = _Widths()
    for row in rows.split("\n"):
        first, *cells = row.split() or ["0"]
        for offset, cell in enumerate(cells):
            if cell != "-":
                character = chr(int(first, base=16) + offset)
                table[character] = int(cell) / _arial.UNITS_PER_EM
    return table


@lru_cache(maxsize=1 << 14)
def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Give the width of one line of text in pixels; `size` is the font size in pixels."""
    return sum(map(_widths(bold=bold).__getitem__, text)) * size


def is_known(text: str) -> bool:
    """Tell whether every character has a width of its own, so that the sum is exact."""
    return _known().issuperset(text)


def clusters(text: str) -> list[str]:
    """Split a text into what readers see as one character each.

    A letter keeps its combining marks, and an emoji its modifiers, joined parts and the
    two halves of a flag, so that a line never breaks between them.
    """
    found: list[str] = []
    for character in text:
        if found and _extends(found[-1], character):
            found[-1] += character
        else:
            found.append(character)
    return found


def _extends(before: str, character: str) -> bool:
    skin_tone = "\U0001f3fb" <= character <= "\U0001f3ff"
    flag = len(before) == 1 and _is_of_flag(before) and _is_of_flag(character)
    nothing = unicodedata.category(character) in _ZERO_WIDTH
    return skin_tone or flag or nothing or before.endswith(_JOINER)


def _is_of_flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
