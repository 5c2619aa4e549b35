"""The puzzle in a spreadsheet: whole rows, holes among them, and no formulas."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import effekt, mål, målgruppe, teori, tiltak
from endringsteori.graph import graf
from endringsteori.output.puslespill import render_csv
from endringsteori.output.puslespill.as_csv import harmless
from output.puslespill.fjellfjord import fjellfjord

if TYPE_CHECKING:
    from conftest import Golden


def _rows(shown: str) -> list[list[str]]:
    return [*csv.reader(io.StringIO(shown.removeprefix("\ufeff")), delimiter=";")]


def test_fjellfjord(golden: Golden) -> None:
    """As Norwegian spreadsheets open it: a mark for UTF-8, semicolons, and their line ends."""
    shown = render_csv(fjellfjord(), "nb")

    golden("puslespill.csv", shown)
    assert {len(row) for row in _rows(shown)} == {11}


def test_a_hole_is_a_row() -> None:
    """The goal and the group, and nothing that covers them."""
    theory = teori(mål("m", målgrupper="g"), målgruppe("g", antall=0))

    assert _rows(render_csv(graf(theory), "nb"))[1] == [
        *("m", "M", "g", "G", "0"),
        *("", "", "", "", "", ""),
    ]


@pytest.mark.parametrize("text", ["=1+1", "+47", "-2", "@SUM(A1)", "＝1", " =1"])  # noqa: RUF001 - a wide sign
def test_a_name_that_looks_like_a_formula_is_a_text(text: str) -> None:
    """With an apostrophe before it, as spreadsheets want."""
    theory = teori(tiltak("t", effekt("e", mål="m"), navn=text), mål("m", navn=text))

    row = _rows(render_csv(graf(theory), "nb"))[1]

    assert (row[1], row[6]) == (f"'{text.strip()}", f"'{text.strip()}")


@given(st.text())
def test_no_text_is_left_that_starts_a_formula(text: str) -> None:
    """Tabs and carriage returns among them; all else is as it was."""
    shown = harmless(text)

    assert not shown.lstrip(" \u00a0").startswith(("=", "+", "-", "@", "\t", "\r"))
    assert shown in (text, f"'{text}")


def test_what_is_about_a_person_is_stamped() -> None:
    """In the first row."""
    theory = teori(individ={"referanse": "A"}, nivå="individ")

    assert _rows(render_csv(graf(theory), "en"))[0][0].startswith("Confidential.")
