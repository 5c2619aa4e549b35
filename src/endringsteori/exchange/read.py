"""Reading a project out of a workbook: `load` for whatever kind of file the project is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.exchange.book import MOST_ROWS, grids, sheet_titles
from endringsteori.exchange.build import build
from endringsteori.exchange.columns import plain
from endringsteori.exchange.names import known_ids
from endringsteori.exchange.page import Page, columns_by_heading
from endringsteori.exchange.sheets import SHEETS, sheet_called
from endringsteori.loading import Memory, collector_paused
from endringsteori.loading.excel import WorkbookError
from endringsteori.loading.files import Files
from endringsteori.loading.load import put_together
from endringsteori.loading.near import near
from endringsteori.loading.notebook import Notebook
from endringsteori.texts import SPRÅK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from endringsteori.diagnostics import Cell
    from endringsteori.exchange.book import Grid
    from endringsteori.exchange.page import SheetText, Table
    from endringsteori.loading import Loaded, SourceTree
    from endringsteori.model import Teori

__all__ = ["has_sheets", "load_workbook", "made_ids", "read_workbook"]

_EXAMPLES: Final = ("Tiltak", "Ledd", "Koblinger")
_SHOWN: Final = 3


def has_sheets(data: bytes) -> bool:
    """Tell whether some sheet of a workbook is called as one of the template."""
    return any(sheet_called(title) is not None for title in sheet_titles(data))


def load_workbook(tree: SourceTree) -> Loaded:
    """Read a project whose root file is a workbook.

    Whatever stands in it, this returns: what is wrong is `trouble`. Raises `OSError` where
    a file cannot be read at all.
    """
    return _load(tree, None)


def read_workbook(data: bytes, name: str, before: Teori | None = None) -> Loaded:
    """Read a project out of a workbook; `name` is what its findings call the file.

    Things without an id keep the one that a thing of the same name has in `before`.
    Whatever stands in it, this returns: what is wrong is `trouble`.
    """
    return _load(Memory({name: data}), before)


def made_ids(data: bytes) -> tuple[tuple[Cell, str], ...]:
    """Give the ids that were made for rows without one, and the empty cells for them."""
    files = Files(Memory({"": data}), Notebook(""))
    reader = _Reader(files, "")
    reader.read(data, None)
    return reader.made


@collector_paused()
def _load(tree: SourceTree, before: Teori | None) -> Loaded:
    files = Files(tree, Notebook(tree.root))
    reader = _Reader(files, tree.root)
    reader.read(tree.read(tree.root), before)
    return put_together(files)


class _Reader:
    """Reads one workbook into the files of a project."""

    def __init__(self, files: Files, path: str) -> None:
        self._files = files
        self._path = path
        self.made: tuple[tuple[Cell, str], ...] = ()
        """The ids that were made of names, and the cells where they belong."""

    def read(self, data: bytes, before: Teori | None) -> None:
        """Read the bytes; what cannot be read at all leaves an empty project."""
        page = Page()
        try:
            found = grids(data)
        except WorkbookError as error:
            source = page.source(self._path)
            self._files.sources[self._path] = source
            self._files.roots.append((source, None))
            self._tell(source, error.kind, (0, 0), grense=MOST_ROWS)
            return
        ours = list(_ours(found))
        tables, others = _laid_out(found, ours, page)
        source = page.source(self._path)
        self._files.sources[self._path] = source
        self._tell_sheets(source, tables, others)
        for table in tables:
            self._tell_headings(source, table)
        built = build(tables, source, self._files.notes, known_ids(before))
        self._files.roots.append((source, built.root))
        self.made = built.made

    def _tell_sheets(
        self,
        source: SheetText,
        tables: Sequence[Table],
        others: Iterable[tuple[Grid, tuple[int, int]]],
    ) -> None:
        """Tell of sheets that are like those of the template, and of there being none."""
        if not tables:
            self._tell(source, TroubleKind.WORKBOOK_SHEETS, (0, 0), valg=_EXAMPLES)
            return
        known = [sheet.names.på(språk) for sheet in SHEETS for språk in SPRÅK]
        by_sheet = {table.sheet.key: table.title for table in tables}
        for grid, where in others:
            same = sheet_called(grid.title)
            if same is not None:
                first = by_sheet[same.key]
                kind = TroubleKind.SHEET_TWICE
                self._tell(source, kind, where, ark=grid.title, første=first)
            elif close := near(grid.title, known):
                kind = TroubleKind.SHEET_UNKNOWN
                self._tell(source, kind, where, ark=grid.title, valg=close)

    def _tell_headings(self, source: SheetText, table: Table) -> None:
        """Tell of columns and fields that are unknown, stand twice, or are not there at all."""
        where = table.start, table.end
        has_text = source.text[table.end : table.end + 2].strip("\n[") != ""
        if not table.has_headings and has_text:
            some = tuple(c.heading("nb") for c in table.sheet.columns[:_SHOWN])
            kind = TroubleKind.SHEET_HEADINGS
            self._tell(source, kind, where, ark=table.title, valg=some)
        seen: set[str] = set()
        for cell, column in table.headings:
            at = cell.start, cell.end
            if column is None:
                self._tell_unknown(source, table, cell.text, at)
            elif column.key in seen:
                kind = TroubleKind.CSV_COLUMN_TWICE
                self._tell(source, kind, at, lost=False, kolonne=cell.text)
            else:
                seen.add(column.key)

    def _tell_unknown(
        self, source: SheetText, table: Table, text: str, where: tuple[int, int]
    ) -> None:
        if not plain(text):
            return
        known = columns_by_heading(table.sheet).values()
        names = [column.heading(s) for column in known for s in SPRÅK]
        close = near(text, (*names, *(column.path[-1] for column in known)))
        lost = bool(close)
        if table.sheet.key == "start":
            kind = TroubleKind.FIELD_UNKNOWN
            self._tell(source, kind, where, lost=lost, felt=text, forslag=close)
        else:
            kind = TroubleKind.CSV_COLUMN
            self._tell(source, kind, where, lost=lost, kolonne=text, forslag=close)

    def _tell(
        self,
        source: SheetText,
        kind: TroubleKind,
        where: tuple[int, int],
        *,
        lost: bool = True,
        **values: object,
    ) -> None:
        span = source.span(*where)
        key = None if span.cell is None else f"{span.cell.sheet}!{span.cell.name}"
        self._files.notes.about_file(kind, self._path, key, span, **values)  # type: ignore[arg-type]  # values of words
        if lost:
            self._files.notes.lose_everything()


def _ours(found: Iterable[Grid]) -> Iterator[Grid]:
    """Give the sheets of the template, each once."""
    seen: set[str] = set()
    for grid in found:
        sheet = sheet_called(grid.title)
        if sheet is not None and sheet.key not in seen:
            seen.add(sheet.key)
            yield grid


def _laid_out(
    found: Iterable[Grid], ours: Sequence[Grid], page: Page
) -> tuple[list[Table], list[tuple[Grid, tuple[int, int]]]]:
    """Lay all sheets out: those of the template, and the others with where they stand."""
    tables: list[Table] = []
    others: list[tuple[Grid, tuple[int, int]]] = []
    for grid in found:
        if any(grid is one for one in ours):
            tables.append(page.table(grid))
        else:
            others.append((grid, page.take(grid)))
    return tables, others
