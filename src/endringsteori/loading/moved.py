"""Which file another was made from: the one that most of its lines are found again in."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["found_again", "lines_of", "moves"]

_ENOUGH: Final = 0.5
"""How large a part of a file's lines must be found again, as git itself asks of a rename."""


def lines_of(*texts: str) -> Counter[str]:
    """Count the lines of texts, without blank ones and the space around them."""
    lines = (line.strip() for text in texts for line in text.splitlines())
    return Counter(line for line in lines if line)


def found_again(before: Counter[str], after: Counter[str]) -> float:
    """Give how large a part of the lines before is found after; 0 where that is too little."""
    if not before:
        return 0
    part = (before & after).total() / before.total()
    return part if part >= _ENOUGH else 0


def moves(
    before: Mapping[str, str], after: Iterable[tuple[str, str]]
) -> dict[str, str]:
    """Tell where files that are gone went: the new path by the old, from paths and texts.

    Of several it is the one with most of the lines, and then the first path. No two went
    to the same file.
    """
    new = {path: lines_of(text) for path, text in after}
    old = {path: lines_of(text) for path, text in before.items()}
    alike = sorted(
        (-found_again(lines, found), path, to)
        for path, lines in old.items()
        for to, found in new.items()
    )
    went: dict[str, str] = {}
    for part, path, to in alike:
        if part and path not in went and to not in went.values():
            went[path] = to
    return went
