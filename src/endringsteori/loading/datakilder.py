"""Data sources: files of statistics and tables become measurements of indicators.

Each measurement keeps where it comes from and when it was fetched, and stands where its
number stands in the file. Files come from the project alone; nothing is fetched.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from endringsteori.diagnostics import TroubleKind
from endringsteori.lean import dataclass
from endringsteori.loading.datakilder_asked import Asked, asked_for
from endringsteori.loading.decode import MAX_BYTES
from endringsteori.loading.excel import WorkbookError, sheet_text
from endringsteori.loading.jsonstat import Bad, NotChosenError, choose, few, series
from endringsteori.loading.jsonstat_cube import cube_of
from endringsteori.loading.jsonstat_text import UnreadableError, read_json
from endringsteori.loading.measurements import add_measurements
from endringsteori.loading.receivers import Receivers
from endringsteori.loading.source import Source

if TYPE_CHECKING:
    from endringsteori.loading.files import Files
    from endringsteori.loading.jsonstat_cube import Cube
    from endringsteori.loading.merge import MergedMap

__all__ = ["add_data_sources"]


def add_data_sources(files: Files, project: MergedMap) -> None:
    """Read the files that data sources name, and give their measurements to indicators.

    A file of measurements that one names is taken out of those that are read by
    themselves. Raises `OSError` where a file is there and cannot be read.
    """
    reader = _Reader(files, project)
    for asked in asked_for(project, files.notes):
        reader.read(asked)


@dataclass(slots=True)
class _Reader:
    """Reads one data source after the other, and each file once."""

    files: Files
    project: MergedMap
    _tables: dict[str, Cube | None] = field(default_factory=dict)

    def read(self, asked: Asked) -> None:
        path = asked.path
        form = None if path is None else asked.format(path)
        if path is None or form is None:
            asked.lose()
        elif form == "json-stat":
            self._statistics(asked, path)
        else:
            source = (
                self._source(asked, path) if form == "csv" else self._sheet(asked, path)
            )
            self._rows(asked, source)

    def _statistics(self, asked: Asked, path: str) -> None:
        if path not in self._tables:
            self._tables[path] = self._table(asked, path)
        cube = self._tables[path]
        if asked.indikator is None:
            asked.tell(TroubleKind.DATA_INDICATOR, "indikator", sti=path)
        if cube is None or asked.indikator is None:
            asked.lose()
            return
        try:
            time, chosen = choose(cube, asked.velg, asked.text("tid"))
        except NotChosenError as error:
            asked.tell(error.kind, error.field, error.key, sti=path, **error.values)
            asked.lose()
            return
        source = self.files.sources[path]
        receivers = Receivers(source, self.project, self.files.notes)
        given = asked.given(cube.publisher, cube.table)
        for row in series(source, cube, time, chosen):
            if isinstance(row, Bad):
                self._tell_bad(asked, source, row)
                continue
            row.update(given)
            row.places.update(dict.fromkeys(given, row.places["periode"]))
            if not receivers.give(asked.indikator, row):
                receivers.proposals(asked.indikator)  # that it is unknown is ET010

    def _table(self, asked: Asked, path: str) -> Cube | None:
        source = self._source(asked, path)
        if source is None:
            return None
        try:
            return cube_of(read_json(source))
        except UnreadableError as error:
            span = source.span(error.start, error.end)
            self.files.notes.about_file(error.kind, path, None, span, **error.values)
            return None

    def _tell_bad(self, asked: Asked, source: Source, bad: Bad) -> None:
        key, span = f"{asked.id}.{bad.periode}", source.span(bad.start, bad.end)
        values = {"verdi": bad.shown, "periode": bad.periode}
        self.files.notes.about_file(bad.kind, source.path, key, span, **values)
        asked.lose()

    def _rows(self, asked: Asked, source: Source | None) -> None:
        if source is None:
            asked.lose()
            return
        given = asked.given(None, None)
        if asked.indikator is not None:
            given["indikator"] = asked.indikator
        add_measurements(source, self.project, self.files.notes, given)

    def _sheet(self, asked: Asked, path: str) -> Source | None:
        """Give a sheet of a workbook as text; the second of one file has its own name."""
        data = self._data(asked, path)
        if data is None:
            return None
        if len(data) > MAX_BYTES:
            asked.tell(TroubleKind.EXCEL_TOO_BIG, "fil", sti=path)
            return None
        name = asked.text("tabell")
        try:
            title, text = sheet_text(data, name)
        except WorkbookError as error:
            of_sheet = error.kind is TroubleKind.EXCEL_SHEET
            field = "tabell" if of_sheet else "fil"
            asked.tell(error.kind, field, sti=path, valg=few(error.sheets))
            return None
        is_first = path not in self.files.sources
        source = Source(path if is_first else f"{path} ({title})", text)
        return self.files.sources.setdefault(source.path, source)

    def _data(self, asked: Asked, path: str) -> bytes | None:
        data = self.files.tree.data(path)
        if data is None:
            asked.tell(TroubleKind.DATA_FILE, "fil", sti=path)
        return data

    def _source(self, asked: Asked, path: str) -> Source | None:
        """Give the text of a file; None after telling that there is none, or no text."""
        known = self.files.sources.get(path)
        if known is not None:
            own = self.files.measurements
            self.files.measurements = [one for one in own if one is not known]
            return known
        data = self._data(asked, path)
        if data is None:
            return None
        source, is_text = self.files.text(path, data)
        return source if is_text else None
