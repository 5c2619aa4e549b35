"""A CSV file of measurements in which cells and rows are set and taken away."""

from __future__ import annotations

from endringsteori.editing.edit import apply
from endringsteori.editing.tables import Table

TEXT = 'indikator;periode;verdi;merknad;spurt;svart;fordelt_på\r\na;2024;3;"x;y"\r\na;2025;4\r\n'
FIRST = TEXT.index("a;2024")
SECOND = TEXT.index("a;2025")


def test_a_cell_is_written_over() -> None:
    """In the quotation marks that it has, or in such as it needs."""
    table = Table("a.csv", TEXT)

    assert apply(TEXT, table.set(FIRST, "merknad", 'z"')) == TEXT.replace("x;y", 'z""')
    assert apply(TEXT, table.set(FIRST, "verdi", "3;5")) == TEXT.replace(
        ";3;", ';"3;5";'
    )
    assert apply(TEXT, table.set(FIRST, "verdi", None)) == TEXT.replace(";3;", ";;")


def test_a_row_that_is_too_short_is_made_longer() -> None:
    """As far as the columns that are filled."""
    edits = Table("a.csv", TEXT).set(SECOND, "grunnlag", {"spurt": "9", "svart": "8"})

    assert apply(TEXT, edits) == TEXT.replace("2025;4", "2025;4;;9;8")


def test_rows_come_and_go() -> None:
    """With the line breaks of the file, below the row of the same indicator."""
    table = Table("a.csv", TEXT)
    row = {"periode": "2026", "fordelt_på": {"kjønn": "jenter", "trinn": "10"}}

    assert apply(TEXT, table.cut(SECOND)) == TEXT.replace("a;2025;4\r\n", "")
    assert apply(TEXT, table.append(SECOND, row)) == (
        f"{TEXT}a;2026;;;;;kjønn=jenter, trinn=10\r\n"
    )


def test_what_there_is_no_column_for_is_not_written() -> None:
    """Nothing is done, so that it can be written elsewhere."""
    table = Table("a.csv", TEXT)

    assert table.set(FIRST, "teller", "1") == ()
    assert table.append(FIRST, {"periode": "2026", "teller": "1"}) == ()
    assert table.cut(1) == ()


def test_a_row_over_two_lines_is_one_row() -> None:
    """A line break in quotation marks ends no row."""
    text = 'indikator;periode;merknad;verdi\na;2024;"x\ny"\na;2025;z\n'
    table, first = Table("a.csv", text), text.index("a;2024")

    assert apply(text, table.set(first, "verdi", "3")) == text.replace('y"', 'y";3')
    assert apply(text, table.cut(first)) == text.replace('a;2024;"x\ny"\n', "")


def test_what_is_not_said_needs_no_column() -> None:
    """How many answered, where only those asked are known."""
    text = "indikator;periode;spurt\na;2024;5\n"
    row = {"periode": "2025", "grunnlag": {"spurt": "9"}}
    edits = Table("a.csv", text).append(text.index("a;2024"), row)

    assert apply(text, edits) == f"{text}a;2025;9\n"
