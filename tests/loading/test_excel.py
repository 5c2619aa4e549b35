"""Sheets of Excel: what people see is what is read, and no file breaks the reader."""

from __future__ import annotations

import importlib.util
import sys
import zipfile
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from endringsteori.loading import Memory, load
from endringsteori.loading.excel import WorkbookError, sheet_text
from loading.statistics_files import CHAIN, measured
from loading.telling import ROOT, told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.loading import Loaded

FILE = "tall/barn.xlsx"
needs_openpyxl = pytest.mark.skipif(
    importlib.util.find_spec("openpyxl") is None, reason="the extra excel is not here"
)


def _workbook(*sheets: tuple[str, Iterable[Iterable[object]]]) -> bytes:
    from openpyxl import Workbook  # noqa: PLC0415 - not everybody has it

    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def _load(data: bytes, more: str = "") -> Loaded:
    chain = f"endringsteori: 1\n{CHAIN.replace('tall/ssb.json', FILE)}{more}"
    return load(Memory({ROOT: chain.encode(), FILE: data}))


ROWS: list[list[object]] = [
    ["periode", "verdi", "merknad"],
    [2023, 9.4, "Barn; unge"],
    [],
    ["2024", "9,5", None],
]


def test_without_openpyxl(monkeypatch: pytest.MonkeyPatch) -> None:
    """A finding that says what to install, and no traceback."""
    monkeypatch.setitem(sys.modules, "openpyxl", None)

    assert told(_load(b"")) == ["ET017-pakke@ssb"]


@needs_openpyxl
def test_rows_of_a_sheet_become_measurements() -> None:
    """Numbers and texts alike; line and row are the same."""
    loaded = _load(_workbook(("Ark1", ROWS)))

    assert told(loaded) == []
    assert [(str(m.periode), str(m.verdi), m.merknad) for m in measured(loaded)] == [
        ("2023", "9.4", "Barn; unge"),
        ("2024", "9.5", None),
    ]
    assert loaded.sources.line(FILE, 4) == '2024;"9,5"'


@needs_openpyxl
def test_a_cell_that_the_model_refuses_is_told_with_its_row() -> None:
    """As for CSV."""
    (trouble,) = _load(_workbook(("Ark1", [*ROWS, ["2025", "om lag 9"]]))).trouble

    assert trouble.span is not None
    assert (trouble.span.file, trouble.span.start.line) == (FILE, 5)


@needs_openpyxl
def test_several_sheets() -> None:
    """One must be named; two data sources can read one each."""
    data = _workbook(("A", ROWS), ("B", [["periode", "verdi"], [2022, 1]]))
    assert told(_load(data)) == ["ET017-ark@ssb"]
    assert told(_load(data, "    tabell: C\n")) == ["ET017-ark@ssb"]

    other = (
        f"    tabell: A\n  to:\n    fil: {FILE}\n    indikator: fattig\n    tabell: B\n"
    )
    loaded = _load(data, other)
    assert told(loaded) == []
    assert len(measured(loaded)) == 3
    assert loaded.sources.files == (ROOT, FILE, f"{FILE} (B)")


@needs_openpyxl
@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "x"),
        (True, "x;ja"),
        (False, "x;nei"),
        (12500, "x;12500"),
        (0.1 + 0.2, 'x;"0,3"'),
        (1e20, "x;1.000e+20"),
        (date(2024, 6, 1), "x;2024-06-01"),
        (datetime(2024, 6, 1, 12, 30), "x;2024-06-01T12:30:00"),  # noqa: DTZ001 - Excel knows no zones
        (time(12, 30), "x;12:30:00"),
        ("to\nlinjer", "x;to linjer"),
        ('«a" b', 'x;"«a"" b"'),
    ],
)
def test_what_a_cell_shows(value: object, text: str) -> None:
    """Decimals with a comma, without the noise of binary fractions."""
    assert sheet_text(_workbook(("A", [["x", value]])), None) == ("A", text)


@needs_openpyxl
def test_a_number_shown_in_percent() -> None:
    """People see 9,4 %, and that is the number they mean."""
    from openpyxl import Workbook  # noqa: PLC0415 - not everybody has it

    book = Workbook()
    cell = book.worksheets[0].cell(1, 1, 0.094)
    cell.number_format = "0.0%"
    written = BytesIO()
    book.save(written)

    assert sheet_text(written.getvalue(), None)[1] == '"9,4"'


@needs_openpyxl
@pytest.mark.parametrize("cut", [0, 1, 100, 2000, -20])
def test_a_file_that_is_no_workbook(cut: int) -> None:
    """Cut off, empty, or something else in disguise."""
    assert told(_load(_workbook(("A", ROWS))[:cut])) == ["ET017-excel@ssb"]


def _rewritten(data: bytes, part: str, content: bytes) -> bytes:
    written = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(data)) as before,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for name in before.namelist():
            after.writestr(name, content if name == part else before.read(name))
    return written.getvalue()


@needs_openpyxl
def test_a_bomb_that_unpacks_beyond_measure() -> None:
    """It is refused by the sizes it states, before anything is unpacked."""
    data = _workbook(("A", ROWS))
    bomb = _rewritten(data, "xl/worksheets/sheet1.xml", b" " * (101 * 1024 * 1024))

    assert len(bomb) < 1024 * 1024
    assert told(_load(bomb)) == ["ET017-excel-stor@ssb"]


@needs_openpyxl
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_that_grows(encoding: str) -> None:
    """A document type is refused, in whichever encoding."""
    evil = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'.encode(encoding)
    data = _rewritten(_workbook(("A", ROWS)), "xl/worksheets/sheet1.xml", evil)

    with pytest.raises(WorkbookError) as caught:
        sheet_text(data, None)
    assert caught.value.kind == "ET017-excel"


@needs_openpyxl
def test_a_row_far_down_and_a_cell_far_out() -> None:
    """What is far out is not looked at; too many rows are told."""
    from openpyxl import Workbook  # noqa: PLC0415 - not everybody has it

    book = Workbook()
    book.worksheets[0].cell(1, 16_000, "langt ute")
    written = BytesIO()
    book.save(written)
    assert sheet_text(written.getvalue(), None)[1] == ""

    book.worksheets[0].cell(1_000_000, 1, "langt nede")
    written = BytesIO()
    book.save(written)
    with pytest.raises(WorkbookError) as caught:
        sheet_text(written.getvalue(), None)
    assert caught.value.kind == "ET017-excel-stor"


@needs_openpyxl
def test_a_workbook_of_more_bytes_than_may_be_read() -> None:
    """As any other file."""
    assert told(_load(b"x" * (20 * 1024 * 1024 + 1))) == ["ET017-excel-stor@ssb"]


@needs_openpyxl
def test_a_number_too_large_to_hold_is_told_in_its_row() -> None:
    """A workbook may hold it; it is a fault of the cell, and not of the file."""
    book = _workbook(("Ark1", [["periode", "verdi"], [2024, 7.25]]))
    written = BytesIO()
    with zipfile.ZipFile(BytesIO(book)) as old, zipfile.ZipFile(written, "w") as new:
        for part in old.namelist():
            new.writestr(part, old.read(part).replace(b"7.25", b"1E999"))
    (fault,) = _load(written.getvalue()).trouble

    assert (fault.kind.code, fault.span and fault.span.start.line) == ("ET007", 2)
