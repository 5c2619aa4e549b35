"""The rows that are things with ids: they get their ids, and are put where they belong."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from endringsteori.diagnostics import Cell, TroubleKind
from endringsteori.exchange.names import Thing
from endringsteori.exchange.raw_maps import new_map, place, section_of
from endringsteori.exchange.sheet import KINDS_OF_LINKS, SHARED
from endringsteori.lean import dataclass
from endringsteori.loading.raw import RawMap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from endringsteori.exchange.belonging import Belonging
    from endringsteori.exchange.page import Row, Table, TextCell
    from endringsteori.exchange.values import Values

__all__ = ["Entry", "Things"]


@dataclass(slots=True)
class Entry:
    """A row that is a thing: what it is called, its section, and its data."""

    table: Table
    row: Row
    thing: Thing
    section: str
    data: RawMap


@dataclass(slots=True)
class Things:
    """Puts things into the data of a project.

    `made` are the ids that were made of names, and the cells where they belong.
    """

    root: RawMap
    values: Values
    belonging: Belonging
    made: list[tuple[Cell, str]] = field(default_factory=list)
    entries: dict[str, Entry] = field(default_factory=dict)

    def take(self, tables: Sequence[Table]) -> None:
        """Take up the things of all sheets, those that others stand inside first."""
        of_things = [table for table in tables if table.sheet.kind is not None]
        for table in sorted(of_things, key=lambda table: table.sheet.owner is not None):
            self._take(table)
        for entry in self.entries.values():
            self._fill(entry)

    def _take(self, table: Table) -> None:
        """Take up the things of a sheet: first those with ids, which the others avoid."""
        placed = [(row, self._home(table, row)) for row in table.rows]
        found: dict[int, Entry] = {}
        for row, home in sorted(placed, key=lambda one: "id" not in one[0].cells):
            if home is not None:
                found[row.number] = self._entry(table, row, home)
        for number in sorted(found):
            self._keep(found[number])

    def _entry(self, table: Table, row: Row, home: str) -> Entry:
        names, kind = self.values.names, table.sheet.kind
        assert kind is not None  # noqa: S101 - asked for such sheets only
        cell, name = row.cells.get("id"), row.cells.get("navn")
        if cell is not None:
            id_ = cell.text
        else:
            id_ = names.make(kind, _name(table, row), home)
            self._remember(table, row, id_)
        thing = Thing(kind, id_, name.text if name else "", home)
        names.add(thing)
        section = table.sheet.section
        if table.sheet.key == "ledd":
            section = KINDS_OF_LINKS[row.cells["slag"].text]
        return Entry(table, row, thing, section, new_map(self.values.source, row))

    def _remember(self, table: Table, row: Row, id_: str) -> None:
        """Note an id that was made, where the sheet has a column for it."""
        for heading, column in table.headings:
            if column is not None and column.key == "id":
                cell = Cell(table.title, row.number, heading.raw.column)
                self.made.append((cell, id_))
                return

    def _keep(self, entry: Entry) -> None:
        """Put a thing where it belongs, or tell that its id is used already."""
        owner = self.entries.get(entry.thing.home)
        if owner is None:
            things = section_of(self.root, entry.section, entry.table)
        else:
            things = section_of(owner.data, entry.section, entry.row)
        cell, id_ = _id_cell(entry.row), entry.thing.id
        if id_ in things:
            again = RawMap(self.values.source, entry.row.start, flow=False)
            place(again, id_, entry.data, cell, entry.row)
            self.values.notes.twice(things, again, id_, entry.thing.element)
            return
        place(things, id_, entry.data, cell, entry.row)
        self.entries.setdefault(entry.thing.element, entry)

    def _home(self, table: Table, row: Row) -> str | None:
        """Give the id of what a thing stands inside: empty for the project, None if unknown."""
        sheet = table.sheet
        if sheet.owner is None:
            return ""
        if sheet.key == "ledd" and not self._has_kind(table, row):
            return None
        is_shared = (sheet.key == "ledd" and row.cells["slag"].text == SHARED) or (
            sheet.key == "indikatorer" and sheet.owner_key not in row.cells
        )
        if is_shared:
            return ""
        owner = self.belonging.of_row(table, row)
        return None if owner is None else owner.id

    def _has_kind(self, table: Table, row: Row) -> bool:
        """Tell whether a link says what kind it is; where not, that is told."""
        slag = row.cells.get("slag")
        if slag is None:
            self.belonging.tell_empty(table, row, "slag")
            return False
        if slag.text in KINDS_OF_LINKS:
            return True
        if self.values.is_sound(slag):
            choices = tuple(KINDS_OF_LINKS)
            kind = TroubleKind.CELL_CHOICE
            self.values.tell(kind, slag, verdi=slag.text, valg=choices)
        self.values.notes.lose_everything()
        return False

    def _fill(self, entry: Entry) -> None:
        sheet = entry.table.sheet
        own = {sheet.owner_key, "id", "slag"}
        columns = [column for column in sheet.columns if column.key not in own]
        home = entry.thing.home if sheet.owner == "tiltak" else ""
        if entry.thing.kind == "tiltak":
            home = entry.thing.id
        self.values.fill(entry.data, entry.row, columns, entry.thing.element, home)


def _id_cell(row: Row) -> TextCell:
    """Give the cell that shows which thing a row is: its id, else its name, else the first."""
    cells = row.cells
    return cells.get("id") or cells.get("navn") or next(iter(cells.values()))


def _name(table: Table, row: Row) -> str:
    """Give what an id is made of: the name, or else the first that the row says."""
    own = {table.sheet.owner_key, "slag"}
    named = row.cells.get("navn")
    if named is not None:
        return named.text
    return next((cell.text for key, cell in row.cells.items() if key not in own), "")
