"""What a cell says, as the text that the model reads: Norwegian habits become its forms."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Final

from endringsteori.exchange.columns import CellForm
from endringsteori.loading.excel import number_text

if TYPE_CHECKING:
    from endringsteori.exchange.book import RawCell
    from endringsteori.exchange.columns import Column

__all__ = ["text_of"]

_ESCAPED: Final = re.compile("_x([0-9A-Fa-f]{4})_")
"""How the file format writes a sign that XML cannot hold, or that looks like one written so."""

_DIGITS_OF_MUNICIPALITY: Final = 4


def text_of(cell: RawCell, column: Column | None = None) -> str:
    """Give the text of a cell, trimmed, in the form that its column asks for.

    A number or date stands as people see it: percent without the sign, a day as
    `30.06.2027`, a month as `2027-06`. Words that may be chosen are told in any case.
    """
    value = cell.value
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if isinstance(value, (int, float)):
        return _number(value, cell.shown_as, column)
    if isinstance(value, date):
        return _day(value, cell.shown_as, column)
    if isinstance(value, time):
        return value.isoformat()
    text = _ESCAPED.sub(lambda sign: chr(int(sign[1], 16)), value).strip()
    return _chosen(text, column.choices) if column is not None else text


def _number(value: float, shown_as: str, column: Column | None) -> str:
    if not isfinite(value):
        return str(value)
    digits = f"{value:.15g}"  # as many as spreadsheets show
    text = number_text(Decimal(digits), shown_as)
    if column is not None and column.form is CellForm.DIGITS and text.isdecimal():
        return text.zfill(_DIGITS_OF_MUNICIPALITY)  # 0301 that was taken for a number
    return text


def _day(value: date, shown_as: str, column: Column | None) -> str:
    if isinstance(value, datetime):
        if value.time() != time():
            return value.isoformat(" ")
        value = value.date()
    form = None if column is None else column.form
    if form is CellForm.DATE:
        return value.isoformat()
    if form is CellForm.PERIOD:
        return _period(value, shown_as)
    return f"{value:%d.%m.}{value.year:04}"


def _period(value: date, shown_as: str) -> str:
    """Give the day, or the month where no day is shown.

    A spreadsheet makes October 2009 of the school year 2009/10 too: then nobody knows, and
    what is given is read as no period at all.
    """
    if "d" in shown_as.lower():
        return value.isoformat()
    if value.month == (value.year + 1) % 100:
        return f"{value.month:02}.{value.year:04}"
    return f"{value.year:04}-{value.month:02}"


def _chosen(text: str, choices: tuple[str, ...]) -> str:
    folded = text.casefold()
    return next((word for word in choices if word.casefold() == folded), text)
