"""Rows and cells of CSV files, and where they stand."""

from __future__ import annotations

import pytest

from endringsteori.diagnostics import TroubleKind
from endringsteori.loading.cells import rows_of
from endringsteori.loading.notebook import Notebook
from endringsteori.loading.source import Source

FILE = "målinger/skole.csv"


def _texts(text: str) -> list[list[str]]:
    rows = rows_of(Source(FILE, text), Notebook(""))
    return [[cell for cell, _, _ in row] for row in rows]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]),
        ("a;b\r\n1;2", [["a", "b"], ["1", "2"]]),
        ("a;b\n\n;\n1;2\n", [["a", "b"], ["1", "2"]]),
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("a;b\n1,5; 2 \n", [["a", "b"], ["1,5", "2"]]),
        ('a;b\n"1;5"; "to ""ord"""\n', [["a", "b"], ["1;5", 'to "ord"']]),
        ('a;b\n"to\nlinjer";2\n', [["a", "b"], ["to\nlinjer", "2"]]),
        ("a;b\n1\n", [["a", "b"], ["1"]]),
        ("", []),
    ],
)
def test_text_is_split_into_rows(text: str, rows: list[list[str]]) -> None:
    """Semicolons part the cells, or commas where the header has none; marks hold them."""
    assert rows == _texts(text)


def test_a_cell_knows_where_it_stands() -> None:
    """Offsets are those of the text without its marks and spaces."""
    source = Source(FILE, 'a; "1,5" ;c')

    (row,) = rows_of(source, Notebook(""))

    assert [source.text[start:end] for _, start, end in row] == ["a", "1,5", "c"]


@pytest.mark.parametrize("cell", ['"ikke lukket', '"en del" av', ' "en del" av'])
def test_marks_around_a_part_of_a_cell_stop_the_reading(cell: str) -> None:
    """The place is told, what stood before is kept, and nothing after is trusted."""
    notes = Notebook("")

    rows = list(rows_of(Source(FILE, f"a;b\n1;2\n3;{cell}\n4;5\n"), notes))

    assert [[cell for cell, _, _ in row] for row in rows] == [["a", "b"], ["1", "2"]]
    (trouble,) = notes.trouble
    assert trouble.kind == TroubleKind.CSV_UNREADABLE
    assert trouble.span is not None
    assert (trouble.span.start.line, trouble.span.start.column) == (3, 3)
    assert notes.lost.everything
