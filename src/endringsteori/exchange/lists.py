"""Several things in one cell: with semicolons or line breaks between them.

What holds such a sign itself stands in quotation marks, doubled where it has them too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Part", "join", "join_pairs", "split", "split_pairs"]

_QUOTED: Final = r'"(?:[^"]|"")*"'
_ITEM: Final = re.compile(
    rf"\s*(?:({_QUOTED})(?=\s*(?:[;\n]|\Z))|([^;\n]*))\s*(?:[;\n]|\Z)"
)
_PAIR: Final = re.compile(
    rf"\s*(?P<name>{_QUOTED}|[^=;,\n]*?)\s*=\s*(?P<value>{_QUOTED}|[^;,\n]*?)\s*(?:[;,\n]|\Z)"
)
_NEEDS_MARKS: Final = re.compile(r'^"|[;\n]')
_NEEDS_MARKS_IN_PAIR: Final = re.compile(r'^"|[=;,\n]')


class Part(NamedTuple):
    """One of several things in a cell, and where in the cell it starts and ends."""

    text: str
    start: int
    end: int


def join(items: Iterable[str], between: str = "; ") -> str:
    """Put texts together, so that `split` gives them back."""
    return between.join(_marked(item, _NEEDS_MARKS) for item in items)


def join_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    """Put names and values together, so that `split_pairs` gives them back."""
    return "; ".join(
        "=".join(_marked(text, _NEEDS_MARKS_IN_PAIR) for text in pair) for pair in pairs
    )


def split(text: str) -> tuple[Part, ...]:
    """Take the things of a cell apart; empty ones are passed over."""
    return tuple(part for part in _parts(text) if part.text)


def split_pairs(text: str) -> tuple[tuple[Part, Part], ...] | None:
    """Take `kjønn=jenter; trinn=10` apart; None for what is not written so."""
    at, found = 0, list[tuple[Part, Part]]()
    while text[at:].strip(" \t\n;,"):
        pair = _PAIR.match(text, at)
        if pair is None or not pair["name"] or not pair["value"]:
            return None
        found.append((_part(pair, "name"), _part(pair, "value")))
        at = pair.end()
    names = [name.text for name, _ in found]
    return tuple(found) if len(set(names)) == len(names) else None


def _parts(text: str) -> Iterator[Part]:
    at = 0
    while at < len(text):
        item = _ITEM.match(text, at)
        assert item is not None  # noqa: S101 - any text is an item
        yield _part(item, 1 if item[1] is not None else 2)
        at = item.end()


def _part(found: re.Match[str], group: str | int) -> Part:
    """Give what a group holds, without its quotation marks and the space around it."""
    text, start = found[group], found.start(group)
    bare = text.strip()
    start += len(text) - len(text.lstrip())
    is_quoted = re.fullmatch(_QUOTED, bare) is not None
    shown = bare[1:-1].replace('""', '"') if is_quoted else bare
    return Part(shown, start, start + len(bare))


def _marked(text: str, needs: re.Pattern[str]) -> str:
    if needs.search(text) is None:
        return text
    doubled = text.replace('"', '""')
    return f'"{doubled}"'
