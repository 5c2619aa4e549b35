"""`Laid`: one chain file in which values are set and taken away, by the way to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from endringsteori.editing.lines import line_break, past_line
from endringsteori.editing.listing import COMMENT, Listing
from endringsteori.editing.opened import HYPOTHESES, opened
from endringsteori.editing.phrasing import (
    entry,
    head,
    in_same_marks,
    item,
)
from endringsteori.loading.raw import RawList, RawMap
from endringsteori.model.fields import fields_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from endringsteori.editing.edit import Edit
    from endringsteori.loading.raw import Path

__all__ = ["Laid"]

_ITEM = 3
"""The length of the path to an item of a checklist: the section, the list, the item."""


class Laid(Listing):
    """A file with where everything stands.

    A method gives the edits of one change, none where the file is written in a way that
    these rules do not know, or where a comment would be lost.
    """

    def at(self, path: Path) -> Any:  # noqa: ANN401 - raw data
        """Give what stands at a path of the file; None where nothing does."""
        return self._at(path)

    def start(self, path: Path) -> int | None:
        """Give where the key at a path begins, or the item."""
        home, key = self._at(path[:-1]), path[-1]
        if isinstance(home, RawMap) and key in home:
            return home.places[str(key)][0]
        if isinstance(home, RawList) and isinstance(key, int) and key < len(home):
            return home.places[key][0]
        return None

    def set(self, path: Path, value: object) -> tuple[Edit, ...]:
        """Let a value stand at a path: instead of what does, or in its order of fields."""
        home, key = self._at(path[:-1]), path[-1]
        if isinstance(key, int):
            return self._set_item(path[:-1], key, value)
        if isinstance(home, RawMap) and not home.flow and (home or len(path) == 1):
            if key in home:
                return self._over(home, key, value)
            return self._new(path[:-1], home, key, value)
        return self._set_below(path, home, value) if len(path) > 1 else ()

    def _set_below(self, path: Path, home: Any, value: object) -> tuple[Edit, ...]:  # noqa: ANN401 - raw data
        """Set a field of what stands in a short form or on one line, or is not there."""
        key = str(path[-1])
        if value is None and isinstance(home, RawList) and path[-2] in HYPOTHESES:
            return self._items(home, [*home, key])
        whole = opened(home, path[:-1], self._raw(path[:-1]))
        still_alone = whole.keys() == {key} and isinstance(home, str)
        is_short = still_alone and isinstance(value, str)
        fields = _with(path[:-1], whole, key, value)
        return self.set(path[:-1], value if is_short else fields)

    def cut(self, path: Path) -> tuple[Edit, ...]:
        """Take away what stands at a path, and what would be left with nothing in it."""
        home, key = self._at(path[:-1]), path[-1]
        if isinstance(key, int):
            return self._cut_item(path[:-1], key)
        is_alone = isinstance(home, RawMap) and len(home) == 1
        if _may_be_empty(path[:-1]) and (is_alone or isinstance(home, str)):
            return self.set(path[:-1], None)
        if len(path) > 1 and (is_alone or home == key):
            return self.cut(path[:-1])
        return self._out_of(path, home, key)

    def _out_of(self, path: Path, home: object, key: str) -> tuple[Edit, ...]:
        """Take a key out of a mapping that has others, or an id out of a list."""
        if isinstance(home, RawList) and key in home:
            return self._items(home, [one for one in home if one != key])
        if not isinstance(home, RawMap) or key not in home:
            return ()
        if not home.flow:
            return (self._without(home, key),)
        whole = opened(home, path[:-1], "")
        return self.set(path[:-1], {k: v for k, v in whole.items() if k != key})

    def has_comment(self, edits: Iterable[Edit]) -> bool:
        """Tell whether a comment may stand in what some edits write over."""
        return any(COMMENT in self._text[one.start : one.end] for one in edits)

    def append(self, path: Path, row: dict[str, Any]) -> tuple[Edit, ...]:
        """Put a row at the end of a list, which may not be there."""
        there = self._at(path)
        if there is None:
            return self.set(path, [row])
        if not isinstance(there, RawList) or there.flow or not there:
            return ()
        start, end = there.places[-1]
        indent = self._dash_indent(start)
        if indent is None:
            return ()
        at = self._line_end(self._last(end))
        return (self._edit(at, at, self._below(item(row, indent, self._width))),)

    def _set_item(self, path: Path, index: int, value: object) -> tuple[Edit, ...]:
        """Write an item of a list in brackets or of rows on one line each, as a block."""
        there = self._at(path)
        if not isinstance(there, RawList) or there.flow:
            return ()
        start, end = there.places[index]
        indent = self._dash_indent(start)
        end = self._last(end)
        if indent is None or COMMENT in self._text[start:end]:
            return ()
        first, *rest = item(value, indent, self._width)
        head = first[len(indent) + 2 :]
        return (self._edit(start, end, head + self._below(rest)),)

    def _cut_item(self, path: Path, index: int) -> tuple[Edit, ...]:
        there = self._at(path)
        if not isinstance(there, RawList) or there.flow:
            return ()
        if len(there) == 1:
            return self.cut(path)
        start, end = there.places[index]
        if self._dash_indent(start) is None:
            return ()
        stop = past_line(self._text, self._last(end))
        return (self._edit(self._line_start(start), stop, ""),)

    def _over(self, home: RawMap, key: str, value: object) -> tuple[Edit, ...]:
        """Write a value instead of another, as near as can be to how that was written."""
        there = home[key]
        if isinstance(there, RawList) and isinstance(value, (list, tuple)):
            edits = self._items(there, value) if _are_texts((*there, *value)) else ()
            if edits:
                return edits
        start, key_end, at, end = home.places[key]
        colon = self._text.find(":", key_end)
        if colon < 0:
            return ()
        end = max(self._last(max(key_end, end)), colon + 1)
        beside = min(self._line_end(colon), end)
        inside = self._text[min(at, beside) : end]
        above = self._text[beside if at > beside else colon : at]
        if COMMENT in above or (COMMENT in inside and not isinstance(there, str)):
            return ()
        shown, below = entry(key, value, self._width)
        marked = in_same_marks(self._text[at:end], value)
        shown = shown if marked is None else f" {marked}"
        rest = _moved_in(below, " " * (start - self._line_start(start)))
        if at > beside:
            note = self._text[colon + 1 : beside].rstrip()
            new = shown + note + self._below(rest)
            return (self._edit(colon + 1, end, new),)
        return self._put(colon + 1, end, shown, rest)

    def _put(
        self, start: int, end: int, shown: str, rest: list[str]
    ) -> tuple[Edit, ...]:
        """Write the first line of a value beside its key, the others below the line."""
        stop = self._line_end(end)
        if not rest:
            return (self._edit(start, end, shown),)
        if not self._text[end:stop].strip():
            return (self._edit(start, stop, shown + self._below(rest)),)
        below = self._edit(stop, stop, self._below(rest))
        return (self._edit(start, end, shown), below)

    def _new(
        self, path: Path, home: RawMap, key: str, value: object
    ) -> tuple[Edit, ...]:
        """Write a new field after those that the format has before it."""
        before = _before(path, home, key)
        if not home:
            return ()
        first = min(start for start, *_ in home.places.values())
        indent = self._text[self._line_start(first) : first]
        if indent.strip(" -"):
            return ()
        if not before and "-" in indent:
            before = [next(iter(home))]
        shown, below = entry(key, value, self._width)
        written = _moved_in([head(key) + shown, *below], " " * len(indent))
        if not before:
            at = self._line_start(first)
            return (self._edit(at, at, line_break(self._text).join((*written, ""))),)
        ends = (max(home.places[k][1], home.places[k][3]) for k in before)
        at = self._line_end(self._last(max(ends)))
        return (self._edit(at, at, self._below(written)),)

    def _without(self, home: RawMap, key: str) -> Edit:
        """Take a field away with its lines; the first of a row leaves the hyphen behind."""
        start, key_end, _, end = home.places[key]
        stop = past_line(self._text, self._last(max(key_end, end)))
        begin = self._line_start(start)
        if "-" not in self._text[begin:start]:
            return self._edit(begin, stop, "")
        later = [one[0] for one in home.places.values() if one[0] > start]
        return self._edit(start, min(later), "")

    def _raw(self, path: Path) -> str:
        home, key = self._at(path[:-1]), path[-1]
        if not isinstance(home, RawMap) or key not in home:
            return ""
        _, _, start, end = home.places[str(key)]
        return self._text[start:end]


def _before(path: Path, keys: Iterable[str], key: str) -> list[str]:
    """Give those of some keys that the format has before one: all, where it is no field."""
    order = fields_at(path)
    return [k for k in keys if key not in order or k in order[: order.index(key)]]


def _with(
    path: Path, whole: Mapping[str, Any], key: str, value: object
) -> dict[str, Any]:
    """Give fields with one more, or with another value where it stands there."""
    keys = [*whole]
    if key not in whole:
        before = _before(path, whole, key)
        keys.insert(keys.index(before[-1]) + 1 if before else 0, key)
    given = {**whole, key: value}
    return {one: given[one] for one in keys}


def _may_be_empty(path: Path) -> bool:
    """Tell whether what stands at a path means something with no fields too."""
    is_item = path[:1] == ("kartlegging",) and len(path) == _ITEM
    return is_item or (len(path) > 1 and path[-2] in HYPOTHESES)


def _are_texts(value: object) -> bool:
    return isinstance(value, (list, tuple)) and all(isinstance(v, str) for v in value)


def _moved_in(below: Sequence[str], indent: str) -> list[str]:
    return [indent + line if line else line for line in below]
