"""JSON with what belongs together on a line of its own, so that it can be compared by line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["line", "listed", "members"]

line: Final = json.JSONEncoder(ensure_ascii=False).encode
"""One value on one line. Without `indent` Python encodes in C, many times as fast."""

_STEP: Final = "  "


def listed(items: Iterable[str], depth: int = 0) -> str:
    """Give a list of encoded items, each on a line; `depth` is that of the list itself."""
    return _held("[]", ((item,) for item in items), depth)


def members(parts: Mapping[str, str], depth: int = 0) -> str:
    """Give an object of encoded members, each from a line of its own."""
    shown = ((line(key), ": ", value) for key, value in parts.items())
    return _held("{}", shown, depth)


def _held(brackets: str, items: Iterable[tuple[str, ...]], depth: int) -> str:
    """Put items in brackets. All is joined once: a member can be many megabytes."""
    inner = _STEP * (depth + 1)
    pieces = [brackets[0]]
    for item in items:
        pieces += (",\n" if len(pieces) > 1 else "\n", inner, *item)
    if len(pieces) == 1:
        return brackets
    return "".join((*pieces, "\n", _STEP * depth, brackets[1]))
