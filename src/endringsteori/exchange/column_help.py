"""What the columns of the workbook are for, in the language of the workbook.

In bokmål it is the description of the field in the model. `column_help.csv` has it in
nynorsk and English, by the words in bokmål.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.exchange.columns import Column
    from endringsteori.texts import Språk

__all__ = ["help_of"]


def help_of(column: Column, språk: Språk) -> str:
    """Give what a column is for, in a sentence or two; empty where that is not said."""
    return _translated(språk)[column.about] if column.about else ""


@cache
def _translated(språk: Språk) -> Mapping[str, str]:
    table = files("endringsteori.exchange").joinpath("column_help.csv")
    lines = table.read_text(encoding="utf-8").splitlines()
    return {row["nb"]: row[språk] for row in csv.DictReader(lines, delimiter=";")}
