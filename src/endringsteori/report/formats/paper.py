"""What the formats that are set on paper share: which way a page lies, and its widths."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.document import Heading, Rows, read

if TYPE_CHECKING:
    from endringsteori.document import Document

__all__ = ["has_contents", "lies_down", "shares", "size_of"]

_MOST_COLUMNS: Final = 6
"""A table of more columns wants the long side of the paper."""
_FEWEST_PARTS: Final = 5
"""So many parts, and a document begins with a list of its contents."""
_NARROWEST: Final = 7
_WIDEST: Final = 40
"""How few and how many letters a column is given room for, beside the others."""
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


def shares(table: Rows) -> list[float]:
    """Give each column its share of the width, by how much its cells say.

    The longest word of a column never has to break where there is room for it; long texts
    get more, but not in proportion to their length.
    """
    columns = zip(table.head, *(map(read, row) for row in table.rows), strict=True)
    wanted = []
    for cells in columns:
        word = max(len(word) for cell in cells for word in (*cell.split(), ""))
        mean = sum(map(len, cells)) / len(cells)
        wanted.append(float(min(max(word + 1, mean, _NARROWEST), _WIDEST)))
    total = sum(wanted)
    return [round(one / total, 4) for one in wanted]
