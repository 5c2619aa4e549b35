"""Fill in the tables of `docs/tabeller.md` from the columns that `tabeller` gives.

The words around them are written by hand. Run `python -m docs.lag_tabellside` to write
the tables, and with `--sjekk` to see whether any is stale: the exit code is then 1.
"""

from __future__ import annotations

import re
import sys
from datetime import date
from typing import TYPE_CHECKING, Final

from docs.ajour import ROOT, keep
from endringsteori import Teori, tabeller

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori import Tabell

__all__ = ["filled", "main"]

_PAGE: Final = ROOT / "docs" / "tabeller.md"
_TABLES: Final = re.compile(r"(<!-- tabellene -->\n).*?(?=<!-- slutt -->)", re.DOTALL)
_TYPES: Final[Mapping[type, str]] = {
    str: "tekst",
    int: "heltall",
    float: "tall",
    bool: "ja/nei",
    date: "dato",
}


def main(arguments: list[str]) -> int:
    """Write the page, or with `--sjekk` tell whether it is stale; give the exit code."""
    return keep(
        arguments, "lag_tabellside", lambda: {_PAGE: filled(_PAGE.read_text("utf-8"))}
    )


def filled(page: str) -> str:
    """Give the page with the tables as they are now; those of nothing have every column."""
    every = tabeller(Teori(), dato=date.min)
    lines = "\n".join(line for name, table in every for line in _told(name, table))
    return _TABLES.sub(lambda found: f"{found[1]}{lines}\n", page)


def _told(name: str, table: Tabell[Mapping[str, object]]) -> Iterator[str]:
    yield from (f"### {name}", "", "| Kolonne | Type | Hva |", "|---|---|---|")
    for column, kind in table.kolonner.items():
        shown = column if column in table.kan_være_tomme else f"**{column}**"
        others = " eller ".join(f"`{other}`" for other in table.nøkler.get(column, ()))
        key = f", id i {others}" if others else ""
        yield f"| {shown} | {_TYPES[kind]}{key} | {table.beskrivelser[column]} |"
    yield ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
