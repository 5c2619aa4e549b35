"""Data as it stands in a file: mappings, lists and texts that know where they stand.

`RawMap` and `RawList` are plain dicts and lists to the model, with places beside.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import field
from typing import TYPE_CHECKING, Any, TypeAlias

from endringsteori.lean import dataclass
from endringsteori.loading.packed import Places, Stretches
from endringsteori.model.tid import les_periode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.diagnostics import TroubleKind
    from endringsteori.loading.source import Source
    from endringsteori.texts import Verdi

__all__ = ["Fault", "Items", "Path", "Raw", "RawList", "RawMap"]

Path: TypeAlias = tuple[str | int, ...]
"""The way from the root of a project's data to a value: keys, and indices of lists."""

Raw: TypeAlias = "RawMap | RawList | str | None"
"""A value in a file. Every scalar is text; None is a value that was left empty."""


class RawMap(dict[str, Any]):
    """A mapping. `places[key]` is where the key starts and ends, then the value."""

    __slots__ = ("end", "flow", "places", "source", "start")

    def __init__(self, source: Source, start: int, *, flow: bool) -> None:
        self.source = source  # a dict is empty as it is
        self.start = self.end = start
        self.flow = flow
        self.places = Places()


class Items(list[Any]):
    """A list whose items have names that last: an item keeps its own when others go."""

    __slots__ = ("_labels",)

    def __init__(self) -> None:
        super().__init__()
        self._labels: list[str] | None = None

    def label(self, index: int) -> str:
        """Name an item by its period where that is its own, otherwise by its number."""
        if self._labels is None:
            self._labels = self._all_labels()
        return self._labels[index]

    def drop(self, index: int) -> None:
        """Leave an item out."""
        self.label(index)
        assert self._labels is not None  # noqa: S101 - made by the line above
        del self[index], self._labels[index]

    def _all_labels(self) -> list[str]:
        periods = [period_of(item) for item in self]
        count = Counter(periods)
        return [
            period if period is not None and count[period] == 1 else f"#{number}"
            for number, period in enumerate(periods, start=1)
        ]


class RawList(Items):
    """A list. `places[i]` is where the item starts and ends."""

    __slots__ = ("end", "flow", "places", "source", "start")

    def __init__(self, source: Source, start: int, *, flow: bool) -> None:
        self._labels = None
        self.source = source
        self.start = self.end = start
        self.flow = flow
        self.places = Stretches()

    def drop(self, index: int) -> None:
        """Leave an item out."""
        super().drop(index)
        del self.places[index]


def period_of(item: object) -> str | None:
    """Give the canonical period of a measurement as it stands in a file."""
    if not isinstance(item, dict) or not isinstance(item.get("periode"), str):
        return None
    try:
        return str(les_periode(item["periode"]))
    except ValueError:
        return None


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
