"""What the columns of the workbook are for, in every language."""

from __future__ import annotations

import csv
from dataclasses import replace
from importlib.resources import files

import pytest

from endringsteori.exchange.column_help import help_of
from endringsteori.exchange.sheets import SHEETS
from endringsteori.texts import SPRÅK, Språk

COLUMNS = [column for sheet in SHEETS for column in sheet.columns]


@pytest.mark.parametrize("språk", SPRÅK)
def test_every_column_says_what_it_is_for(språk: Språk) -> None:
    """In one or two whole sentences."""
    assert len(COLUMNS) > 200
    for column in COLUMNS:
        told = help_of(column, språk)
        assert told.endswith(".")
        assert told[0].isupper() or told[0].isdigit()


def test_a_column_that_says_nothing() -> None:
    """It has no help in any language."""
    assert help_of(replace(COLUMNS[0], about=""), "en") == ""


def test_the_table_holds_what_is_asked_for_and_nothing_else() -> None:
    """In bokmål the words of the model, each once; the other languages are not copies of it."""
    table = files("endringsteori.exchange").joinpath("column_help.csv")
    rows = [*csv.reader(table.read_text(encoding="utf-8").splitlines(), delimiter=";")]
    said = [nb for nb, _, _ in rows[1:]]

    assert sorted(said) == sorted({column.about for column in COLUMNS})
    assert not [nb for nb, _, en in rows[1:] if nb == en]
