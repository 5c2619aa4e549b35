"""What stands on a line of YAML, without its comment; and what an anchor stands before.

For the faults that have one safe answer: it is safe only where one line holds it all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.lean import lazy_pattern
from endringsteori.loading.raw import RawList

if TYPE_CHECKING:
    from endringsteori.texts import Verdi

__all__ = [
    "SAFE",
    "anchored",
    "entry_end",
    "is_disjoint",
    "is_undivided",
    "without_comment",
    "yes_if",
]

SAFE: Final = "trygt"
"""The value of a trouble that says it has one safe answer, where it stands at all."""

_COMMENT: Final = lazy_pattern(r"(?<![ \t])[ \t]++#(?=[ \t]|$)")
_ANY_COMMENT: Final = lazy_pattern(r"[ \t]#|^#")
_LINE: Final = lazy_pattern("[^\r\n]*")
_NEXT_LINE: Final = lazy_pattern("(?:\r\n|\r|\n)(?P<indent> *)(?P<first>[^\r\n]?)")
_OPENS: Final = lazy_pattern(r"(?::|[|>][-+0-9]*)$")
_SECTION: Final = lazy_pattern(r"^(?![\s#-])[^:\r\n]+(?=:)", re.MULTILINE)


def yes_if(safe: bool) -> Verdi:  # noqa: FBT001 - the name says what it is
    """Give the value of `SAFE`; one that is no value is left out when trouble is told."""
    return "ja" if safe else ()


def without_comment(line: str) -> str:
    """Cut a line before the comment at its end, if that stands outside double quotes."""
    for sign in _COMMENT.finditer(line):
        if line.count('"', 0, sign.start()) % 2 == 0:
            return line[: sign.start()]
    return line.rstrip()


def entry_end(text: str, start: int) -> int | None:
    """Give where the key and value end that begin at `start`, alone on their line.

    None where they share the line with something before, or go on below.
    """
    line_start = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    if text[line_start:start].strip(" "):
        return None
    line = _LINE.match(text, start)
    code = without_comment("" if line is None else line[0])
    if _OPENS.search(code) or not _is_balanced(code):
        return None
    at = start if line is None else line.end()
    while following := _NEXT_LINE.match(text, at):
        rest = _LINE.match(text, following.start("first"))
        at = following.end() if rest is None else rest.end()
        if following["first"] not in {"", "#"}:
            goes_on = len(following["indent"]) > start - line_start
            return None if goes_on else start + len(code)
    return start + len(code)


def anchored(text: str, name: str) -> str | None:
    """Give what an anchor stands before, as it is written.

    None unless the anchor stands once, its value ends with its line, and some alias means
    it: without an alias, it may as well be a text that begins with `&`.
    """
    sign = re.escape(name)
    anchors = list(re.finditer(rf"(?<=[\s\[,])&{sign}[ \t]+(?=\S)", text))
    if len(anchors) != 1 or re.search(rf"(?<=[\s\[,])\*{sign}(?![\w-])", text) is None:
        return None
    line = _LINE.match(text, anchors[0].end())
    code = without_comment("" if line is None else line[0])
    in_flow = not _is_balanced(code)
    unsure = not code or in_flow or _OPENS.search(code) or _ANY_COMMENT.search(code)
    return None if unsure or code[0] in "&*!|>" else code


def is_undivided(value: object) -> bool:
    """Tell of a list in brackets whether no comma can have cut a text in it.

    No comma cuts a text in quotation marks, nor one that is alone.
    """
    if not isinstance(value, RawList):
        return False
    text = value.source.text
    return len(value) == 1 or all(text[start] in "'\"" for start, _ in value.places)


def is_disjoint(before: str, after: str) -> bool:
    """Tell whether two texts have no section in common."""
    return not set(_SECTION.findall(before)) & set(_SECTION.findall(after))


def _is_balanced(code: str) -> bool:
    """Tell whether every bracket that is opened is closed, and every quotation mark."""
    pairs = (("[", "]"), ("{", "}"))
    return code.count('"') % 2 == 0 and all(
        code.count(opening) == code.count(closing) for opening, closing in pairs
    )
