"""A table in JSON-stat 2: dimensions with codes, and one cell for each choice of codes.

The format: https://json-stat.org/full/. SSB and FHI both answer in it. What they do
differently: FHI gives `role` as null, `status` as an empty text and `index` as a list.
"""

from __future__ import annotations

from decimal import Decimal
from math import prod
from typing import TYPE_CHECKING, Final, NamedTuple, NoReturn

from endringsteori.diagnostics import TroubleKind
from endringsteori.lean import dataclass
from endringsteori.loading.jsonstat_text import UnreadableError
from endringsteori.loading.places import child, offsets
from endringsteori.loading.raw import RawList, RawMap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.loading.jsonstat_text import Json

__all__ = ["Cell", "Cube", "Dimension", "cube_of"]

_CLASS: Final = "dataset"


class Cell(NamedTuple):
    """A number, None where there is none, the sign beside it, and where it stands.

    `at` is None for a cell that a table with gaps does not write at all.
    """

    value: Json
    sign: Json
    at: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Dimension:
    """One dimension: its codes with their numbers, labels, and where the codes stand."""

    id: str
    codes: Mapping[str, int]
    labels: Mapping[str, str]
    places: Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Cube:
    """A whole table. `times` are the dimensions that the table itself says are time."""

    dimensions: tuple[Dimension, ...]
    times: tuple[str, ...]
    publisher: str | None
    label: str | None
    table: str | None
    _values: RawList | RawMap
    _signs: RawList | RawMap | str | None

    def dimension(self, id_: str) -> Dimension | None:
        """Give a dimension by its id."""
        return next((one for one in self.dimensions if one.id == id_), None)

    def cell(self, chosen: Mapping[str, str]) -> Cell:
        """Give the cell of one code for each dimension; the last dimension goes fastest."""
        number = 0
        for dimension in self.dimensions:
            number *= len(dimension.codes)
            number += dimension.codes[chosen[dimension.id]]
        step = _step(self._values, number)
        value, at = child(self._values, step), offsets(self._values, step)
        sign: Json = self._signs if isinstance(self._signs, str) else None
        if isinstance(self._signs, (RawList, RawMap)):
            is_for_all = isinstance(self._signs, RawList) and len(self._signs) == 1
            step = _step(self._signs, 0 if is_for_all else number)
            sign = child(self._signs, step)
            at = at or offsets(self._signs, step)
        return Cell(value, sign, at and at[2:])


def cube_of(root: Json) -> Cube:
    """Take a JSON value for a table. Raises `UnreadableError` where it is none."""
    if not isinstance(root, RawMap):
        raise UnreadableError(TroubleKind.JSON_STAT, 0, 1, nøkkel="class")
    if root.get("class", _CLASS) != _CLASS:
        _fail(root, "class")
    ids, sizes = _list(root, "id"), _list(root, "size")
    named = all(isinstance(id_, str) for id_ in ids) and len(set(ids)) == len(ids)
    if not ids or not named:
        _fail(root, "id")
    if len(sizes) != len(ids):
        _fail(root, "size")
    things = root.get("dimension")
    if not isinstance(things, RawMap):
        _fail(root, "dimension")
    dimensions = tuple(_dimension(things, id_) for id_ in ids)
    for number, dimension in enumerate(dimensions):
        if sizes[number] != Decimal(len(dimension.codes)):
            _fail(root, "size", sizes.places[number])
    count = prod(len(dimension.codes) for dimension in dimensions)
    return Cube(
        dimensions,
        tuple(id_ for id_ in _times(root) if id_ in ids),
        _text(root.get("source")),
        _text(root.get("label")),
        _text(child(child(root.get("extension"), "px"), "tableid")),
        _values(root, count),
        _signs(root, count),
    )


def _dimension(things: RawMap, id_: str) -> Dimension:
    if not isinstance(things.get(id_), RawMap):
        _fail(things, id_)
    category = things[id_].get("category")
    if not isinstance(category, RawMap):
        _fail(things, id_)
    labels = category.get("label")
    labels = (
        labels if isinstance(labels, RawMap) else RawMap(things.source, 0, flow=True)
    )
    index = category.get("index")
    if index is None and len(labels) == 1:
        index = RawMap(things.source, 0, flow=True)
        index.update(dict.fromkeys(labels, Decimal(0)))
        index.places.update(labels.places)
    codes = _codes(index)
    if codes is None:
        _fail(category, "index", offsets(things, id_))
    shown = {code: text for code in codes if (text := _text(labels.get(code)))}
    numbers = {code: number for number, code in enumerate(codes)}
    return Dimension(id_, numbers, shown, codes)


def _codes(index: Json) -> dict[str, tuple[int, int]] | None:
    """Give the codes in order with their places; None where they have no order."""
    if isinstance(index, RawList):
        if not all(isinstance(code, str) for code in index):
            return None
        codes = dict(zip(index, index.places, strict=True))
        return codes if len(codes) == len(index) else None
    if not isinstance(index, RawMap):
        return None
    if not all(isinstance(number, Decimal) for number in index.values()):
        return None
    order = {number: code for code, number in index.items()}
    if set(order) != set(range(len(index))):
        return None
    return {order[n]: index.places[order[n]][:2] for n in range(len(index))}


def _values(root: RawMap, count: int) -> RawList | RawMap:
    values = root.get("value")
    if not isinstance(values, (RawList, RawMap)):
        _fail(root, "value")
    _check_count(root, "value", values, count)
    return values


def _signs(root: RawMap, count: int) -> RawList | RawMap | str | None:
    signs = root.get("status")
    if not isinstance(signs, (RawList, RawMap)):
        return _text(signs)
    if not (isinstance(signs, RawList) and len(signs) == 1):
        _check_count(root, "status", signs, count)
    return signs


def _check_count(root: RawMap, key: str, cells: RawList | RawMap, count: int) -> None:
    """Check that a list has one item for each cell, and a mapping no cell beyond the last."""
    if isinstance(cells, RawList):
        if len(cells) != count:
            start, end = root.places[key][:2]
            raise UnreadableError(
                TroubleKind.JSON_STAT_COUNT,
                start,
                end,
                nøkkel=key,
                ventet=count,
                antall=len(cells),
            )
        return
    most = len(str(count))
    for name in cells:
        is_number = name.isascii() and name.isdecimal() and len(name) <= most
        if not is_number or name != str(int(name)) or int(name) >= count:
            _fail(cells, key, cells.places[name])


def _times(root: RawMap) -> tuple[str, ...]:
    times = child(root.get("role"), "time")
    if not isinstance(times, RawList):
        return ()
    return tuple(time for time in times if isinstance(time, str))


def _list(root: RawMap, key: str) -> RawList:
    found = root.get(key)
    if not isinstance(found, RawList):
        _fail(root, key)
    return found


def _text(value: Json) -> str | None:
    """Give a text that can stand in a theory; None for anything else."""
    if not isinstance(value, str):
        return None
    line = "".join(sign if sign.isprintable() else " " for sign in value)
    return " ".join(line.split()) or None


def _step(cells: RawList | RawMap, number: int) -> str | int:
    return str(number) if isinstance(cells, RawMap) else number


def _fail(home: RawMap, key: str, at: tuple[int, ...] | None = None) -> NoReturn:
    """Tell of what stands under a key, or of the mapping where it does not stand."""
    start, end = (at or home.places.get(key) or (home.start, home.start + 1))[:2]
    raise UnreadableError(TroubleKind.JSON_STAT, start, end, nøkkel=key)
