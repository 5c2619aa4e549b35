"""Data as it stands in a file: mappings, lists and texts that know where they stand.

`RawMap` and `RawList` are plain dicts and lists to the model, with places beside.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.diagnostics import TroubleKind
    from endringsteori.loading.source import Source
    from endringsteori.texts import Verdi

__all__ = ["Fault", "Path", "Raw", "RawList", "RawMap"]

Path: TypeAlias = tuple[str | int, ...]
"""The way from the root of a project's data to a value: keys, and indices of lists."""

Raw: TypeAlias = "RawMap | RawList | str | None"
"""A value in a file. Every scalar is text; None is a value that was left empty."""


class RawMap(dict[str, Any]):
    """A mapping. `places[key]` is where the key starts and ends, then the value."""

    __slots__ = ("end", "flow", "places", "source", "start")

    def __init__(self, source: Source, start: int, *, flow: bool) -> None:
        super().__init__()
        self.source = source
        self.start = start
        self.end = start
        self.flow = flow
        self.places: dict[str, tuple[int, int, int, int]] = {}


class RawList(list[Any]):
    """A list. `places[i]` is where the item starts and ends.

    `numbers[i]` is which item of the file it is, from 1, also after others were dropped.
    """

    __slots__ = ("end", "flow", "numbers", "places", "source", "start")

    def __init__(self, source: Source, start: int, *, flow: bool) -> None:
        super().__init__()
        self.source = source
        self.start = start
        self.end = start
        self.flow = flow
        self.places: list[tuple[int, int]] = []
        self.numbers: list[int] | None = None

    def number(self, index: int) -> int:
        """Tell which item of the file an item is, from 1."""
        return index + 1 if self.numbers is None else self.numbers[index]

    def drop(self, index: int) -> None:
        """Leave an item out."""
        if self.numbers is None:
            self.numbers = list(range(1, len(self) + 1))
        del self[index], self.places[index], self.numbers[index]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in the text of one file.

    `start` and `end` are offsets. `path` is where in the data it stands; None where that
    is not known until the file has been read. `loses` says that what stands there cannot
    be used.
    """

    kind: TroubleKind
    start: int
    end: int
    path: Path | None = None
    loses: bool = False
    values: Mapping[str, Verdi] = field(default_factory=dict)
    first: tuple[int, int] | None = None
