"""A workbook as one text: each cell on a line, so that all that speaks of texts works.

Rows remember what stands in which column, and where in the text it stands.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import field
from functools import cache
from typing import TYPE_CHECKING, ClassVar, Final

from endringsteori.diagnostics import Cell, Span
from endringsteori.exchange.cell_text import text_of
from endringsteori.exchange.columns import plain
from endringsteori.exchange.sheets import START, sheet_called
from endringsteori.lean import dataclass
from endringsteori.loading.source import Source
from endringsteori.texts import SPRÅK

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from endringsteori.exchange.book import Grid, RawCell
    from endringsteori.exchange.columns import Column
    from endringsteori.exchange.sheet import Sheet

__all__ = ["Page", "Row", "SheetText", "Table", "TextCell", "columns_by_heading"]

_HEADINGS_WITHIN: Final = 30
"""How many rows are looked at for the one with the headings: titles may stand above it."""


@dataclass(frozen=True, slots=True)
class TextCell:
    """A cell as text, and where in the text of the workbook it starts and ends."""

    text: str
    start: int
    end: int
    raw: RawCell


@dataclass(slots=True)
class Row:
    """A row of a sheet: its cells by the key of their column, and where it starts and ends."""

    number: int
    start: int
    end: int
    cells: dict[str, TextCell] = field(default_factory=dict)


@dataclass(slots=True)
class Table:
    """A sheet of the template as it was filled in.

    `start` and `end` are where its name stands. `headings` are the cells above the columns,
    with the column that each means, None where none is. The rows of the first sheet, with
    one field on each, are in `headings` too: their names, and their values in one row.
    """

    sheet: Sheet
    title: str
    start: int
    end: int
    headings: list[tuple[TextCell, Column | None]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    has_headings: bool = False


class SheetText(Source):
    """The text of a workbook, whose spans know the cells that they are in."""

    is_nested: ClassVar[bool] = False

    def __init__(self, path: str, text: str, cells: list[tuple[int, Cell]]) -> None:
        super().__init__(path, text)
        self._cells = cells
        self._at = [start for start, _ in cells]

    def span(self, start: int, end: int) -> Span:
        """Give the span between two offsets, with the cell where it starts."""
        at = bisect_right(self._at, start) - 1
        cell = self._cells[at][1] if at >= 0 else None
        return Span(self.path, self.position(start), self.position(end), cell)


class Page:
    """Lays a workbook out as text, sheet by sheet."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._cells: list[tuple[int, Cell]] = []

    def source(self, path: str) -> SheetText:
        """Give the text of all that was laid out."""
        return SheetText(path, "".join(self._pieces), self._cells)

    def take(self, grid: Grid) -> tuple[int, int]:
        """Lay out a sheet that is not of the template; give where its name stands."""
        where = self._title(grid.title)
        for row in grid.rows:
            self._row(grid.title, row, {})
        return where

    def table(self, grid: Grid) -> Table:
        """Lay out a sheet of the template."""
        sheet = sheet_called(grid.title)
        assert sheet is not None  # noqa: S101 - asked for those only
        table = Table(sheet, grid.title, *self._title(grid.title))
        if sheet is START:
            self._fields(grid, table)
        else:
            self._columns(grid, table)
        return table

    def _columns(self, grid: Grid, table: Table) -> None:
        known = columns_by_heading(table.sheet)
        at = _heading_row(grid.rows, known)
        by_number: dict[int, Column] = {}
        for number, raw_row in enumerate(grid.rows):
            row = self._row(grid.title, raw_row, by_number)
            if number == at:
                table.has_headings = True
                for cell in row.cells.values():
                    column = known.get(plain(cell.text))
                    table.headings.append((cell, column))
                    if column is not None and column not in by_number.values():
                        by_number[cell.raw.column] = column
            elif table.has_headings:
                row.cells = {
                    by_number[cell.raw.column].key: cell
                    for cell in row.cells.values()
                    if cell.raw.column in by_number
                }
                if row.cells:
                    table.rows.append(row)

    def _fields(self, grid: Grid, table: Table) -> None:
        """Take the first sheet: the name of a field in column A, its value in column B."""
        known = columns_by_heading(table.sheet)
        table.has_headings = True
        whole = Row(1, self._length, self._length)
        for raw_row in grid.rows:
            name, *_ = raw_row
            column = known.get(plain(text_of(name))) if name.column == 1 else None
            row = self._row(grid.title, raw_row, {} if column is None else {2: column})
            first, second = row.cells.get("1"), row.cells.get("2")
            if first is None or second is None or not _is_field(raw_row, column):
                continue
            table.headings.append((first, column))
            if column is not None:
                whole.cells[column.key] = second
            whole.end = row.end
        table.rows.append(whole)

    def _title(self, title: str) -> tuple[int, int]:
        self._cells.append((self._length, Cell(title, 1, 1)))
        start = self._length
        self._write(f"[{title}]\n")
        return start, self._length - 1

    def _row(
        self, title: str, raw: Iterable[RawCell], columns: Mapping[int, Column]
    ) -> Row:
        """Lay out a row; its cells are kept by the number of their column."""
        row = Row(0, self._length, self._length)
        for cell in raw:
            row.number = cell.row
            column = columns.get(cell.column)
            self._cells.append((self._length, Cell(title, cell.row, cell.column)))
            if column is not None:
                self._write(f"{column.heading('nb')}: ")
            text = text_of(cell, column)
            start = self._length
            self._write(text)
            row.end = self._length
            row.cells[str(cell.column)] = TextCell(text, start, row.end, cell)
            self._write("\n")
        return row

    def _write(self, piece: str) -> None:
        self._pieces.append(piece)
        self._length += len(piece)


@cache
def columns_by_heading(sheet: Sheet) -> Mapping[str, Column]:
    """Give the columns of a sheet by what they are called in any language, or as keys.

    On the first sheet, `profil` is enough for `innstillinger – profil`.
    """
    found = {plain(column.key): column for column in sheet.columns}
    for språk in SPRÅK:
        for column in sheet.columns:
            found.setdefault(plain(column.heading(språk)), column)
    if sheet is START:
        last = Counter(column.path[-1] for column in sheet.columns)
        for column in sheet.columns:
            if last[column.path[-1]] == 1:
                found.setdefault(plain(column.path[-1]), column)
    return found


def _heading_row(
    rows: tuple[tuple[RawCell, ...], ...], known: Mapping[str, Column]
) -> int | None:
    """Find the row with the most headings; None where no row has any."""
    best, at = 0, None
    for number, row in enumerate(rows[:_HEADINGS_WITHIN]):
        count = sum(plain(text_of(cell)) in known for cell in row)
        if count > best:
            best, at = count, number
    return at


def _is_field(row: tuple[RawCell, ...], column: Column | None) -> bool:
    """Tell a field and its value from the words above them, which a wide cell may hold."""
    return column is not None or len(row) == 2  # noqa: PLR2004 - a name and a value
