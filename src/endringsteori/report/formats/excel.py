"""A document as a workbook: a sheet for each table, and one for what is told around them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Final

import xlsxwriter

from endringsteori.document import (
    Day,
    Heading,
    Number,
    Rows,
    read,
    to_text,
    visible,
    words,
)
from endringsteori.document.paper import shares
from endringsteori.report.formats.seal import UNSEALED, sealed_zip
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from endringsteori.document import Block, Cell, Document

__all__ = ["write_excel"]

_ABOUT: Final = Tekst(nb="Om", nn="Om", en="About")
_TABLE: Final = Tekst(nb="Tabell", nn="Tabell", en="Table")
_NOT_IN_NAMES: Final = re.compile(r"[\[\]:*?/\\']")
_LONGEST_NAME: Final = 31
"""Letters that Excel lets a sheet be called by."""
_LETTERS: Final = 150
"""How many letters the columns of a sheet have room for together."""
_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_CELL: Final = {
    "text_wrap": True,
    "valign": "top",
    "border": 1,
    "border_color": "#6A737D",
}
_LONGEST: Final = 32_767
"""Letters that Excel lets a cell hold."""


class _Unpainted:
    """Text as it is: a sheet has no terminal's colours."""

    def bold(self, text: str) -> str:
        return text

    def dim(self, text: str) -> str:
        return text


def write_excel(document: Document) -> bytes:
    """Write a document as .xlsx. Every text is text: no cell can be a formula."""
    out = BytesIO()
    book = xlsxwriter.Workbook(out, _OPTIONS)
    noon = datetime.combine(document.dato, time(12), UTC).replace(tzinfo=None)
    book.set_properties(
        {
            "title": visible(document.title),
            "author": visible(document.organisation),
            "comments": UNSEALED,
            "created": noon,
        }
    )
    writer = _Writer(book, document)
    writer.about()
    for name, table in _named(document):
        writer.table(name, table)
    book.close()
    return sealed_zip(out.getvalue())


def _named(document: Document) -> Iterator[tuple[str, Rows]]:
    """Give each table with a name that a sheet may have, each name once."""
    heading = _TABLE.på(document.språk)
    taken = {_ABOUT.på(document.språk).casefold()}
    for block in document.blocks:
        if isinstance(block, Heading):
            heading = block.text
        elif isinstance(block, Rows):
            name = _sheet_name(block.caption or heading, taken)
            taken.add(name.casefold())
            yield name, block


def _sheet_name(wanted: str, taken: set[str]) -> str:
    clean = _NOT_IN_NAMES.sub(" ", visible(wanted)).strip() or "–"
    number = 1
    name = clean[:_LONGEST_NAME].rstrip()
    while name.casefold() in taken:
        number += 1
        end = f" {number}"
        name = clean[: _LONGEST_NAME - len(end)].rstrip() + end
    return name


class _Writer:
    def __init__(self, book: xlsxwriter.Workbook, document: Document) -> None:
        self._book = book
        self._document = document
        self._plain = book.add_format(_CELL)
        self._head = book.add_format({**_CELL, "bold": True, "bg_color": "#EEF1F4"})
        self._day = book.add_format({**_CELL, "num_format": "dd.mm.yyyy"})

    def about(self) -> None:
        """Tell what the workbook is, and what stands outside its tables."""
        document = self._document
        sheet = self._sheet(_ABOUT.på(document.språk))
        sheet.set_column(0, 0, 100)
        dated = words.DATED.fyll(document.språk, {"dato": document.dato})
        about = ". ".join(filter(None, (document.organisation, dated)))
        wrapped = self._book.add_format({"text_wrap": True, "valign": "top"})
        bold = self._book.add_format({"bold": True, "font_size": 14})
        rest = [block for block in document.blocks if not isinstance(block, Rows)]
        row = 0
        for text, look in (
            (document.stamp, bold),
            (document.title, bold),
            (about, wrapped),
            *((line, wrapped) for line in self._lines(rest)),
        ):
            if text:
                sheet.write_string(row, 0, visible(text)[:_LONGEST], look)
                row += 1

    def _lines(self, blocks: Sequence[Block]) -> Iterator[str]:
        for block in blocks:
            told = to_text([block], _Unpainted())
            yield (
                " ".join(told.split()) if not isinstance(block, Heading) else block.text
            )

    def table(self, name: str, table: Rows) -> None:
        """Write a table, its heading frozen and with a filter."""
        sheet = self._sheet(name)
        for column, (head, share) in enumerate(
            zip(table.head, shares(table), strict=True)
        ):
            sheet.set_column(column, column, max(round(share * _LETTERS), 8))
            sheet.write_string(0, column, visible(head), self._head)
        for number, row in enumerate(table.rows, start=1):
            for column, cell in enumerate(row):
                self._write(sheet, number, column, cell)
        sheet.freeze_panes(1, 1)
        sheet.repeat_rows(0)
        if table.rows:
            sheet.autofilter(0, 0, len(table.rows), len(table.head) - 1)

    def _sheet(self, name: str) -> Worksheet:
        sheet = self._book.add_worksheet(name)
        sheet.set_paper(9)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        if self._document.stamp:
            mark = visible(self._document.stamp.partition(".")[0]).replace("&", "&&")
            sheet.set_header(f"&C&B{mark}")
        return sheet

    def _write(self, sheet: Worksheet, row: int, column: int, cell: Cell) -> None:
        match cell:
            case Number(value, text):
                sheet.write_number(row, column, float(value), self._number(text))
            case Day(value, _):
                moment = datetime.combine(value, time(), UTC).replace(tzinfo=None)
                sheet.write_datetime(row, column, moment, self._day)
            case _:
                sheet.write_string(
                    row, column, visible(read(cell))[:_LONGEST], self._plain
                )

    def _number(self, text: str) -> Format:
        """Show a number with as many decimals as it is read with."""
        decimals = text.replace(".", ",").partition(",")[2]
        digits = sum(1 for char in decimals if char.isdigit())
        form = "#,##0" + ("." + "0" * digits if digits else "")
        return self._book.add_format({**_CELL, "num_format": form})
