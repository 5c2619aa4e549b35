"""Which way the paper of a document lies, and how wide the columns of its tables are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.document.value import Rows, read

if TYPE_CHECKING:
    from endringsteori.document.value import Document

__all__ = ["ON_ITS_SIDE", "UPRIGHT", "lies_down", "shares"]

_MOST_COLUMNS: Final = 6
"""A table of more columns wants the long side of the paper."""
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


def lies_down(document: Document) -> bool:
    """Tell whether the paper lies on its side, for the sake of a table."""
    tables = (block for block in document.blocks if isinstance(block, Rows))
    return any(len(table.head) > _MOST_COLUMNS for table in tables)


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
