"""The matrix in lines of at most 80 columns."""

from __future__ import annotations

from endringsteori.document.text import WIDTH
from endringsteori.output.puslespill.matrix import Head, Matrix, Row
from endringsteori.output.puslespill.setting import set_matrix


def test_many_measures_stand_below_each_other() -> None:
    """A matrix wider than the screen is set in parts, and no goal loses a cell."""
    heads = tuple(Head(f"Tiltak {n}", "", "skolen") for n in range(20))
    matrix = Matrix(heads, (Row("Et mål " * 10, ("reached",) * 20),))

    shown = set_matrix(matrix, "nb")

    assert max(map(len, shown.splitlines())) <= WIDTH
    assert shown.partition("\n\n20")[0].count("●") >= 15
    assert shown.split("Tiltak 0")[0].count("●") == 20 + 1
