"""`Blocks`: what is open, by the columns that it stands in, as YAML reckons margins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from endringsteori.loading.opened import Opened
from endringsteori.loading.raw import RawList, RawMap
from endringsteori.loading.refusals import MAX_DEPTH, empty_or_comma

if TYPE_CHECKING:
    from endringsteori.loading.source import Source

__all__ = ["Blocks", "OtherwiseError"]

_OUTSIDE: Final = -1
"""The column of what is outside the root."""


class OtherwiseError(Exception):
    """Something is written in a way that lines do not tell the meaning of."""


class Blocks(Opened):
    """The mapping or list that is open and all above it, each at a column of its own.

    What stands where nothing can stand raises `OtherwiseError`; so does what is nested as
    deep as a file may be. `root` is there when all is closed.
    """

    __slots__ = ("columns", "root")

    def __init__(self, source: Source, text: str) -> None:
        super().__init__(source, text)
        self.columns = [_OUTSIDE]
        self.root: Any = None

    def begin_entry(self, column: int, at: int) -> None:
        """Let the mapping at a column be the open one: close what is below it, or open it."""
        columns = self.columns
        while column < columns[-1] or (
            column == columns[-1] and self.node.__class__ is RawList
        ):
            self.leave()
        if column > columns[-1]:
            self._open_below(RawMap(self.source, at, flow=False), column)
        elif self.key is not None:
            self._leave_empty(self.key)

    def begin_item(self, column: int, at: int) -> None:
        """Let the list at a column be the open one, as `begin_entry`.

        A list may stand at the column of the key that it is the value of.
        """
        columns = self.columns
        while column < columns[-1]:
            self.leave()
        if column > columns[-1] or self.node.__class__ is RawMap:
            self._open_below(RawList(self.source, at, flow=False), column)

    def enter(self, node: RawMap | RawList, column: int) -> None:
        """Open what begins at a column."""
        self.columns.append(column)
        self.open(node)
        if len(self.stack) == MAX_DEPTH:
            raise OtherwiseError

    def leave(self) -> None:
        """Close what is open, and put it where it belongs."""
        if self.key is not None:
            self._leave_empty(self.key)
        self.columns.pop()
        node = self.close()
        if self.node is None:
            self.root = node
        else:
            self.attach(node, node.start, node.end)

    def take_key(self, key: str, start: int, end: int) -> None:
        """Let a key wait for its value."""
        if self.node is None or key in self.node:
            raise OtherwiseError
        self.key = key
        self.at += (start, end)

    def attach(self, value: object, start: int, end: int) -> None:
        """Put a value under the key that waits for it, or last in the open list."""
        node: Any = self.node
        if self.key is None:
            node.append(value)
        else:
            node[self.key] = value
            self.key = None
        self.at += (start, end)

    def _open_below(self, node: RawMap | RawList, column: int) -> None:
        """Open what is the value of the key that waits, or the root."""
        is_root = self.node is self.root is None and node.__class__ is RawMap
        if self.key is None and not is_root:
            raise OtherwiseError
        self.enter(node, column)

    def _leave_empty(self, key: str) -> None:
        """Leave a key without a value, which would stand after its colon."""
        node: Any = self.node
        self.key = None
        node[key], _ = empty_or_comma(self, key)
        after = self.at[-1] + 1
        self.at += (after, after)
