"""Tables as JSON for programs: each row on a line of its own, under the name of its table."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from endringsteori.output.json_lines import line, listed, members

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.output.tabeller.table import Tabeller
    from endringsteori.texts import Språk

__all__ = ["SCHEMA_VERSION", "render_json"]

SCHEMA_VERSION: Final = 1


def render_json(tables: Tabeller, only: str | None, språk: Språk, version: str) -> str:
    """Give all tables, or the one that is named; days are as `2026-11-21`.

    The language is that of the findings.
    """
    found = {
        name: listed(map(_row, table), 2)
        for name, table in tables
        if only in {None, name}
    }
    parts = {
        "schema_version": line(SCHEMA_VERSION),
        "tool": line({"name": "endringsteori", "version": version}),
        "date": line(tables.dato.isoformat()),
        "language": line(språk),
        "confidential": line(tables.taushetsbelagt),
        "tabeller": members(found, 1),
    }
    return f"{members(parts)}\n"


def _row(row: Mapping[str, object]) -> str:
    return line(
        {
            name: cell.isoformat() if isinstance(cell, date) else cell
            for name, cell in row.items()
        }
    )
