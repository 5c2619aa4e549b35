"""Workbooks for tests, filled in by hand as people do, and what was read of them."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, TypeAlias

from openpyxl import Workbook

from endringsteori.exchange.read import read_workbook

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from openpyxl.worksheet.worksheet import Worksheet

    from endringsteori.loading import Loaded

__all__ = ["NAME", "Rows", "book", "filled", "read", "told"]

NAME = "kjede.xlsx"
Rows: TypeAlias = "Sequence[Sequence[str | float | date | None]]"


def filled(sheets: Mapping[str, Rows]) -> Workbook:
    """Give a workbook with the rows of each sheet, the headings first."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for title, rows in sheets.items():
        page: Worksheet = made.create_sheet(title)
        for row in rows:
            page.append(list(row))
    return made


def book(sheets: Mapping[str, Rows] | Workbook) -> bytes:
    """Give the bytes of a workbook."""
    made = sheets if isinstance(sheets, Workbook) else filled(sheets)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def read(sheets: Mapping[str, Rows] | Workbook) -> Loaded:
    """Read a workbook that was filled in by hand."""
    return read_workbook(book(sheets), NAME)


def told(loaded: Loaded) -> list[tuple[str, str]]:
    """Give the kind of each trouble, and the sheet and cell where it is."""
    return [
        (one.kind.value, (one.span and one.span.in_sheet("nb")) or "")
        for one in loaded.trouble
    ]
