"""What stands in the cells of a workbook, read without trusting the file.

Nothing in it is run or fetched: no macros, no formulas, no links. How much it unpacks to
and how much is read of it is bounded.
"""

from __future__ import annotations

import warnings
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from endringsteori.diagnostics import TroubleKind
from endringsteori.lean import dataclass
from endringsteori.loading.decode import MAX_BYTES
from endringsteori.loading.excel import WorkbookError, check_size, unbroken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["MOST_ROWS", "Grid", "RawCell", "Value", "grids", "sheet_titles"]

MOST_ROWS: Final = 50_000
"""How many rows of a sheet are read; a sheet with more is refused."""

_MOST_COLUMNS: Final = 80
_MOST_SHEETS: Final = 100
_MOST_CELLS: Final = 400_000

Value: TypeAlias = str | int | float | bool | date | datetime | time


@dataclass(frozen=True, slots=True)
class RawCell:
    """A cell with something in it: where it stands, from 1, and how its number is shown.

    A formula has the value it had when the workbook was saved; `lacks_result` says that it
    had none, and `is_fault` that the value is an error such as `#N/A`.
    """

    row: int
    column: int
    value: Value
    shown_as: str = "General"
    is_fault: bool = False
    lacks_result: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet: its name, and its cells row by row."""

    title: str
    rows: tuple[tuple[RawCell, ...], ...]


def grids(data: bytes) -> tuple[Grid, ...]:
    """Give the sheets of a workbook, without the cells and rows that are empty.

    Raises `WorkbookError` for what is no workbook, or is too big, and where openpyxl is
    not installed.
    """
    if len(data) > MAX_BYTES:
        raise WorkbookError(TroubleKind.WORKBOOK_TOO_BIG)
    load = _loader()
    with unbroken(TroubleKind.WORKBOOK), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what it leaves out, such as colours
        has_formulas = check_size(data, TroubleKind.WORKBOOK_TOO_BIG)
        book = _open(load, data, values=True)
        if len(book.worksheets) > _MOST_SHEETS:
            raise WorkbookError(TroubleKind.WORKBOOK_TOO_BIG)
        left = _MOST_CELLS
        found: list[Grid] = []
        for number, sheet in enumerate(book.worksheets):
            rows = tuple(_rows(sheet, left))
            left -= sum(map(len, rows))
            if has_formulas:
                again = _open(load, data, values=False).worksheets[number]
                rows = tuple(_with_formulas(rows, _rows(again, _MOST_CELLS)))
            found.append(Grid(str(sheet.title), rows))
        return tuple(found)


def sheet_titles(data: bytes) -> tuple[str, ...]:
    """Give the names of the sheets alone; none of what is no workbook.

    None either where openpyxl is not installed.
    """
    try:
        load = _loader()
        with unbroken(TroubleKind.WORKBOOK), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            check_size(data, TroubleKind.WORKBOOK_TOO_BIG)
            return tuple(map(str, _open(load, data, values=True).sheetnames))
    except WorkbookError:
        return ()


def _loader() -> Callable[..., Any]:
    try:
        from openpyxl import load_workbook  # noqa: PLC0415 - heavy, and not all have it
    except ModuleNotFoundError:
        raise WorkbookError(TroubleKind.WORKBOOK_PACKAGE) from None
    return load_workbook


def _open(load: Callable[..., Any], data: bytes, *, values: bool) -> Any:  # noqa: ANN401 - of openpyxl
    return load(BytesIO(data), read_only=True, data_only=values, keep_links=False)


def _rows(sheet: Any, most: int) -> Iterator[tuple[RawCell, ...]]:  # noqa: ANN401 - of openpyxl
    """Give the rows with something in them; no more than `most` cells in all."""
    sheet.reset_dimensions()  # what the file says of its own size may be wrong
    rows = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=_MOST_COLUMNS)
    for number, row in enumerate(rows):
        if number == MOST_ROWS:
            raise WorkbookError(TroubleKind.WORKBOOK_TOO_BIG)
        cells = tuple(_cell(cell) for cell in row if not _is_empty(cell.value))
        most -= len(cells)
        if most < 0:
            raise WorkbookError(TroubleKind.WORKBOOK_TOO_BIG)
        if cells:
            yield cells


def _is_empty(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _cell(cell: Any) -> RawCell:  # noqa: ANN401 - of openpyxl
    value = cell.value
    if not isinstance(value, (str, int, float, date, time)):
        value = str(value)
    shown = "General" if isinstance(value, str) else str(cell.number_format)
    is_fault = cell.data_type == "e"
    return RawCell(cell.row, cell.column, value, shown, is_fault=is_fault)


def _with_formulas(
    rows: tuple[tuple[RawCell, ...], ...], formulas: Iterator[tuple[RawCell, ...]]
) -> Iterator[tuple[RawCell, ...]]:
    """Add the cells whose formula has no value, which are empty when read for values."""
    known = {(cell.row, cell.column): cell for row in rows for cell in row}
    for row in formulas:
        cells = (
            known.get((cell.row, cell.column))
            or RawCell(cell.row, cell.column, "", lacks_result=True)
            for cell in row
        )
        yield tuple(cells)
