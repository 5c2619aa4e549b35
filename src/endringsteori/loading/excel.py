"""A sheet of an Excel workbook as rows of CSV: line 3 of the text is row 3 of the sheet.

So one reader of rows serves both, and a fault is told with the row it stands in. A
workbook is a zip file from outside: how much it unpacks to is checked before openpyxl
sees it, and a document type, which can make XML grow without end, is refused.
"""

from __future__ import annotations

import warnings
import zipfile
from contextlib import contextmanager
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from math import isfinite
from typing import TYPE_CHECKING, Any, Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.document.zipped import ZIP_ERRORS
from endringsteori.loading.jsonstat_signs import BadCellError, tall_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["WorkbookError", "check_size", "number_text", "sheet_text", "unbroken"]

_MOST_BYTES: Final = 100 * 1024 * 1024
_MOST_PARTS: Final = 10_000
_MOST_ROWS: Final = 20_000
_MOST_COLUMNS: Final = 50
_FORMULAS: Final = (b"<f>", b"<f ")
_DOCUMENT_TYPES: Final = (b"<!DOCTYPE", "<!DOCTYPE".encode("utf-16-le"))
_BROKEN: Final = (
    *ZIP_ERRORS,
    *(SyntaxError, IndexError, TypeError, AttributeError, OverflowError),
)
"""What zipfile, the parser of XML and openpyxl raise for a file that is no workbook.

Both parsers of XML that openpyxl may use raise kinds of `SyntaxError`. So many kinds would
hide faults of our own as well: only `unbroken` catches these, around what does nothing but
ask them.
"""


class WorkbookError(Exception):
    """A workbook that cannot be read, and the sheets it has where one must be named."""

    def __init__(self, kind: TroubleKind, sheets: tuple[str, ...] = ()) -> None:
        super().__init__(kind.value)
        self.kind = kind
        self.sheets = sheets


@contextmanager
def unbroken(kind: TroubleKind) -> Iterator[None]:
    """Raise `WorkbookError` of a kind for whatever is raised for a file that is no workbook."""
    try:
        yield
    except _BROKEN as error:
        raise WorkbookError(kind) from error


def sheet_text(data: bytes, name: str | None) -> tuple[str, str]:
    """Give the name of a sheet, the only one where none is named, and its rows as CSV.

    A formula gives the value it had when the workbook was saved. Raises `WorkbookError`,
    also where openpyxl is not installed.
    """
    try:
        from openpyxl import load_workbook  # noqa: PLC0415 - heavy, and not all have it
    except ModuleNotFoundError:
        raise WorkbookError(TroubleKind.DATA_PACKAGE) from None
    title, rows = _read(load_workbook, data, name)
    lines = (";".join(_quoted(_text(*cell)) for cell in row) for row in rows)
    return title, "\n".join(line.rstrip(";") for line in lines)


def _read(
    load_workbook: Callable[..., Any], data: bytes, name: str | None
) -> tuple[str, list[list[tuple[object, str]]]]:
    """Give the name of a sheet, and for each cell its value and how it is shown."""
    with unbroken(TroubleKind.EXCEL), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what it leaves out, such as colours
        check_size(data, TroubleKind.EXCEL_TOO_BIG)
        book = load_workbook(
            BytesIO(data), read_only=True, data_only=True, keep_links=False
        )
        sheet = _sheet(book, name)
        return str(sheet.title), list(_rows(sheet))


def check_size(data: bytes, too_big: TroubleKind) -> bool:
    """Refuse a workbook that unpacks to too much; tell whether any sheet has a formula.

    Raises `WorkbookError` of the kind `too_big`, and `ValueError` for a document type. To
    be asked within `unbroken`.
    """
    with zipfile.ZipFile(BytesIO(data)) as parts:
        listed = parts.infolist()
        size = sum(part.file_size for part in listed)
        if len(listed) > _MOST_PARTS or size > _MOST_BYTES:
            raise WorkbookError(too_big)
        has_formulas = False
        for part in listed:
            content = parts.read(part)
            if any(sign in content for sign in _DOCUMENT_TYPES):
                raise ValueError(part.filename)
            has_formulas |= any(sign in content for sign in _FORMULAS)
    return has_formulas


def _sheet(book: Any, name: str | None) -> Any:  # noqa: ANN401 - of openpyxl
    """Give the sheet of a name, or the only one that is shown."""
    shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    found = [sheet for sheet in shown if name in {None, sheet.title}]
    if len(found) != 1:
        raise WorkbookError(
            TroubleKind.EXCEL_SHEET, tuple(sheet.title for sheet in shown)
        )
    return found[0]


def _rows(sheet: Any) -> Iterator[list[tuple[object, str]]]:  # noqa: ANN401 - of openpyxl
    sheet.reset_dimensions()  # what the file says of its own size may be wrong
    rows = sheet.iter_rows(max_row=_MOST_ROWS + 1, max_col=_MOST_COLUMNS)
    for number, row in enumerate(rows):
        if number == _MOST_ROWS:
            raise WorkbookError(TroubleKind.EXCEL_TOO_BIG)
        yield [(cell.value, str(cell.number_format)) for cell in row]


def _text(value: object, shown_as: str) -> str:
    """Give what a cell shows, with the numbers as the model reads them."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if isinstance(value, (int, float)) and isfinite(value):
        return number_text(Decimal(repr(value)), shown_as)
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, (date, time)):
        return value.isoformat()
    return str(value)


def number_text(number: Decimal, shown_as: str) -> str:
    """Write a number; one that is shown in percent is what people see, without the sign."""
    try:
        return tall_of((number * 100).normalize() if "%" in shown_as else number)
    except BadCellError as bad:
        return bad.shown


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    if any(sign in line for sign in ';,"'):
        doubled = line.replace('"', '""')
        return f'"{doubled}"'
    return line
