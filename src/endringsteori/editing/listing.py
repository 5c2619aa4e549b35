"""`Listing`: one chain file in which the items of lists are written over, put in, taken out."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from endringsteori.editing.lines import line_break, past_line
from endringsteori.editing.phrasing import in_brackets, item
from endringsteori.editing.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from endringsteori.editing.edit import Edit
    from endringsteori.loading.raw import RawList

__all__ = ["COMMENT", "Listing"]

COMMENT = "#"
"""The sign that begins a comment."""


class Listing(Standing):
    """A file in which lists of texts change by as few lines as can be."""

    def _items(self, there: RawList, items: Sequence[str]) -> tuple[Edit, ...]:
        """Write other items in a list of texts; those that stay keep their lines."""
        if not there.flow:
            return self._block_items(there, items)
        raw = self._text[there.start : there.end]
        if not (raw.startswith("[") and raw.endswith("]")) or COMMENT in raw:
            return ()
        return (self._edit(there.start, there.end, in_brackets(items)),)

    def _block_items(self, there: RawList, items: Sequence[str]) -> tuple[Edit, ...]:
        """Write other items, each on its line, so that as few lines change as can be."""
        indent = self._dash_indent(there.places[0][0])
        if indent is None or not items:
            return ()
        edits: list[Edit] = []
        matcher = SequenceMatcher(None, [*there], [*items], autojunk=False)
        for what, a, b, c, d in matcher.get_opcodes():
            if what == "equal":
                continue
            both = min(b - a, d - c)
            edits += (
                self._item_over(there, a + one, items[c + one], indent)
                for one in range(both)
            )
            edits += (self._item_out(there, one) for one in range(a + both, b))
            edits += self._items_in(there, a + both, items[c + both : d], indent)
        return tuple(edits)

    def _item_over(
        self, there: RawList, index: int, value: object, indent: str
    ) -> Edit:
        start, end = there.places[index]
        first, *rest = item(value, indent, self._width)
        shown = first[len(indent) + 2 :] + self._below(rest)
        return self._edit(start, self._last(end), shown)

    def _item_out(self, there: RawList, index: int) -> Edit:
        start, end = there.places[index]
        stop = past_line(self._text, self._last(end))
        return self._edit(self._line_start(start), stop, "")

    def _items_in(
        self, there: RawList, index: int, values: Sequence[object], indent: str
    ) -> tuple[Edit, ...]:
        """Write new items before the item with a number, or after the last."""
        written = [x for one in values for x in item(one, indent, self._width)]
        if not written:
            return ()
        if index < len(there):
            at = self._line_start(there.places[index][0])
            return (self._edit(at, at, line_break(self._text).join((*written, ""))),)
        at = self._line_end(self._last(there.places[-1][1]))
        return (self._edit(at, at, self._below(written)),)

    @property
    def _width(self) -> int:
        return len(self._step)

    def _dash_indent(self, start: int) -> str | None:
        """Give what stands before the hyphen of an item; None where more than blanks does."""
        before = self._text[self._line_start(start) : start]
        return before.partition("-")[0] if before.strip() == "-" else None
