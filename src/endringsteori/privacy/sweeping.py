"""The cheap look through a whole file for where there could be anything at all.

A file of megabytes holds thousands of digits, and seldom a number of a person. What is
needed for one is tried first on large pieces: enough digits in a row when the signs between
groups are left out. Only pieces that have it are read by the patterns that can tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Find", "may_hold", "sweep"]

Find: TypeAlias = "Callable[[str, int, int], Iterator[tuple[int, int]]]"
"""Gives where something stands in a text between two offsets."""

_SIZE: Final = 1 << 16
_OVERLAP: Final = 512
"""Longer than anything that is sought."""

_BLANKS: Final = b" \t()+?#\xa0\r\n"
"""Left out between digits; `?` is what a character outside Latin-1 becomes."""
_SIGNS: Final = b"-./_,\xad"
_KINDS: Final = bytes(
    ord("0") if chr(byte) in "0123456789" else ord("-") if byte in _SIGNS else ord(" ")
    for byte in range(256)
)
_LONG: Final = b"0" * 10
_SHORT: Final = b"0" * 8


def sweep(text: str, *finders: Find) -> Iterator[tuple[int, int, Find]]:
    """Give what several ways of finding give in a text, piece by piece, with which gave it."""
    for start in range(0, max(len(text), 1), _SIZE):
        end = start + _SIZE + _OVERLAP
        if may_hold(text[start:end]):
            for find in finders:
                for first, last in find(text, start, end):
                    if start <= first < start + _SIZE:
                        yield first, last, find


def may_hold(text: str) -> bool:
    """Tell whether a text may hold a number or an address; a no is never wrong."""
    if "@" in text:
        return True
    kinds = text.encode("latin-1", "replace").translate(_KINDS, _BLANKS)
    return _SHORT in kinds or _LONG in kinds.replace(b"-", b"")
