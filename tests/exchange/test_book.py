"""Workbooks that mean no good: refused or read in bounded time, always in plain words."""

from __future__ import annotations

import sys
import zipfile
from io import BytesIO
from time import process_time

import pytest
from openpyxl import Workbook

from endringsteori import valider
from endringsteori.diagnostics import TroubleKind
from endringsteori.exchange import book as reading
from endringsteori.exchange.book import grids, sheet_titles
from endringsteori.exchange.read import read_workbook
from endringsteori.loading import Memory
from endringsteori.loading.excel import WorkbookError
from exchange.books import NAME, Rows, book, filled, told

SHEETS: dict[str, Rows] = {"Mål": [["navn"], ["Et mål"]]}


def _with(part: str, content: bytes, data: bytes | None = None) -> bytes:
    """Give a workbook with one part added, or put in the place of another."""
    out = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(data or book(SHEETS))) as parts,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as copy,
    ):
        for name in parts.namelist():
            if name != part:
                copy.writestr(name, parts.read(name))
        copy.writestr(part, content)
    return out.getvalue()


def _sheet_of(rows: bytes) -> bytes:
    head = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    )
    part = head + b"<sheetData>" + rows + b"</sheetData></worksheet>"
    return _with("xl/worksheets/sheet1.xml", part)


BOMB = b"0" * (101 * 1024 * 1024)
ENTITIES = b'<!DOCTYPE a [<!ENTITY b "cccc">]><a>&b;</a>'
NO_WORKBOOKS = {
    "no zip": b"PK\x03\x04 not really",
    "nothing": b"",
    "text": "navn;mål\n".encode(),
    "half": book(SHEETS)[:900],
    "zip without a workbook": _with("a.txt", b"", None)[:0]
    or b"PK\x05\x06" + b"\0" * 18,
    "entities": _with("xl/sharedStrings.xml", ENTITIES),
    "broken xml": _with("xl/workbook.xml", b"<workbook"),
}


@pytest.mark.parametrize("data", NO_WORKBOOKS.values(), ids=NO_WORKBOOKS)
def test_what_is_no_workbook(data: bytes) -> None:
    """One finding, whatever the parser of the file stumbled on."""
    loaded = read_workbook(data, NAME)

    assert told(loaded) == [("ET017-arbeidsbok", "")]
    assert sheet_titles(data) == ()


def test_a_bomb_is_not_unpacked() -> None:
    """A small file that becomes a very big one."""
    data = _with("xl/media/image1.png", BOMB)

    assert len(data) < 1_000_000
    assert told(read_workbook(data, NAME)) == [("ET017-arbeidsbok-stor", "")]


def test_too_many_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """With something in them, or without; also one alone far down."""
    monkeypatch.setattr(reading, "MOST_ROWS", 300)
    empty = b"".join(b'<row r="%d"/>' % number for number in range(1, 1000))
    far = b'<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>a</t></is></c></row>'

    for rows in (empty, far):
        data = _sheet_of(rows)
        assert told(read_workbook(data, NAME)) == [("ET017-arbeidsbok-stor", "")]


def test_very_many_empty_rows() -> None:
    """Reading stops long before the last."""
    data = _sheet_of(b"".join(b'<row r="%d"/>' % n for n in range(1, 200_000)))
    began = process_time()

    assert told(read_workbook(data, NAME)) == [("ET017-arbeidsbok-stor", "")]
    assert process_time() - began < 20


def test_too_many_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    """In all sheets together."""
    monkeypatch.setattr(reading, "_MOST_CELLS", 3)
    data = book({**SHEETS, "Planer": [["navn"], ["En plan"]]})

    with pytest.raises(WorkbookError) as caught:
        grids(data)
    assert caught.value.kind is TroubleKind.WORKBOOK_TOO_BIG


def test_macros_and_links_are_left_alone() -> None:
    """They are neither run nor fetched, and the rest is read."""
    data = _with("xl/vbaProject.bin", b"MZ\x90")
    data = _with(
        "xl/externalLinks/externalLink1.xml",
        b"<externalLink>file:///x</externalLink>",
        data,
    )

    assert [mål.navn for mål in read_workbook(data, NAME).teori.mål] == ["Et mål"]


def test_only_what_has_something_in_it() -> None:
    """With where it stands."""
    made = filled({"A": [[None, " ", "x"], [], [1]]})
    (grid,) = grids(book(made))

    assert [(c.row, c.column, c.value) for row in grid.rows for c in row] == [
        (1, 3, "x"),
        (3, 1, 1),
    ]


def test_a_formula_has_the_value_it_was_saved_with() -> None:
    """As people saw it."""
    cells = b'<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c></row>'
    (grid,) = grids(_sheet_of(cells))

    assert [(c.value, c.lacks_result) for c in grid.rows[0]] == [(2, False), ("", True)]


def test_without_openpyxl(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is said how to get it."""
    data = book(SHEETS)
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    (found,) = valider(Memory({NAME: data}))

    assert "pip install" in found.advice


def test_every_fault_has_words() -> None:
    """In each language."""
    for data in (b"", book(Workbook()), _with("xl/media/a.png", BOMB)):
        for språk in ("nb", "nn", "en"):
            (found,) = valider(Memory({NAME: data}), språk=språk)
            assert found.message
            assert found.advice
