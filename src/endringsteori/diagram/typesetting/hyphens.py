"""Breaking a word that is wider than its line: between its parts, and with a hyphen."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.diagram.typesetting.metrics import clusters, text_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    import pyphen  # type: ignore[import-untyped]  # it ships no types

__all__ = ["HYPHEN", "Part", "parted"]

HYPHEN: Final = "-"

_FEWEST: Final = 3
"""So many letters stand at least on each side of a hyphen, where there is a choice."""

_LETTERS: Final = re.compile(r"[^\W\d_]{6,60}")
"""What may be a word: in longer ones nobody finds parts."""

_JOINT: Final = re.compile(r"(?:dom|het|ing|itet|nad|sjon|skap|tid)s$", re.IGNORECASE)
"""How the first of two joined words ends, where it always takes an s before the other."""


class Part(NamedTuple):
    """A part of a word, its width, and whether a line that ends with it needs a hyphen."""

    text: str
    width: float
    hyphened: bool


def parted(word: str, width: float, size: float, *, bold: bool) -> Iterator[Part]:
    """Break a word into parts that fit a width in pixels, with a hyphen each but the last.

    It is broken where words or syllables meet. Where no such place fits, it is broken after
    any character, and one that is wider than the line stands alone.
    """
    signs = clusters(word)
    ends = [0.0, *accumulate(text_width(sign, size, bold=bold) for sign in signs)]
    good = _good_places(word, signs)
    room = width - text_width(HYPHEN, size, bold=bold)
    start = 0
    while ends[-1] - ends[start] > width and start < len(signs) - 1:
        end = _end(signs, ends, start, good, (room, width))
        yield Part(
            "".join(signs[start:end]),
            ends[end] - ends[start],
            _is_letter(signs[end - 1]) and _is_letter(signs[end]),
        )
        start = end
    yield Part("".join(signs[start:]), ends[-1] - ends[start], hyphened=False)


def _end(
    signs: Sequence[str],
    ends: Sequence[float],
    start: int,
    good: AbstractSet[int],
    rooms: tuple[float, float],
) -> int:
    """Find where the part that starts here ends; `rooms` are with and without a hyphen.

    The last break of a word is where two words surely meet, else as near the middle of what
    is left as it can be; those before it are as late as they can be.
    """
    last = bisect_right(ends, ends[start] + rooms[0]) - 1
    chosen = [n for n in range(start + 1, last + 1) if n in good]
    if not chosen:
        return max(min(last, len(signs) - _FEWEST), start + 1)
    final = [n for n in chosen if ends[-1] - ends[n] <= rooms[1]]
    if not final:
        return chosen[-1]
    middle = (ends[start] + ends[-1]) / 2
    joints = [n for n in final if _JOINT.search("".join(signs[start:n]))]
    return min(joints or final, key=lambda n: abs(ends[n] - middle))


def _good_places(word: str, signs: Sequence[str]) -> frozenset[int]:
    """Give the places between the parts of words, as numbers of clusters before them."""
    places = {
        found.start() + place
        for found in _LETTERS.finditer(word)
        for place in _patterns().positions(found.group())
    }
    reached = accumulate(map(len, signs))
    return frozenset(n for n, at in enumerate(reached, start=1) if at in places)


@cache
def _patterns() -> pyphen.Pyphen:
    """Give the patterns for bokmål and nynorsk, which are the same.

    They serve English words too: only long words are broken, and those are Norwegian.
    """
    import pyphen  # noqa: PLC0415 - slow: only when a word must be broken

    return pyphen.Pyphen(lang="nb_NO", left=_FEWEST, right=_FEWEST)


def _is_letter(sign: str) -> bool:
    """Tell whether a sign is of a script that sets a hyphen where it breaks a word."""
    return sign[0].isalnum() and unicodedata.east_asian_width(sign[0]) not in "WF"
