"""What the formats that are set on paper share: which way a page lies, and its widths."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.document import Heading, Rows, read

if TYPE_CHECKING:
    from endringsteori.document import Document

__all__ = ["ON_ITS_SIDE", "UPRIGHT", "has_contents", "lies_down", "shares", "size_of"]

_MOST_COLUMNS: Final = 6
"""A table of more columns wants the long side of the paper."""
_FEWEST_PARTS: Final = 5
"""So many parts, and a document begins with a list of its contents."""
UPRIGHT: Final = 96
ON_ITS_SIDE: Final = 150
"""How many letters of a table stand beside each other on an A4."""
_NARROWEST: Final = 8
_LONGEST: Final = 26
"""Letters: what a column has at least, and the longest word that is kept whole."""
_PADDING: Final = 2
_EVENLY: Final = 5
"""What each column has a claim to of what is left, however little it says."""
_WORDS: Final = re.compile(r"[ \n]")
"""Where a line may break: not at the space that joins the digits of a number."""
_BOX: Final = re.compile(r'viewBox="\S+ \S+ ([\d.]+) ([\d.]+)"')
_PLAIN: Final = 400.0
_POINTS: Final = 0.75


def lies_down(document: Document) -> bool:
    """Tell whether the paper lies on its side, for the sake of a table."""
    tables = (block for block in document.blocks if isinstance(block, Rows))
    return any(len(table.head) > _MOST_COLUMNS for table in tables)


def has_contents(document: Document) -> bool:
    """Tell whether a document is long enough to be looked up in."""
    parts = [b for b in document.blocks if isinstance(b, Heading) and b.level == 2]  # noqa: PLR2004 - the parts
    return document.contents and len(parts) >= _FEWEST_PARTS


def size_of(svg: str) -> dict[str, float]:
    """Give the width of a drawing in points, and its height as a part of that.

    Its pixels are those of a screen with 96 to the inch, as browsers have them.
    """
    box = _BOX.search(svg)
    width, height = map(float, box.groups()) if box else (_PLAIN, _PLAIN)
    return {"points": round(width * _POINTS, 2), "ratio": round(height / width, 4)}


def shares(table: Rows, letters: int = UPRIGHT) -> list[float]:
    """Give each column its share of a width that has room for so many letters.

    First each has room for its longest word, as far as there is room for them all; then
    those that say more share what is left, by how much more they say.
    """
    columns = zip(table.head, *(map(read, row) for row in table.rows), strict=True)
    words, means = [], []
    for cells in columns:
        longest = max(len(word) for cell in cells for word in _WORDS.split(cell))
        words.append(max(min(longest, _LONGEST) + _PADDING, _NARROWEST))
        means.append(sum(map(len, cells)) / len(cells))
    more = [max(m - w, 0.0) + _EVENLY for m, w in zip(means, words, strict=True)]
    left = max(letters - sum(words), 0) / sum(more)
    widths = [word + left * one for word, one in zip(words, more, strict=True)]
    return [round(width / sum(widths), 4) for width in widths]
