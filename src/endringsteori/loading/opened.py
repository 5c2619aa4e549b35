"""`Opened`: where in a file the reader stands, and how what is wrong there is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.loading.quoted import quoted
from endringsteori.loading.raw import Fault, RawList, RawMap

if TYPE_CHECKING:
    from endringsteori.diagnostics import TroubleKind
    from endringsteori.loading.raw import Path
    from endringsteori.loading.source import Source
    from endringsteori.texts import Verdi

__all__ = ["DISCARD", "Opened"]

DISCARD: Final = "\ud800"
"""Stands for a key whose value is read and thrown away: YAML has no way to write it."""

_Level: TypeAlias = "tuple[RawMap | RawList | None, str | None, list[int]]"


class Opened:
    """The mapping or list that is open, the key that waits for a value, and all above them.

    `at` is where the entries of the open one stand so far: the start and the end of each
    item, or of each key and then its value. `stack` is the same three for each above it.
    """

    __slots__ = ("at", "faults", "key", "node", "orders", "source", "stack", "text")

    def __init__(self, source: Source, text: str) -> None:
        self.source = source
        self.text = text
        self.faults: list[Fault] = []
        self.node: RawMap | RawList | None = None
        self.key: str | None = None
        self.at: list[int] = []
        self.stack: list[_Level] = []
        self.orders: dict[tuple[str, ...], dict[str, int]] = {}

    def open(self, node: RawMap | RawList) -> None:
        """Open a mapping or list that begins here."""
        self.stack.append((self.node, self.key, self.at))
        self.node, self.key, self.at = node, None, []

    def close(self) -> RawMap | RawList:
        """Close what is open. It ends where its last entry does."""
        node, at = self.node, self.at
        assert node is not None  # noqa: S101 - only what was opened is closed
        if at:
            node.end = at[-1]
            if isinstance(node, RawMap):
                node.places.fill(self._order(tuple(node)), at)
            else:
                node.places.fill(at)
        self.node, self.key, self.at = self.stack.pop()
        return node

    def _order(self, keys: tuple[str, ...]) -> dict[str, int]:
        """Number some keys, once for all mappings that have the same."""
        order = self.orders.get(keys)
        if order is None:
            order = self.orders[keys] = {key: n for n, key in enumerate(keys)}
        return order

    def path(self) -> Path:
        """Give the way from the root to the value that comes next."""
        steps: list[str | int] = []
        for node, key, _ in (*self.stack, (self.node, self.key, ())):
            if isinstance(node, RawList):
                steps.append(len(node))
            elif node is not None and key is not None:
                steps.append(key)
        return tuple(steps)

    def tell(
        self,
        kind: TroubleKind,
        start: int,
        end: int,
        *,
        loses: bool = True,
        **values: Verdi,
    ) -> None:
        """Tell of a fault here; not in what is thrown away, which has been told of already."""
        if DISCARD in (self.key, *(key for _, key, _ in self.stack)):
            return
        fault = Fault(kind, start, end, self.path(), loses=loses, values=values)
        self.faults.append(fault)

    def start_of_value(self, key: str) -> int:
        """Give where the value starts of a key that the open mapping has."""
        return self.at[4 * self._number(key) + 2]

    def stretch_of_key(self, key: str) -> tuple[int, int]:
        """Give where a key that the open mapping has starts and ends."""
        first = 4 * self._number(key)
        return self.at[first], self.at[first + 1]

    def line_of(self, text: str) -> str:
        """Write what stands here with the text in quotation marks."""
        before = f"{self.key}: " if isinstance(self.node, RawMap) else "- "
        return before + quoted(text)

    def _number(self, key: str) -> int:
        assert isinstance(self.node, RawMap)  # noqa: S101 - only a mapping has keys
        return list(self.node).index(key)
