"""Figures of how indicators move."""

from __future__ import annotations

from endringsteori.report import Choice
from endringsteori.report.trends import trends
from report.cases import fjellfjord


def test_each_indicator_that_has_numbers_has_a_figure_and_a_table() -> None:
    """One that people judge in words has neither."""
    case = fjellfjord("nb", Choice(tiltak=("losen",)))
    found = dict(trends(case.assessed))

    assert len(found) > 1
    for figure, table in found.values():
        assert figure.svg.startswith("<svg ")
        assert figure.alt.startswith(table.caption)
        assert figure.caption == ""


def test_columns_that_say_nothing_are_left_out() -> None:
    """All the rest of a row has a cell."""
    found = dict(trends(fjellfjord().assessed))

    assert found
    for _, table in found.values():
        columns = list(zip(*table.rows, strict=True))

        assert all(any(column) for column in columns)
        assert len(columns) == len(table.head)
