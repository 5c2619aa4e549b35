"""Fixes of how a file is laid out: its first line, its indents, its lists, its anchors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.loading.entries import anchored
from endringsteori.loading.spaces import as_spaces, hard_spaces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.editing.target import Target, Way

__all__ = [
    "one_per_line",
    "plain_spaces",
    "space_after_colon",
    "spaces_for_tabs",
    "version",
    "write_out",
]

_VERSION: Final = "endringsteori: 1"
_COLON: Final = re.compile(r"[ \t]*:")
_FIRST_KEY: Final = re.compile(r"^(?P<indent> *)(?![ #\r\n]|---)", re.MULTILINE)
_WIDTHS: Final = (2, 4, 8)
_INDENT: Final = re.compile(r"^(?P<blank>[ \t]++)(?=\S)", re.MULTILINE)
_BLOCK_TEXT: Final = re.compile(r":[ \t]*[|>][-+0-9]*[ \t]*(?:#.*)?\r?$", re.MULTILINE)


def version(target: Target) -> Iterator[Way]:
    """Write the version after its empty key, or above the first key of the file."""
    text = target.text
    if target.raw:
        colon = _COLON.match(text, target.end)
        if colon is not None:
            yield (target.put(" 1", colon.end(), colon.end()),)
    elif first := _FIRST_KEY.search(text):
        line = f"{first['indent']}{_VERSION}{target.line_break}"
        yield (target.put(line, first.start(), first.start()),)


def spaces_for_tabs(target: Target) -> Iterator[Way]:
    """Put spaces for the tabs in front of all lines, in each of the usual widths.

    Not where a text over several lines could have tabs of its own.
    """
    text = target.text
    if _BLOCK_TEXT.search(text):
        return
    tabbed = [line for line in _INDENT.finditer(text) if "\t" in line["blank"]]
    ways = (
        tuple(
            target.put(line["blank"].expandtabs(width), line.start(), line.end())
            for line in tabbed
        )
        for width in _WIDTHS
    )
    yield from dict.fromkeys(way for way in ways if way)


def plain_spaces(target: Target) -> Iterator[Way]:
    """Put a space for each sign that only looks like one, on all lines of the file."""
    text = target.text
    plain = as_spaces(text, stretches := hard_spaces(text))
    yield tuple(target.put(plain[start:end], start, end) for start, end in stretches)


def space_after_colon(target: Target) -> Iterator[Way]:
    """Put a space after the colon of the key that stands here."""
    after = target.start + target.raw.find(":") + 1
    if after > target.start and not target.text[after : after + 1].isspace():
        yield (target.put(" ", after, after),)


def one_per_line(target: Target) -> Iterator[Way]:
    """Give each text of a list in brackets a line with a hyphen; one alone needs none."""
    items = [
        target.text[one.start : one.end]
        for one in target.scalars()
        if not one.is_key and target.start <= one.start < target.end
    ]
    key = target.key_before()
    if key is None or "\n" in target.raw or not items:
        return
    if len(items) == 1:
        yield (target.put(items[0]),)
        return
    column = key.start - target.line_start
    if column < 0 or target.text[target.line_start : key.start].strip(" -"):
        return
    lines = (f"{target.line_break}{' ' * column}  - {item}" for item in items)
    stop = target.line_end(target.end)
    colon = target.start - len(target.text[key.end : target.start].partition(":")[2])
    yield target.put("", colon, target.end), target.put("".join(lines), stop, stop)


def write_out(target: Target) -> Iterator[Way]:
    """Write what an anchor stands before wherever an alias means it, and drop the anchor."""
    name = target.fix.old
    content = anchored(target.text, name)
    if content is None:
        return
    sign = re.escape(name)
    anchors = re.finditer(rf"(?<=[\s\[,])&{sign}[ \t]+(?=\S)", target.text)
    aliases = re.finditer(rf"(?<=[\s\[,])\*{sign}(?![\w-])", target.text)
    yield (
        *(target.put("", one.start(), one.end()) for one in anchors),
        *(target.put(content, one.start(), one.end()) for one in aliases),
    )
