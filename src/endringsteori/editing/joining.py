"""`Joined`: edits of several steps put together, where they touch the same lines too."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from endringsteori.editing.edit import overlap
from endringsteori.editing.lines import line_start

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from endringsteori.editing.edit import Edit

__all__ = ["Joined"]

_BREAK: Final = ("\n", "\r")
_INDENT: Final = re.compile(r"[\r\n]*([ \t]*)(-?)")


class Joined:
    """Edits that can be made at once.

    A step is often two edits of neighbouring lines: one field goes and another comes. To
    take them apart would leave a thing that cannot be read in between.
    """

    def __init__(self, text: Callable[[str], str]) -> None:
        self._text = text
        self.edits: list[Edit] = []

    def add(self, way: Iterable[Edit]) -> bool:
        """Add the edits of a step; where they cannot be joined to the others, none is."""
        edits = [*self.edits]
        for edit in way:
            text = self._text(edit.file)
            if any(
                _ends_in(a, b, text)
                for one in edits
                for a, b in ((one, edit), (edit, one))
            ):
                return False
            near = [one for one in edits if overlap((one,), (edit,))]
            if len(near) > 1:
                return False
            if near:
                joined = _both(near[0], edit, text) or _both(edit, near[0], text)
                if joined is None:
                    return False
                edits.remove(near[0])
                edits.append(joined)
            else:
                edits.append(edit)
        self.edits = edits
        return True


def _ends_in(value: Edit, new: Edit, text: str) -> bool:
    """Tell whether new lines were to stand at the end of a value that is written over."""
    if value.file != new.file or value.end != new.start or new.start != new.end:
        return False
    key = text[line_start(text, value.start) : value.start]
    is_over = value.start < value.end and bool(value.new)
    return is_over and _depth(new.new) > _depth(key)


def _both(one: Edit, other: Edit, text: str) -> Edit | None:
    """Give one edit for two; the second is new lines, the first such or lines that go."""
    if other.start != other.end or _first_word(one.new) == _first_word(other.new):
        return None  # no new lines, or both begin the same mapping
    if one.start == one.end == other.start:
        return replace(one, new=_in_order(one.new, other.new))
    is_lines = not one.new or one.new.endswith(_BREAK)
    below = _lines_from(one, other) if is_lines and one.start < one.end else None
    if below is None or _depth(other.new) > _depth(text[one.start : one.end]):
        return None  # it was to stand in what goes
    return replace(one, new=_in_order(one.new, below) if one.new else below)


def _lines_from(gone: Edit, new: Edit) -> str | None:
    """Give new lines as they stand at the start of a line, where lines that go ended."""
    sign = re.match(r"\r\n|\r|\n", new.new)
    if new.start == gone.start and new.new.endswith(_BREAK):
        return new.new
    if sign is not None and new.start + len(sign[0]) == gone.end:
        return new.new[sign.end() :] + sign[0]
    return None


def _in_order(first: str, second: str) -> str:
    """Put new lines after each other, what is moved in further before what is less."""
    return second + first if _depth(second) > _depth(first) else first + second


def _first_word(text: str) -> str:
    return next(iter(text.split()), "")


def _depth(text: str) -> tuple[int, bool]:
    found = _INDENT.match(text)
    return (0, False) if found is None else (len(found[1]), bool(found[2]))
