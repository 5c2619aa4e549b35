"""From cells to the raw values that the model validates; names become ids on the way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.exchange.columns import CellForm
from endringsteori.exchange.lists import Part, split, split_pairs
from endringsteori.exchange.raw_maps import new_map, put
from endringsteori.lean import dataclass
from endringsteori.loading.near import as_id
from endringsteori.loading.raw import RawList, RawMap
from endringsteori.model import patterns

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.exchange.columns import Column
    from endringsteori.exchange.names import Names
    from endringsteori.exchange.page import Row, SheetText, TextCell
    from endringsteori.loading.notebook import Notebook
    from endringsteori.loading.raw import Raw
    from endringsteori.texts import Verdi

__all__ = ["Values"]

_REFERENCE: Final = re.compile(patterns.REFERANSE)


@dataclass(frozen=True, slots=True)
class Values:
    """Reads cells, and tells of those that cannot be read."""

    source: SheetText
    names: Names
    notes: Notebook

    def fill(
        self,
        thing: RawMap,
        row: Row,
        columns: Iterable[Column],
        element: str,
        home: str,
    ) -> None:
        """Put the cells of a row into a thing; `home` is what it stands inside."""
        for column in columns:
            cell = row.cells.get(column.key)
            if cell is None:
                continue
            if self.is_sound(cell):
                put(thing, column.path, self.value(cell, column, home), cell)
            else:
                self.notes.lose_field(element, column.path[0])
                self.notes.gone.add((id(thing), column.path[0]))

    def is_sound(self, cell: TextCell) -> bool:
        """Tell whether a cell has a value; where it has none, that is told."""
        if cell.raw.lacks_result:
            self.tell(TroubleKind.FORMULA, cell)
        elif cell.raw.is_fault:
            self.tell(TroubleKind.CELL_FAULT, cell, verdi=cell.text)
        return not (cell.raw.lacks_result or cell.raw.is_fault)

    def tell(self, kind: TroubleKind, cell: TextCell, **values: Verdi) -> None:
        """Tell of a cell that it is wrong."""
        span = self.source.span(cell.start, cell.end)
        where = span.cell
        key = None if where is None else f"{where.sheet}!{where.name}"
        self.notes.about_file(kind, self.source.path, key, span, **values)

    def value(self, cell: TextCell, column: Column, home: str) -> Raw:
        """Give the raw value of a cell."""
        match column.form:
            case CellForm.REFERENCE:
                return self._named(cell.text, column, home)
            case CellForm.REFERENCES:
                return self._references(cell, column, home)
            case CellForm.TEXTS:
                return self._list(cell, split(cell.text))
            case CellForm.PAIRS:
                return self._pairs(cell)
            case _:
                return cell.text

    def _named(self, text: str, column: Column, home: str) -> str:
        """Give the id that a text means, or the text where it means none for sure."""
        found = self.names.find(text, column.kinds, home)
        if found is not None:
            return found
        is_free = column.kinds == ("virkemiddel",) and not self.names.has("virkemiddel")
        if is_free and not _REFERENCE.match(text):
            return as_id(text) or text
        return text

    def _references(self, cell: TextCell, column: Column, home: str) -> Raw:
        parts = split(cell.text)
        if any("," in part.text for part in parts):
            parts = tuple(
                one for part in parts for one in self._at_commas(part, column, home)
            )
        return self._list(
            cell,
            (
                part._replace(text=self._named(part.text, column, home))
                for part in parts
            ),
        )

    def _at_commas(self, part: Part, column: Column, home: str) -> tuple[Part, ...]:
        """Split at commas where that gives things that are all there, and not otherwise."""
        if self.names.find(part.text, column.kinds, home) is not None:
            return (part,)
        found: list[Part] = []
        start = part.start
        for piece in part.text.split(","):
            text = piece.strip()
            begin = start + len(piece) - len(piece.lstrip())
            found.append(Part(text, begin, begin + len(text)))
            start += len(piece) + 1
        known = (self.names.find(one.text, column.kinds, home) for one in found)
        return tuple(found) if all(known) else (part,)

    def _list(self, cell: TextCell, parts: Iterable[Part]) -> RawList:
        items = RawList(self.source, cell.start, flow=False)
        items.end = cell.end
        for part in parts:
            items.append(part.text)
            items.places.append((cell.start + part.start, cell.start + part.end))
        return items

    def _pairs(self, cell: TextCell) -> Raw:
        """Read `kjønn=jenter; trinn=10`; what is not so written is left for the model."""
        pairs = split_pairs(cell.text)
        if pairs is None:
            return cell.text
        found = new_map(self.source, cell)
        for name, value in pairs:
            found[name.text] = value.text
            ends = (name.start, name.end, value.start, value.end)
            a, b, c, d = (cell.start + end for end in ends)
            found.places[name.text] = (a, b, c, d)
        return found
