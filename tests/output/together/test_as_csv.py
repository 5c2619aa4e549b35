"""Several projects in a spreadsheet: the number whole, and no formulas."""

from __future__ import annotations

import csv
import io

import pytest

from endringsteori.output.together.as_csv import money_csv, needs_csv
from municipalities import members, municipality
from output.together.kommuner import kommuner, seen


def _rows(shown: str) -> list[list[str]]:
    return [*csv.reader(io.StringIO(shown.removeprefix("\ufeff")), delimiter=";")]


@pytest.mark.parametrize("render", [needs_csv, money_csv], ids=["needs", "money"])
def test_the_number_is_whole_alone_and_before_the_name(render: type) -> None:
    """So it is kept, even by a spreadsheet that takes the first cell for a number."""
    head, first, *_ = _rows(render(kommuner()))

    assert head[:2] == ["kommunenummer", "kommune"]
    assert first[:2] == ["0391", "0391 Nordvåg kommune"]
    assert len(first) == len(head)


def test_a_name_that_looks_like_a_formula_is_a_text() -> None:
    """Where it has no number before it."""
    text = municipality("0301").replace("  kommunenummer: 0301\n", "")
    text = text.replace("navn: By 0301", 'navn: "=1+1"')

    rows = _rows(needs_csv(seen(members(text, municipality("0302")))))

    assert [row[1] for row in rows[1:]] == ["0302 By 0302", "'=1+1", "Alle"]
