"""What the rows of a workbook belong to; where that is not there, it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.exchange.sheet_words import NAMES
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.exchange.names import Thing
    from endringsteori.exchange.page import Row, Table, TextCell
    from endringsteori.exchange.sheet import Owner
    from endringsteori.exchange.values import Values
    from endringsteori.model.navnerom import TingSlag

__all__ = ["Belonging"]

_SHEETS: Final[Mapping[Owner, str]] = {
    "tiltak": "tiltak",
    "utfordring": "utfordringer",
    "indikator": "indikatorer",
    "ledd": "ledd",
}
"""The sheet where each kind of owner stands."""

_KINDS: Final[Mapping[Owner, TingSlag]] = {
    "tiltak": "tiltak",
    "utfordring": "utfordring",
    "indikator": "indikator",
    "ledd": "ledd",
}


@dataclass(frozen=True, slots=True)
class Belonging:
    """Finds what rows belong to."""

    values: Values

    def of_row(self, table: Table, row: Row) -> Thing | None:
        """Give what a row belongs to: what it names, or the one measure there is."""
        sheet = table.sheet
        assert sheet.owner is not None  # noqa: S101 - asked for such sheets only
        cell = row.cells.get(sheet.owner_key)
        if cell is not None:
            return self.named(cell, sheet.owner)
        only = self.values.names.only("tiltak") if sheet.owner == "tiltak" else None
        if only is None:
            self.tell_empty(table, row, sheet.owner_key)
        return only

    def named(self, cell: TextCell, owner: Owner, home: str = "") -> Thing | None:
        """Give what a cell names, seen from inside a thing."""
        names, notes = self.values.names, self.values.notes
        if not self.values.is_sound(cell):
            notes.lose_everything()
            return None
        kind = _KINDS[owner]
        found = names.owner(cell.text, (kind,), home)
        if found is None:
            self.values.tell(
                TroubleKind.ROW_OWNER,
                cell,
                verdi=cell.text,
                ark=NAMES[_SHEETS[owner]],
                forslag=names.proposals(cell.text, (kind,)),
            )
            notes.lose_everything()
        return found

    def tell_empty(self, table: Table, row: Row, key: str) -> None:
        """Tell that a row lacks what it cannot do without; it is not read."""
        first = next(iter(row.cells.values()))
        kolonne = table.sheet.column(key).heading("nb")
        self.values.tell(TroubleKind.CSV_CELL, first, kolonne=kolonne)
        self.values.notes.lose_everything()
