"""`Table`: a CSV file of measurements in which cells and rows are set and taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from endringsteori.editing.edit import Edit
from endringsteori.editing.lines import line_break, line_end, line_start, past_line
from endringsteori.editing.phrasing import in_same_digits
from endringsteori.loading.cells import rows_of
from endringsteori.loading.notebook import Notebook
from endringsteori.loading.source import Source
from endringsteori.model.forms import Plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.loading.cells import Cell

__all__ = ["Table"]

_INDICATOR: Final = "indikator"
_SPLIT: Final = "fordelt_på"
_GROUNDS: Final = "grunnlag"


class Table:
    """A file of measurements, and where its cells stand.

    A method gives the edits of one change, none where the file has no column for it.
    """

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._text = text
        first = text[: line_end(text, 0)]
        self._sign = ";" if ";" in first or "," not in first else ","
        header, *self._rows = [*rows_of(Source(file, text), Notebook(file))] or [[]]
        self._columns = [name for name, _, _ in header]

    def set(self, offset: int, field: str, value: object) -> tuple[Edit, ...]:
        """Write a field of the row that stands at an offset; None empties its cells."""
        row = self._row(offset)
        cells = _cells(field, value)
        if row is None or not all(self._has(name) for name in cells):
            return ()
        by_column = {self._columns.index(name): text for name, text in cells.items()}
        edits = [
            self._in_cell(row[at], text)
            for at, text in by_column.items()
            if at < len(row)
        ]
        last = max((at for at, text in by_column.items() if text), default=0)
        more = range(len(row), last + 1)
        if more:
            new = "".join(self._sign + self._cell(by_column.get(at, "")) for at in more)
            end = line_end(self._text, row[-1][2])
            edits.append(Edit(self._file, end, end, new))
        return tuple(edits)

    def cut(self, offset: int) -> tuple[Edit, ...]:
        """Take away the row that stands at an offset."""
        row = self._row(offset)
        if row is None:
            return ()
        start = line_start(self._text, row[0][1])
        return (Edit(self._file, start, past_line(self._text, row[-1][2]), ""),)

    def append(self, offset: int, value: Mapping[str, Any]) -> tuple[Edit, ...]:
        """Write a row below the one that stands at an offset, for the same indicator."""
        near = self._row(offset)
        if near is None:
            return ()
        cells = {_INDICATOR: near[self._columns.index(_INDICATOR)][0]}
        for field, one in value.items():
            cells.update(_cells(field, one))
        if not all(self._has(name) for name, text in cells.items() if text):
            return ()
        line = self._sign.join(
            self._cell(cells.get(name, "")) for name in self._columns
        )
        end = line_end(self._text, near[-1][2])
        return (Edit(self._file, end, end, line_break(self._text) + line),)

    def _row(self, offset: int) -> list[Cell] | None:
        """Give the row of which some cell stands at an offset."""
        return next(
            (row for row in self._rows if any(at == offset for _, at, _ in row)), None
        )

    def _has(self, name: str) -> bool:
        return name in self._columns

    def _in_cell(self, cell: Cell, text: str) -> Edit:
        said, start, end = cell
        text = in_same_digits(said, text) if isinstance(text, Plain) else text
        if start and self._text[start - 1] == '"' and self._text[end : end + 1] == '"':
            return Edit(self._file, start, end, text.replace('"', '""'))
        return Edit(self._file, start, end, self._cell(text))

    def _cell(self, text: str) -> str:
        if any(sign in text for sign in (self._sign, '"', "\n", "\r")):
            doubled = text.replace('"', '""')
            return f'"{doubled}"'
        return text


def _cells(field: str, value: object) -> dict[str, str]:
    """Give the cells that a field of a measurement fills, by their columns."""
    if field == _GROUNDS:
        fields = value if isinstance(value, dict) else {}
        return {name: str(fields.get(name, "")) for name in ("spurt", "svart")}
    if field == _SPLIT and isinstance(value, dict):
        return {_SPLIT: ", ".join(f"{name}={one}" for name, one in value.items())}
    return {field: value if isinstance(value, str) else ""}
