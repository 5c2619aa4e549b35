"""What a cell says: as people see it, in the form that is asked for."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

import pytest

from endringsteori.exchange.book import RawCell
from endringsteori.exchange.cell_text import text_of
from endringsteori.exchange.columns import CellForm, Column

if TYPE_CHECKING:
    from endringsteori.exchange.book import Value


def _text(value: Value, form: CellForm, shown_as: str = "General") -> str:
    cell = RawCell(1, 1, value, shown_as)
    return text_of(cell, Column(("a",), form, choices=("ja", "nei", "Pågår")))


@pytest.mark.parametrize(
    ("value", "form", "shown_as", "text"),
    [
        (True, CellForm.YES_NO, "General", "ja"),
        ("JA", CellForm.YES_NO, "General", "ja"),
        (" pågår ", CellForm.CHOICE, "General", "Pågår"),
        (2024.0, CellForm.PERIOD, "General", "2024"),
        (0.1 + 0.2, CellForm.NUMBER, "General", "0,3"),
        (0.094, CellForm.NUMBER, "0.0 %", "9,4"),
        (12, CellForm.TEXT, "General", "12"),
        (301, CellForm.DIGITS, "General", "0301"),
        (float("inf"), CellForm.NUMBER, "General", "inf"),
        (date(2027, 6, 30), CellForm.DATE, "dd.mm.yyyy", "2027-06-30"),
        (date(2027, 6, 30), CellForm.PERIOD, "dd.mm.yyyy", "2027-06-30"),
        (date(2027, 6, 1), CellForm.PERIOD, "mmm-yy", "2027-06"),
        (date(2009, 10, 1), CellForm.PERIOD, "mmm-yy", "10.2009"),
        (date(2026, 5, 1), CellForm.NUMBER, "dd.mmm", "01.05.2026"),
        (datetime(2026, 5, 1, 12, 30), CellForm.DATE, "", "2026-05-01 12:30:00"),  # noqa: DTZ001 - as openpyxl gives it
        (time(12, 30), CellForm.TEXT, "hh:mm", "12:30:00"),
        ("_x000D_=a_x005F_b", CellForm.TEXT, "General", "=a_b"),
    ],
)
def test_texts(value: Value, form: CellForm, shown_as: str, text: str) -> None:
    """Each habit, and what is meant."""
    assert _text(value, form, shown_as) == text
