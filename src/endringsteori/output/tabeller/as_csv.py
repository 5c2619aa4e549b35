"""One table as CSV for spreadsheets, with the names of the columns as programs know them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from endringsteori.output.puslespill.as_csv import spreadsheet
from endringsteori.privacy import CONFIDENTIAL, CONFIDENTIAL_NOTE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.output.tabeller.table import Tabell, Tabeller
    from endringsteori.texts import Språk

__all__ = ["render_csv"]


def render_csv(tables: Tabeller, name: str, språk: Språk) -> str:
    """Give one table, with semicolons and decimal commas. Raises `KeyError`.

    What is confidential is stamped in the first row.
    """
    table: Tabell[Mapping[str, object]] = dict(tables)[name]
    stamp = f"{CONFIDENTIAL.på(språk)}. {CONFIDENTIAL_NOTE.på(språk)}"
    rows = (tuple(map(_cell, row.values())) for row in table)
    return spreadsheet(
        stamp if tables.taushetsbelagt else "", tuple(table.kolonner), rows
    )


def _cell(cell: object) -> str | int | Decimal | None:
    match cell:
        case bool():
            return "ja" if cell else "nei"
        case float():
            return Decimal(repr(cell))
        case date():
            return cell.isoformat()
        case str() | int() | None:
            return cell
        case other:
            message = f"no cell holds {type(other)}"
            raise TypeError(message)
