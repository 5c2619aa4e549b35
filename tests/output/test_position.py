"""Where something stands, in JSON."""

from __future__ import annotations

from endringsteori.diagnostics import Position, Span
from endringsteori.diagnostics.place import Cell
from endringsteori.output.position import position_of


def test_a_place_in_a_file_and_in_a_cell() -> None:
    """The end is told too; only a workbook has sheets."""
    span = Span("a.yaml", Position(3, 5), Position(4, 1))
    cell = Span("a.xlsx", Position(1, 1), Position(1, 2), Cell("Mål", 3, 2))

    assert position_of(span) == {
        "file": "a.yaml",
        "line": 3,
        "column": 5,
        "end_line": 4,
        "end_column": 1,
        "sheet": None,
        "cell": None,
    }
    assert (position_of(cell)["sheet"], position_of(cell)["cell"]) == ("Mål", "B3")


def test_what_stands_in_no_file_has_the_same_keys() -> None:
    """All of them null."""
    nowhere = position_of(None)

    assert [*nowhere] == [*position_of(Span("a", Position(1, 1), Position(1, 1)))]
    assert {*nowhere.values()} == {None}
