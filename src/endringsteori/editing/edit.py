"""`Edit`: one change of a text by offsets, and what several of them do to it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Edit", "Moves", "apply", "overlap"]


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """What stands from `start` to `end` of a file becomes `new`.

    Offsets are in code points of the text without a byte order mark.
    """

    file: str
    start: int
    end: int
    new: str

    @property
    def longer(self) -> int:
        """How many signs the text grows by."""
        return len(self.new) - (self.end - self.start)


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Make the changes of one file, which do not overlap."""
    at, parts = 0, list[str]()
    for edit in sorted(edits):
        parts += text[at : edit.start], edit.new
        at = edit.end
    return "".join((*parts, text[at:]))


def overlap(some: Iterable[Edit], others: Iterable[Edit]) -> bool:
    """Tell whether two sets of changes touch the same place, or are put in at the same."""
    others = tuple(others)
    return any(
        a.file == b.file
        and (a.start == b.start or (a.start < b.end and b.start < a.end))
        for a in some
        for b in others
    )


class Moves:
    """Where the places of one file go when some edits are made, and where they came from."""

    def __init__(self, edits: Iterable[Edit]) -> None:
        self._edits = sorted(edits)
        self._shifts = [0, *accumulate(edit.longer for edit in self._edits)]
        self._ends = [edit.end for edit in self._edits]
        pairs = zip(self._edits, self._shifts, strict=False)
        self._starts = [edit.start + shift for edit, shift in pairs]

    def moved(self, offset: int) -> int:
        """Give where an offset of the old text is in the new."""
        before = bisect_right(self._ends, offset)
        after = self._edits[before : before + 1]
        if after and after[0].start < offset:
            return self._starts[before]
        return offset + self._shifts[before]

    def original(self, offset: int) -> int:
        """Give where an offset of the new text was in the old."""
        begun = bisect_right(self._starts, offset)
        last = self._edits[begun - 1 : begun] if begun else []
        if last and offset < self._starts[begun - 1] + len(last[0].new):
            return last[0].start
        return offset - self._shifts[begun]

    def written(self) -> Iterator[tuple[int, int]]:
        """Give where each new text begins and ends, but for those that are empty."""
        for start, edit in zip(self._starts, self._edits, strict=True):
            if edit.new:
                yield start, start + len(edit.new)
