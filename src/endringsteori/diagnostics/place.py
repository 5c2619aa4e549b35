"""Where something stands: symbolically (`Place`) and in a text (`Span`)."""

from __future__ import annotations

from dataclasses import field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from endringsteori.lean import dataclass
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.texts import Språk, Verdi

__all__ = ["Cell", "Hit", "Place", "Position", "Span"]

_IN_SHEET: Final = Tekst(
    nb="arket {ark}, celle {celle}",
    nn="arket {ark}, celle {celle}",
    en="sheet {ark}, cell {celle}",
)
_NO_VALUES: Final[Mapping[str, Verdi]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Place:
    """A symbolic place in a theory: all that a rule may use.

    `element` is the shared thing's id, `tiltak/id` inside a measure, `fra->til` (both
    in full) for a hypothesis, or `prosjekt`. `field` is the field that the statement
    is about, `key` one of several items there.
    """

    element: str
    field: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A point in a text: line and column from 1, counted in Unicode code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """A cell of a workbook: its sheet, and row and column from 1."""

    sheet: str
    row: int
    column: int

    @property
    def name(self) -> str:
        """What spreadsheets call it, such as `B7`."""
        letters, number = "", self.column
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(ord("A") + rest) + letters
        return f"{letters}{self.row}"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file, `end` exclusive. `file` is relative to the project, with `/`.

    Of a workbook, the positions are in the text that it was read into, and people are told
    of the `cell`; for other files that is None.
    """

    file: str
    start: Position
    end: Position
    cell: Cell | None = None

    def at(self, path: str, språk: Språk) -> str:
        """Give where it is, as people read it: `fil:linje:kolonne`, or sheet and cell."""
        told = self.in_sheet(språk)
        if told is None:
            return f"{path}:{self.start.line}:{self.start.column}"
        return f"{path}, {told}"

    def in_sheet(self, språk: Språk) -> str | None:
        """Give the sheet and the cell, as people read it; None where it is in no workbook."""
        if self.cell is None:
            return None
        told = {"ark": self.cell.sheet, "celle": self.cell.name}
        return _IN_SHEET.fyll(språk, told)

    @property
    def corners(self) -> tuple[int, int, int, int]:
        """The first line and column, the last line, and the column after the last.

        In a workbook these are the row and column of the cell.
        """
        if self.cell is not None:
            row, column = self.cell.row, self.cell.column
            return row, column, row, column + 1
        return self.start.line, self.start.column, self.end.line, self.end.column


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule yields: a place and the values of its sentence, but no words.

    `variant` picks one of the rule's texts where it has more than one. `covers` names
    elements beside its own that the hit speaks for: a circle covers its edges. `span` is
    where it stands, for a rule that has found that in a file by itself.
    """

    at: Place
    values: Mapping[str, Verdi] = field(default_factory=lambda: _NO_VALUES)
    related: tuple[Place, ...] = ()
    variant: str = ""
    covers: tuple[str, ...] = ()
    span: Span | None = None
