"""Rows and cells of a CSV file, with where they stand.

Cells are separated by semicolons, or by commas where the header has no semicolon.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.diagnostics import TroubleKind
from endringsteori.lean import lazy_pattern
from endringsteori.model import rens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.loading.notebook import Notebook
    from endringsteori.loading.source import Source

__all__ = ["Cell", "rows_of"]

_MOST_CELLS: Final = 100
"""How many cells of a row are looked at: far more than there are columns."""

_REST_OF_LINE: Final = lazy_pattern("\r\n|\r|\n")

Cell: TypeAlias = tuple[str, int, int]
"""What stands in a cell, and the offsets where it starts and ends."""


def rows_of(source: Source, notes: Notebook) -> Iterator[list[Cell]]:
    """Split the text into rows of cells; empty rows are passed over.

    Where a cell has quotation marks around a part of it only, that is told, and reading
    stops.
    """
    first_line = source.line(1)
    sign = ";" if ";" in first_line or "," not in first_line else ","
    cell = re.compile(
        rf'[ \t]*+(?:"(?P<quoted>[^"]*+(?:""[^"]*+)*+)"[ \t]*|(?P<plain>(?!")[^{sign}\r\n]*))'
        rf"(?P<after>{sign}|\r\n|\r|\n|\Z)"
    )
    at, row = 0, list[Cell]()
    while True:
        found = cell.match(source.text, at)
        if found is None:
            span = source.span(at, at + 1)
            notes.about_file(
                TroubleKind.CSV_UNREADABLE,
                source.path,
                f"linje {span.start.line}",
                span,
            )
            notes.lose_everything()
            return
        name = "quoted" if found["quoted"] is not None else "plain"
        text = rens(found[name].replace('""', '"') if name == "quoted" else found[name])
        row.append(
            (text, found.start(name), found.start(name) + len(found[name].rstrip()))
        )
        at, after = found.end(), found["after"]
        if len(row) == _MOST_CELLS and after == sign:
            rest = _REST_OF_LINE.search(source.text, at)
            at, after = (len(source.text), "") if rest is None else (rest.end(), "\n")
        if after != sign:
            if any(text for text, _, _ in row):
                yield row
            row = []
            if not after:
                return
