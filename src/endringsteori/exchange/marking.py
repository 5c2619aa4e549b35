"""A copy of a workbook with what was found in it: comments in its cells, and a first sheet."""

from __future__ import annotations

import re
import warnings
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.document.zipped import packed, unpacked
from endringsteori.exchange.look import height
from endringsteori.exchange.marking_words import ALL, HEADINGS, MADE, NOTHING, TITLE
from endringsteori.lean import dataclass
from endringsteori.loading.excel import check_size, unbroken
from endringsteori.privacy import CONFIDENTIAL
from endringsteori.texts import SPRÅK

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from endringsteori.diagnostics import Cell
    from endringsteori.texts import Språk

__all__ = ["Mark", "marked"]

_AUTHOR: Final = "endringsteori"
_WIDE: Final = 360
_HIGH: Final = 130
_WIDTHS: Final = (14, 22, 8, 70, 70)
_MODIFIED: Final = re.compile(rb"<dcterms:modified[^>]*>[^<]*</dcterms:modified>")


@dataclass(frozen=True, slots=True)
class Mark:
    """One finding: where it stands, if in a cell, and what is said of it, masked."""

    cell: Cell | None
    severity: str
    code: str
    message: str
    advice: str


def marked(
    data: bytes,
    marks: Sequence[Mark],
    first: Sequence[Mark],
    made: Iterable[tuple[Cell, str]],
    språk: Språk,
    *,
    is_confidential: bool,
) -> bytes:
    """Give a copy with each mark in its cell, and the first ones on a sheet of their own.

    The ids in `made` are written into their empty cells, so that they last. What the
    workbook has beside is kept, but for charts and macros, which openpyxl does not keep.
    Marks of an earlier copy go. Raises `WorkbookError`.
    """
    from openpyxl import load_workbook  # noqa: PLC0415 - heavy; the workbook was read with it

    with unbroken(TroubleKind.WORKBOOK), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what it leaves out, such as charts
        check_size(data, TroubleKind.WORKBOOK_TOO_BIG)
        book = load_workbook(BytesIO(data))
        _clean(book)
        for cell, id_ in made:
            _write(book[cell.sheet].cell(cell.row, cell.column), id_)
            _comment(book, cell, MADE.på(språk))
        for mark in marks:
            if mark.cell is not None:
                _comment(book, mark.cell, f"{mark.code}: {mark.message}\n{mark.advice}")
        _list(book, marks, first, språk, is_confidential=is_confidential)
        out = BytesIO()
        book.save(out)
    return _timeless(out.getvalue())


def _clean(book: Any) -> None:  # noqa: ANN401 - of openpyxl
    """Take away what an earlier marking has left."""
    for språk in SPRÅK:
        if TITLE.på(språk) in book.sheetnames:
            del book[TITLE.på(språk)]
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.comment is not None and cell.comment.author == _AUTHOR:
                    cell.comment = None


def _comment(book: Any, where: Cell, text: str) -> None:  # noqa: ANN401 - of openpyxl
    """Add a comment to a cell, below what stands in one that is there."""
    from openpyxl.comments import Comment  # noqa: PLC0415 - as above

    cell = book[where.sheet].cell(where.row, where.column)
    before = "" if cell.comment is None else f"{cell.comment.text}\n\n"
    comment = Comment(f"{before}{text}", _AUTHOR)
    comment.width, comment.height = _WIDE, _HIGH
    cell.comment = comment


def _list(
    book: Any,  # noqa: ANN401 - of openpyxl
    marks: Sequence[Mark],
    first: Sequence[Mark],
    språk: Språk,
    *,
    is_confidential: bool,
) -> None:
    """Make the first sheet: the few that matter most, then all, each leading to its cell."""
    from openpyxl.styles import Font  # noqa: PLC0415 - as above

    page = _first_page(book, TITLE.på(språk))
    row = 1
    if is_confidential:
        _write(page.cell(row, 1), CONFIDENTIAL.på(språk).upper(), bold=True)
        row += 1
    for title, some in ((TITLE, first), (ALL, marks)):
        _write(page.cell(row, 1), title.på(språk), bold=True)
        page.cell(row, 1).font = Font(bold=True, size=14)
        row += 1
        if not some:
            _write(page.cell(row, 1), NOTHING.på(språk))
        else:
            for number, heading in enumerate(HEADINGS, start=1):
                _write(page.cell(row, number), heading.på(språk), bold=True)
        for mark in some:
            row += 1
            _tell(page, row, mark)
        row += 2


def _first_page(book: Any, title: str) -> Any:  # noqa: ANN401 - of openpyxl
    """Put a sheet in front of the others, which is the one that opens."""
    page = book.create_sheet(title, 0)
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    book.active = 0
    for other in book.worksheets[1:]:
        other.sheet_view.tabSelected = False
    for number, width in enumerate(_WIDTHS):
        page.column_dimensions["ABCDE"[number]].width = width
    return page


def _tell(page: Any, row: int, mark: Mark) -> None:  # noqa: ANN401 - of openpyxl
    """Write what was found in a row, with a link to its cell."""
    from openpyxl.styles import Alignment  # noqa: PLC0415 - as above
    from openpyxl.worksheet.hyperlink import Hyperlink  # noqa: PLC0415 - as above

    for number, text in enumerate(_told(mark), start=1):
        _write(page.cell(row, number), text)
        page.cell(row, number).alignment = Alignment(wrap_text=True, vertical="top")
    page.row_dimensions[row].height = height(zip(_told(mark), _WIDTHS, strict=True))
    if mark.cell is not None:
        sheet = mark.cell.sheet.replace("'", "''")
        place = f"'{sheet}'!{mark.cell.name}"
        page.cell(row, 3).hyperlink = Hyperlink(ref="", location=place)


def _told(mark: Mark) -> tuple[str, ...]:
    sheet, name = ("", "") if mark.cell is None else (mark.cell.sheet, mark.cell.name)
    told = f"{mark.severity} {mark.code}"
    return told, sheet, name, mark.message, mark.advice


def _write(cell: Any, text: str, *, bold: bool = False) -> None:  # noqa: ANN401 - of openpyxl
    """Write a text as text: never as a formula, whatever it begins with."""
    from openpyxl.styles import Font  # noqa: PLC0415 - as above

    cell.value = text
    cell.data_type = "s"
    if bold:
        cell.font = Font(bold=True)


def _timeless(data: bytes) -> bytes:
    """Give the same workbook without the time it was saved: the same findings, the same bytes."""
    parts = unpacked(data).items()
    return packed({name: _MODIFIED.sub(b"", content) for name, content in parts})
