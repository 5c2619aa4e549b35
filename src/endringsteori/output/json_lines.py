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
    return _held("[]", items, depth)


def members(parts: Mapping[str, str], depth: int = 0) -> str:
    """Give an object of encoded members, each from a line of its own."""
    shown = (f"{line(key)}: {value}" for key, value in parts.items())
    return _held("{}", shown, depth)


def _held(brackets: str, items: Iterable[str], depth: int) -> str:
    inner = _STEP * (depth + 1)
    shown = ",\n".join(f"{inner}{item}" for item in items)
    if not shown:
        return brackets
    return f"{brackets[0]}\n{shown}\n{_STEP * depth}{brackets[1]}"
