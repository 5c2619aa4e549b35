"""Which counts are hidden, so that no small one can be worked out."""

from __future__ import annotations

from datetime import date

import pytest

from builders import indikator, mål, teori
from endringsteori.assessment.cells import cells_of
from endringsteori.assessment.suppressing import suppressed
from endringsteori.graph import graf


@pytest.mark.parametrize(
    ("counts", "hidden"),
    [
        ((3, 40, 60), {3, 40}),
        ((30, 40, 60), set()),
        ((0, 40, 60), set()),
        ((3, 0, 60), {3, 60}),
        ((3, 4, 60), {3, 4}),
    ],
)
def test_a_small_group_takes_the_smallest_beside_it_along(
    counts: tuple[int, int, int], hidden: set[int]
) -> None:
    """Else the sum would tell it; nobody is not few, and comes last as a companion."""
    groups = ("gutter", "jenter", "ukjent")
    rows = [
        {"periode": "2025", "teller": n, "nevner": 500, "fordelt_på": {"kjønn": name}}
        for name, n in zip(groups, counts, strict=True)
    ]
    whole = {"periode": "2025", "teller": sum(counts), "nevner": 1500}
    gauge = indikator("i", ("m",), fordelt_på=["kjønn"], målinger=[whole, *rows])
    cells = cells_of(graf(teori(mål("m"), gauge)).indicators(), date(2026, 1, 1))

    found = suppressed(cells, 5)

    shown = {cells.system.values[one] for one in found}
    assert shown & set(counts) == hidden
