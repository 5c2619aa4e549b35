"""What the formats that are set on paper share: when there are contents, and sizes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.document import Heading

if TYPE_CHECKING:
    from endringsteori.document import Document

__all__ = ["has_contents", "size_of"]

_FEWEST_PARTS: Final = 5
"""So many parts, and a document begins with a list of its contents."""
_BOX: Final = re.compile(r'viewBox="\S+ \S+ ([\d.]+) ([\d.]+)"')
_PLAIN: Final = 400.0
_POINTS: Final = 0.75


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
