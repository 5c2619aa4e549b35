"""Putting cells into raw data, each with the place where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.loading.raw import RawList, RawMap

if TYPE_CHECKING:
    from endringsteori.exchange.page import Row, SheetText, Table, TextCell
    from endringsteori.loading.raw import Raw

__all__ = ["append", "new_map", "place", "put", "section_of"]


def new_map(source: SheetText, row: Row | TextCell) -> RawMap:
    """Make a mapping that stands where a row or cell does."""
    made = RawMap(source, row.start, flow=False)
    made.end = row.end
    return made


def place(
    home: RawMap, key: str, value: Raw, key_at: TextCell, row: Row | TextCell
) -> None:
    """Put a value under a key: the key stands in one cell, the value over a whole row."""
    home[key] = value
    home.places[key] = (key_at.start, key_at.end, row.start, row.end)


def put(home: RawMap, path: tuple[str, ...], value: Raw, cell: TextCell) -> None:
    """Put the value of a cell at the end of a path, with mappings on the way to it."""
    *above, last = path
    for step in above:
        inner = home.get(step)
        if not isinstance(inner, RawMap):
            inner = new_map(home.source, cell)  # type: ignore[arg-type]  # all here are of workbooks
            place(home, step, inner, cell, cell)
        home = inner
        home.end = max(home.end, cell.end)
    place(home, last, value, cell, cell)


def append(home: RawMap, path: tuple[str, ...], item: RawMap) -> None:
    """Add an item to the list at the end of a path, with mappings on the way to it."""
    for step in path[:-1]:
        inner = home.get(step)
        if not isinstance(inner, RawMap):
            inner = RawMap(home.source, item.start, flow=False)
            inner.end = item.end
            home[step] = inner
            home.places[step] = (item.start, item.end) * 2
        home = inner
    items = home.get(path[-1])
    if not isinstance(items, RawList):
        items = RawList(home.source, item.start, flow=False)
        home[path[-1]] = items
        home.places[path[-1]] = (item.start, item.end) * 2
    items.append(item)
    items.places.append((item.start, item.end))
    items.end = item.end


def section_of(home: RawMap, name: str, table: Table | Row) -> RawMap:
    """Give the mapping of things under a key, made where it is not there yet."""
    section = home.get(name)
    if not isinstance(section, RawMap):
        section = RawMap(home.source, table.start, flow=False)
        section.end = table.end
        home[name] = section
        home.places[name] = (table.start, table.end) * 2
    return section
