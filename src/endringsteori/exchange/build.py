"""From the sheets of a workbook to the raw data of a project, as if it were a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.exchange.belonging import Belonging
from endringsteori.exchange.connections import Connections
from endringsteori.exchange.names import Names
from endringsteori.exchange.raw_maps import append, new_map, place, put, section_of
from endringsteori.exchange.sheet import SERIES
from endringsteori.exchange.sheets import START
from endringsteori.exchange.things import Things
from endringsteori.exchange.values import Values
from endringsteori.lean import dataclass
from endringsteori.loading.raw import RawMap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from endringsteori.diagnostics import Cell
    from endringsteori.exchange.page import Row, SheetText, Table
    from endringsteori.exchange.sheet import Sheet
    from endringsteori.loading.notebook import Notebook
    from endringsteori.model.navnerom import TingSlag

__all__ = ["Built", "build"]

_VERSION: Final = "endringsteori"


class Built(NamedTuple):
    """The data of a project, and the ids that were made, with the cells for them."""

    root: RawMap
    made: tuple[tuple[Cell, str], ...]


def build(
    tables: Sequence[Table],
    source: SheetText,
    notes: Notebook,
    before: Mapping[tuple[TingSlag, str, str], str],
) -> Built:
    """Give the data of the project, with what is wrong in the sheets told.

    `before` are the ids that things had by kind, home and folded name.
    """
    explicit = frozenset(
        row.cells["id"].text
        for table in tables
        for row in table.rows
        if "id" in row.cells
    )
    values = Values(source, Names(explicit, before), notes)
    belonging = Belonging(values)
    root = RawMap(source, 0, flow=False)
    things = Things(root, values, belonging)
    builder = _Builder(root, values, belonging, things)
    builder.build(tables)
    return Built(root, tuple(things.made))


@dataclass(frozen=True, slots=True)
class _Builder:
    """Builds the data of one workbook: the things first, then what is said of them."""

    root: RawMap
    values: Values
    belonging: Belonging
    things: Things

    def build(self, tables: Sequence[Table]) -> None:
        """Build everything."""
        for table in tables:
            if table.sheet is START:
                self._start(table)
        self.things.take(tables)
        for table in tables:
            if table.sheet.key == "kartlegging":
                self._survey(table)
            elif table.sheet.key == "koblinger":
                Connections(self.values, self.belonging, self.things).take(table)
            elif not table.sheet.by_id and table.sheet is not START:
                self._list(table)
        if _VERSION not in self.root:
            self.root[_VERSION] = "1"
            self.root.places[_VERSION] = (0, 0, 0, 0)

    def _start(self, table: Table) -> None:
        (row,) = table.rows
        for column in table.sheet.columns:
            cell = row.cells.get(column.key)
            if cell is not None and self.values.is_sound(cell):
                put(self.root, column.path, self.values.value(cell, column, ""), cell)

    def _list(self, table: Table) -> None:
        """Add rows to the lists of what they belong to, or of the project."""
        sheet = table.sheet
        own = {sheet.owner_key, "serie"} if sheet.owner else set[str]()
        columns = [column for column in sheet.columns if column.key not in own]
        for row in table.rows:
            found = self._list_of(table, row)
            if found is not None:
                home, element, inside = found
                item = new_map(self.values.source, row)
                self.values.fill(item, row, columns, element, inside)
                append(home, _path(sheet, row), item)

    def _list_of(self, table: Table, row: Row) -> tuple[RawMap, str, str] | None:
        """Give what holds the list of a row, its element, and what ids are seen from."""
        sheet = table.sheet
        is_shared = sheet.key == "gjenbesøk" and sheet.owner_key not in row.cells
        if sheet.owner is None or is_shared:
            return self.root, sheet.section, ""
        owner = self.belonging.of_row(table, row)
        entry = None if owner is None else self.things.entries.get(owner.element)
        if owner is None or entry is None:
            return None
        inside = owner.id if owner.kind == "tiltak" else owner.home
        return entry.data, owner.element, inside

    def _survey(self, table: Table) -> None:
        """Read the answers to checklists, by the list and the item."""
        sheet = table.sheet
        own = {"sjekkliste", "punkt"}
        columns = [column for column in sheet.columns if column.key not in own]
        for row in table.rows:
            liste, punkt = row.cells.get("sjekkliste"), row.cells.get("punkt")
            if liste is None:
                self.belonging.tell_empty(table, row, "sjekkliste")
                continue
            section = section_of(self.root, sheet.section, table)
            items = section.get(liste.text)
            if not isinstance(items, RawMap):
                items = new_map(self.values.source, row)
                place(section, liste.text, items, liste, row)
            if punkt is None:
                if len(row.cells) > 1:
                    self.belonging.tell_empty(table, row, "punkt")
                continue
            data = new_map(self.values.source, row)
            self.values.fill(data, row, columns, liste.text, "")
            if punkt.text not in items:
                place(items, punkt.text, data, punkt, row)
                continue
            again = RawMap(self.values.source, row.start, flow=False)
            place(again, punkt.text, data, punkt, row)
            element = f"{liste.text}/{punkt.text}"
            self.values.notes.twice(items, again, punkt.text, element)


def _path(sheet: Sheet, row: Row) -> tuple[str, ...]:
    series = row.cells.get("serie")
    if series is not None and series.text == SERIES[1]:
        return (SERIES[1], sheet.section)
    return (sheet.section,)
