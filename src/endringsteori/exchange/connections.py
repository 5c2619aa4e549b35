"""The sheet of connections: what leads to what, row by row, from wherever one begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Place, TroubleKind
from endringsteori.exchange.raw_maps import new_map, place
from endringsteori.exchange.sheet import CONNECTIONS
from endringsteori.lean import dataclass
from endringsteori.loading.raw import RawList, RawMap

if TYPE_CHECKING:
    from endringsteori.exchange.belonging import Belonging
    from endringsteori.exchange.names import Thing
    from endringsteori.exchange.page import Row, Table, TextCell
    from endringsteori.exchange.things import Entry, Things
    from endringsteori.exchange.values import Values

__all__ = ["Connections"]

_STROKES: Final = frozenset("–-—")
"""What may stand in `til` for «nothing at all»."""

_CONTRIBUTES: Final = frozenset({"resultater", "virkninger", "effekter"})
"""The sections of links that can contribute to goals."""

_OWN: Final = frozenset({"tiltak", "fra", "til", "slag"})


@dataclass(frozen=True, slots=True)
class Connections:
    """Puts connections on the links they begin at."""

    values: Values
    belonging: Belonging
    things: Things

    def take(self, table: Table) -> None:
        """Read the rows of the sheet."""
        for row in table.rows:
            missing = [key for key in ("fra", "til") if key not in row.cells]
            if missing:
                self.belonging.tell_empty(table, row, missing[0])
                continue
            entry = self._entry(row)
            if entry is not None and self.values.is_sound(row.cells["til"]):
                self._row(table, row, entry)

    def _entry(self, row: Row) -> Entry | None:
        """Find the link that a row begins at, in the measure that it names."""
        cell = row.cells.get("tiltak")
        if cell is None:
            measure = self.values.names.only("tiltak")
        else:
            measure = self.belonging.named(cell, "tiltak")
            if measure is None:
                return None
        home = "" if measure is None else measure.id
        thing = self.belonging.named(row.cells["fra"], "ledd", home)
        return None if thing is None else self.things.entries.get(thing.element)

    def _row(self, table: Table, row: Row, entry: Entry) -> None:
        til, thing, data = row.cells["til"], entry.thing, entry.data
        if til.text in _STROKES:
            _feed_nothing(data, til)
            return
        column = table.sheet.column("til")
        target = str(self.values.value(til, column, thing.home))
        field = self._field(row, entry.section, target, thing.home)
        held = data.get(field)
        if not isinstance(held, RawMap):
            held = new_map(self.values.source, row)
            place(data, field, held, til, row)
        if target in held:
            self._tell_twice(thing, field, target, til)
            return
        hypothesis = new_map(self.values.source, row)
        columns = [column for column in table.sheet.columns if column.key not in _OWN]
        self.values.fill(hypothesis, row, columns, thing.element, thing.home)
        place(held, target, hypothesis or None, til, row)

    def _field(self, row: Row, section: str, target: str, home: str) -> str:
        """Give the field of a connection: as it says, or else by what it leads to."""
        slag = row.cells.get("slag")
        if slag is not None and slag.text in CONNECTIONS:
            return CONNECTIONS[slag.text]
        is_goal = self.values.names.kind(target, home) == "mål"
        return "bidrar_til" if is_goal and section in _CONTRIBUTES else "fører_til"

    def _tell_twice(self, thing: Thing, field: str, til: str, cell: TextCell) -> None:
        notes = self.values.notes
        notes.tell(
            TroubleKind.SAME_ID_TWICE,
            Place(thing.element, field, f"{field}.{til}"),
            self.values.source.span(cell.start, cell.end),
            {"ting": thing.name or thing.id, "nøkkel": field, "verdi": til},
        )
        notes.lose_field(thing.element, field)


def _feed_nothing(data: RawMap, til: TextCell) -> None:
    """Let an input feed no activity, where nothing else is said of it."""
    if "fører_til" not in data:
        place(data, "fører_til", RawList(data.source, til.start, flow=False), til, til)
