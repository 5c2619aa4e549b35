"""Fixes that take away what stands elsewhere too, or what nobody can see."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.editing.respelling import reads_as
from endringsteori.loading.entries import entry_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.editing.edit import Edit
    from endringsteori.editing.target import Target, Way

__all__ = ["drop_character", "drop_item", "drop_repeat", "join_documents"]

_DOCUMENT: Final = "---"
_HYPHEN: Final = re.compile(r" *-[ ]+")
_COMMA: Final = re.compile(r"\s*,\s*\Z")
_ESCAPE: Final = re.compile(
    r"\\(?:x(?P<x>[0-9a-fA-F]{2})|u(?P<u>[0-9a-fA-F]{4})|U(?P<w>[0-9a-fA-F]{8})|(?P<c>.))",
    re.DOTALL,
)
_SHORT: Final = {"0": 0, "a": 7, "v": 0x0B, "f": 0x0C, "L": 0x2028, "P": 0x2029}
_WORD: Final = re.compile(r"\w")


def drop_item(target: Target) -> Iterator[Way]:
    """Take an item out of a list: with its line, or with the comma before it."""
    if not reads_as(target.raw, target.fix.old):
        return
    before = target.text[target.line_start : target.start]
    if _HYPHEN.fullmatch(before):
        dash = target.line_start + before.index("-")
        rest = target.text[target.end : target.line_end(target.end)].lstrip(" \t")
        if not rest or rest.startswith("#"):
            yield (target.cut(dash, target.end),)
    elif comma := _COMMA.search(target.text, target.line_start, target.start):
        yield (target.put("", comma.start(), target.end),)


def drop_repeat(target: Target) -> Iterator[Way]:
    """Take away a key that stands with the same value above."""
    end = entry_end(target.text, target.start)
    if end is not None:
        yield (target.cut(target.start, end),)


def join_documents(target: Target) -> Iterator[Way]:
    """Take away the hyphens that begin a new document."""
    if target.raw == _DOCUMENT:
        yield (target.cut(target.start, target.end),)


def drop_character(target: Target) -> Iterator[Way]:
    """Take a character away wherever it stands here; between two words, a space may go in.

    Where it stands between two letters and is no blank, it is not known whether they are
    one word; and in a key no space can stand.
    """
    code = int(target.fix.old.removeprefix("U+"), 16)
    if target.fix.new and any(
        one.is_key and one.start <= target.start < one.end for one in target.scalars()
    ):
        return
    if set(target.raw) == {chr(code)}:
        found = [(target.start, target.end)]
    else:
        found = [
            (target.start + one.start(), target.start + one.end())
            for one in _ESCAPE.finditer(target.raw)
            if _code(one) == code
        ]
    edits = [_gap(target, start, end) for start, end in found]
    if edits and None not in edits:
        yield tuple(edit for edit in edits if edit is not None)


def _code(escape: re.Match[str]) -> int | None:
    digits = escape["x"] or escape["u"] or escape["w"]
    return _SHORT.get(escape["c"]) if digits is None else int(digits, 16)


def _gap(target: Target, start: int, end: int) -> Edit | None:
    between_words = all(
        _WORD.fullmatch(sign)
        for sign in (target.text[start - 1 : start], target.text[end : end + 1])
    )
    if between_words and not target.fix.new:
        return None
    return target.put(target.fix.new if between_words else "", start, end)
