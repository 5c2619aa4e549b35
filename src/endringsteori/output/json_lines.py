"""JSON with what belongs together on a line of its own, so that it can be compared by line."""

from __future__ import annotations

import json
from itertools import chain
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = [
    "block",
    "line",
    "listed",
    "listed_in_pieces",
    "members",
    "members_in_pieces",
    "quoted",
    "template",
    "text",
]

line: Final = json.JSONEncoder(ensure_ascii=False).encode
"""One value on one line. Without `indent` Python encodes in C, many times as fast."""

quoted: Final = encode_basestring
"""One text, as `line` gives it, in a fraction of the time."""

_STEP: Final = "  "
_LIST: Final = "[]"
_OBJECT: Final = "{}"


def text(value: str | None) -> str:
    """Give a text as `quoted` does, and null for None."""
    return "null" if value is None else quoted(value)


def template(keys: Iterable[str]) -> str:
    """Give an object on one line, as `line` does, with `%s` for each encoded value."""
    return f"{{{', '.join(f'{line(key)}: %s' for key in keys)}}}"


def block(items: Iterable[str], depth: int) -> str:
    """Give encoded items as they follow each other inside a list."""
    return f",\n{_STEP * (depth + 1)}".join(items)


def listed(items: Iterable[str], depth: int = 0) -> str:
    """Give a list of encoded items, each on a line; `depth` is that of the list itself."""
    return "".join(listed_in_pieces(items, depth))


def listed_in_pieces(blocks: Iterable[str], depth: int = 0) -> Iterator[str]:
    """Give a list, piece by piece, of what `block` has made or of single items."""
    return _held(_LIST, ((one,) for one in blocks if one), depth)


def members(parts: Mapping[str, str], depth: int = 0) -> str:
    """Give an object of encoded members, each from a line of its own."""
    return "".join(members_in_pieces({k: (v,) for k, v in parts.items()}, depth))


def members_in_pieces(
    parts: Mapping[str, Iterable[str]], depth: int = 0
) -> Iterator[str]:
    """Give an object, piece by piece, of members that are each in pieces."""
    shown = (chain((line(key), ": "), value) for key, value in parts.items())
    return _held(_OBJECT, shown, depth)


def _held(brackets: str, items: Iterable[Iterable[str]], depth: int) -> Iterator[str]:
    """Put items in brackets; without any, these stand on the line where they are."""
    first, last = brackets[0], brackets[1]
    inner = f"\n{_STEP * (depth + 1)}"
    before = first
    for item in items:
        yield f"{before}{inner}"
        yield from item
        before = ","
    yield brackets if before == first else f"\n{_STEP * depth}{last}"
