"""A theory as a workbook for Excel: `read_workbook` gives the theory back."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from endringsteori.exchange.cells import Cells
from endringsteori.exchange.column_help import help_of
from endringsteori.exchange.look import Look, height, tab_colour, width
from endringsteori.exchange.rows import fields_of, rows_of
from endringsteori.exchange.sheets import SHEETS, START
from endringsteori.exchange.start_words import FIELDS, HELP, TITLE
from endringsteori.privacy import CONFIDENTIAL, CONFIDENTIAL_NOTE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from endringsteori.exchange.columns import Column
    from endringsteori.exchange.rows import CellValue
    from endringsteori.exchange.sheet import Sheet
    from endringsteori.model import Teori
    from endringsteori.texts import Språk

__all__ = ["MissingXlsxwriterError", "workbook"]

_CREATED: Final = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""What the file says of when it was made: the same theory is the same bytes on any day."""

_A4: Final = 9
_A3: Final = 8
_HEADING_ROW: Final = 1
_FIRST_ROW: Final = 2
_SPARE_ROWS: Final = 300
"""The rows beyond the last that are formatted and have drop-down lists."""

_OPTIONS: Final[Mapping[str, object]] = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


class MissingXlsxwriterError(ImportError):
    """Writing a workbook needs the package XlsxWriter, which is not installed."""


def workbook(teori: Teori, språk: Språk | None = None, *, made_by: str = "") -> bytes:
    """Write a theory as a workbook, its headings in one language or in that of the theory.

    `made_by` is what its properties say of that. An empty theory gives the empty template.
    The texts are not masked: like the files of the project, it is the theory itself.
    Raises `MissingXlsxwriterError`, and `TextTooLongError` for a text beyond 32,767
    characters.
    """
    try:
        from xlsxwriter import Workbook  # noqa: PLC0415 - heavy, and not all have it
    except ModuleNotFoundError as error:
        raise MissingXlsxwriterError from error
    out = BytesIO()
    book = Workbook(out, dict(_OPTIONS))
    _Writer(book, teori, språk or teori.innstillinger.språk).write(made_by)
    book.close()
    return out.getvalue()


