"""Fixes that put a text in quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.loading.quoted import quoted, uncut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.editing.target import Target, Way

__all__ = ["quote", "quote_line"]


def quote(target: Target) -> Iterator[Way]:
    """Put what stands there in quotation marks, marks of its own among it.

    A text that is in double ones already, with a backslash in it, gets single ones.
    """
    raw = target.raw
    whole = raw.startswith('"') and raw.endswith('"') and raw.count('"') == 2  # noqa: PLR2004 - the two around it
    yield (target.put(quoted(raw[1:-1] if whole else raw)),)


def quote_line(target: Target) -> Iterator[Way]:
    """Put the text in quotation marks to the end of its line, but for a real comment."""
    text = uncut(target.text, target.start, target.end)
    yield (target.put(quoted(text), target.start, target.start + len(text)),)
