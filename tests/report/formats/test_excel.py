"""A document as a workbook, read back by another library."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

from openpyxl import load_workbook

from endringsteori.document import Heading, Rows
from endringsteori.report.formats.excel import write_excel
from report.formats.pages_of import HOSTILE, document, hostile, whole


def test_a_table_is_a_sheet_that_can_count_and_sort() -> None:
    """Numbers are numbers and dates are dates, shown as in Norway."""
    book = load_workbook(BytesIO(write_excel(whole())))
    sheet = book["Handlingar"]
    head, row = sheet.iter_rows()

    assert [cell.value for cell in head] == ["Mål", "Kostnad", "Frist", "Når"]
    assert [cell.value for cell in row] == [
        "Fullføre",
        4.5,
        datetime(2027, 1, 31),  # noqa: DTZ001 - Excel knows no zones
        "når fram",
    ]
    assert [row[1].number_format, row[2].number_format] == ["#,##0.0", "dd.mm.yyyy"]
    assert sheet.freeze_panes == "B2"


def test_what_stands_around_the_tables_has_a_sheet_of_its_own() -> None:
    """The stamp first, and every sentence once."""
    book = load_workbook(BytesIO(write_excel(whole())))
    told = [cell.value for (cell,) in book.worksheets[0].iter_rows()]

    assert told[:3] == [
        "Teieplikt. Del han ikkje.",
        "Måleplan",
        "Fjellfjord. Per 21.11.2026",
    ]
    assert "Ei setning." in told
    assert book["Handlingar"].HeaderFooter.oddHeader.center.text == "&BTeieplikt"


def test_sheets_have_names_that_excel_allows() -> None:
    """Short, without its signs, and each its own."""
    table = Rows(["a"], [["b"]])
    value = document(
        Heading(2, "Mål [2027]: alt/ingenting, og litt til"),
        table,
        table,
        Heading(2, "Om"),
        table,
    )
    book = load_workbook(BytesIO(write_excel(value)))

    assert book.sheetnames == [
        "Om",
        "Mål  2027   alt ingenting, og l",
        "Mål  2027   alt ingenting, og 2",
        "Om 2",
    ]


def test_no_text_is_a_formula() -> None:
    """Whatever it begins with."""
    shown = HOSTILE.replace("\x1b", "\ufffd").replace("\u202e", "\ufffd")
    book = load_workbook(BytesIO(write_excel(hostile())))
    kinds = {c.data_type for s in book for row in s.iter_rows() for c in row if c.value}
    cells = [c.value for row in book.worksheets[1].iter_rows() for c in row]

    assert kinds == {"s"}
    assert cells == [shown] * 3


def test_the_same_document_gives_the_same_bytes() -> None:
    """Whatever the time of day."""
    assert write_excel(whole()) == write_excel(whole())