class _Writer:
    """Writes one workbook."""

    def __init__(self, book: Any, teori: Teori, språk: Språk) -> None:  # noqa: ANN401 - xlsxwriter has no types
        self._book = book
        self._teori = teori
        self._språk = språk
        self._look = Look(book)
        self._is_confidential = teori.nivå == "individ"
        self._cells = Cells(self._look, språk)

    def write(self, made_by: str) -> None:
        """Write every sheet, the first one last: it is about them all."""
        told = {"title": TITLE.på(self._språk), "comments": made_by}
        self._book.set_properties({**told, "created": _CREATED, **self._stamped()})
        rows = {sheet.key: rows_of(sheet, self._teori) for sheet in SHEETS[1:]}
        pages = {
            sheet.key: self._book.add_worksheet(sheet.names.på(self._språk))
            for sheet in SHEETS
        }
        for sheet in SHEETS[1:]:
            self._name_list(sheet, len(rows[sheet.key]))
        self._start(pages[START.key])
        for sheet in SHEETS[1:]:
            self._table(pages[sheet.key], sheet, rows[sheet.key])
        for sheet in SHEETS:
            self._set_up(pages[sheet.key], sheet)

    def _stamped(self) -> Mapping[str, str]:
        if not self._is_confidential:
            return {}
        return {"status": CONFIDENTIAL.på(self._språk)}

    def _set_up(self, page: Any, sheet: Sheet) -> None:  # noqa: ANN401 - of xlsxwriter
        page.set_tab_color(tab_colour(sheet.key))
        page.hide_gridlines(1)  # on paper
        page.set_landscape()
        page.set_paper(_A4 if sheet is START else _A3)
        page.fit_to_pages(1, 0)
        stamp = f"{CONFIDENTIAL.på(self._språk)} · " if self._is_confidential else ""
        page.set_footer(f"&L{stamp}&A&R&P/&N")

    def _name_list(self, sheet: Sheet, rows: int) -> None:
        """Name the cells with the names of things, for drop-down lists."""
        if sheet.kind is None:
            return
        keys = [column.key for column in sheet.columns]
        letter = _letter(keys.index("navn"))
        last = _FIRST_ROW + rows + _SPARE_ROWS
        name = f"liste_{sheet.kind.replace(' ', '_')}"
        title = sheet.names.på(self._språk)
        cells = f"${letter}${_FIRST_ROW + 1}:${letter}${last}"
        self._book.define_name(name, f"='{title}'!{cells}")
        self._cells.lists[sheet.kind] = name

    def _start(self, page: Any) -> None:  # noqa: ANN401 - of xlsxwriter
        look, språk = self._look, self._språk
        for number, chars in enumerate((38, 44, 80)):
            page.set_column(number, number, chars)
        page.write_string(0, 0, TITLE.på(språk), look.title)
        row = 1
        if self._is_confidential:
            stamp = f"{CONFIDENTIAL.på(språk).upper()}. {CONFIDENTIAL_NOTE.på(språk)}"
            page.merge_range(row, 0, row, 2, stamp, look.stamp)
            row += 1
        for tekst in HELP:
            page.merge_range(row, 0, row, 2, tekst.på(språk), look.help)
            page.set_row(row, 28)
            row += 1
        row += 1
        for number, heading in enumerate(FIELDS):
            page.write_string(row, number, heading.på(språk), look.needed)
        for column, value in fields_of(START, self._teori):
            if column.path[0] == "individ" and not self._is_confidential:
                continue
            row += 1
            page.write_string(row, 0, column.heading(språk), look.label)
            self._cells.put(page, (row, 1), START, column, value)
            page.write_string(row, 2, help_of(column, språk), look.help)
            self._cells.offer(page, (row, 1, row, 1), column)

    def _table(
        self,
        page: Any,  # noqa: ANN401 - of xlsxwriter
        sheet: Sheet,
        rows: list[list[CellValue]],
    ) -> None:
        last = _FIRST_ROW + len(rows) + _SPARE_ROWS - 1
        title = f"{sheet.names.på(self._språk)}: {sheet.about.på(self._språk)}"
        page.write_string(0, 0, title, self._look.title)
        self._head(page, sheet, last)
        for number, row in enumerate(rows, start=_FIRST_ROW):
            self._row(page, number, sheet, row)
        page.set_row(_HEADING_ROW, 30)
        page.freeze_panes(_FIRST_ROW, _frozen(sheet.columns))
        page.autofilter(_HEADING_ROW, 0, last, len(sheet.columns) - 1)
        page.repeat_rows(0, _HEADING_ROW)
        whole = f"A1:{_letter(len(sheet.columns) - 1)}{last + 1}"
        page.ignore_errors({"number_stored_as_text": whole})

    def _head(self, page: Any, sheet: Sheet, last: int) -> None:  # noqa: ANN401 - of xlsxwriter
        """Write the headings, and offer what can be chosen below them, down to a row."""
        look, språk = self._look, self._språk
        for number, column in enumerate(sheet.columns):
            page.set_column(number, number, width(column), look.cell(column))
            heading = column.heading(språk) + (" *" if column.required else "")
            form = look.needed if column.required else look.heading
            page.write_string(_HEADING_ROW, number, heading, form)
            if column.about:
                told = help_of(column, språk)
                page.write_comment(_HEADING_ROW, number, told, {"author": ""})
            self._cells.offer(page, (_FIRST_ROW, number, last, number), column)

    def _row(
        self,
        page: Any,  # noqa: ANN401 - of xlsxwriter
        number: int,
        sheet: Sheet,
        row: list[CellValue],
    ) -> None:
        """Write a row, as high as its texts need."""
        pairs = [*zip(sheet.columns, row, strict=True)]
        texts = ((str(value), width(column)) for column, value in pairs if value)
        if (high := height(texts)) is not None:
            page.set_row(number, high)
        for place, (column, value) in enumerate(pairs):
            self._cells.put(page, (number, place), sheet, column, value)


def _frozen(columns: Iterable[Column]) -> int:
    """Give how many columns stay in sight: those up to the name, if it is near."""
    keys = [column.key for column in columns]
    return keys.index("navn") + 1 if "navn" in keys[:4] else 0


def _letter(number: int) -> str:
    """Give the letters of a column by its number from 0."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
