"""Measurements in CSV: rows become measurements of the indicators they name.

Cells keep their places, so that a wrong number is told with file, line and column.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.loading.cells import rows_of
from endringsteori.loading.near import near
from endringsteori.loading.raw import RawMap
from endringsteori.loading.receivers import Receivers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.loading.cells import Cell
    from endringsteori.loading.merge import MergedMap
    from endringsteori.loading.notebook import Notebook
    from endringsteori.loading.source import Source
    from endringsteori.texts import Verdi

__all__ = ["add_measurements"]

_COLUMNS: Final = (
    "indikator",
    "periode",
    "verdi",
    "teller",
    "nevner",
    "vurdering",
    "begrunnelse",
    "spurt",
    "svart",
    "foreløpig",
    "brudd",
    "mangler",
    "fordelt_på",
    "kilde",
    "hentet",
    "merknad",
)
_REQUIRED: Final = ("indikator", "periode")
_GROUNDS: Final = ("spurt", "svart")
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


def add_measurements(
    source: Source,
    project: MergedMap,
    notes: Notebook,
    given: Mapping[str, str] = _NOTHING,
) -> None:
    """Give each row of a CSV file to the indicator that it names.

    `given` is what stands in a cell that is empty, or has no column.
    """
    rows = rows_of(source, notes)
    header = next(rows, None)
    if header is None:
        return
    columns = _columns(source, header, notes, given)
    if columns is None:
        return
    receivers = Receivers(source, project, notes)
    for cells in rows:
        if len(cells) > len(columns) and any(
            text for text, _, _ in cells[len(columns) :]
        ):
            _, start, end = cells[len(columns)]
            notes.about_file(
                TroubleKind.CSV_CELLS,
                source.path,
                f"linje {source.position(start).line}",
                source.span(start, end),
                antall=len(cells),
                kolonner=len(columns),
            )
            _lose_row(dict(zip(columns, cells, strict=False)), notes)
            continue
        row = dict(zip(columns, cells, strict=False))
        _take_row(source, _filled(row, given), notes, receivers)


def _filled(cells: dict[str, Cell], given: Mapping[str, str]) -> dict[str, Cell]:
    """Put what is given into empty cells; it stands where the row begins."""
    start = min(start for _, start, _ in cells.values())
    more = {
        name: (text, start, start)
        for name, text in given.items()
        if name not in cells or not cells[name][0]
    }
    return {**cells, **more}


def _columns(
    source: Source, header: list[Cell], notes: Notebook, given: Mapping[str, str]
) -> list[str] | None:
    names: list[str] = []
    meant: set[str] = set()
    # A line with no heading of ours, such as one parted by tabs, has one fault, not many.
    is_ours = any(text in _COLUMNS or near(text, _COLUMNS) for text, _, _ in header)
    for text, start, end in header if is_ours else ():
        span = source.span(start, end)
        if text and text not in _COLUMNS:
            proposals = near(text, _COLUMNS)
            told: dict[str, Verdi] = {"kolonne": text, "forslag": proposals}
            notes.about_file(TroubleKind.CSV_COLUMN, source.path, text, span, **told)
            meant.update(proposals)
        elif text and text in names:
            kind = TroubleKind.CSV_COLUMN_TWICE
            notes.about_file(kind, source.path, text, span, kolonne=text)
        names.append("" if text in names else text)
    missing = [name for name in _REQUIRED if name not in {*names, *meant, *given}]
    line = source.span(header[0][1], header[-1][2])
    for name in missing if is_ours else missing[:1]:
        kind = TroubleKind.CSV_COLUMN_MISSING
        notes.about_file(kind, source.path, name, line, kolonne=name)
    if missing or meant.difference(names):
        notes.lose_everything()
        return None
    return names


def _take_row(
    source: Source,
    cells: dict[str, Cell],
    notes: Notebook,
    receivers: Receivers,
) -> None:
    if any(name not in cells or not cells[name][0] for name in _REQUIRED):
        _tell_empty(source, cells, notes)
        return
    id_, start, end = cells["indikator"]
    if receivers.give(id_, _measurement(source, cells)):
        return
    proposals = receivers.proposals(id_)
    if not notes.is_lost(id_):
        notes.about_file(
            TroubleKind.CSV_INDICATOR,
            source.path,
            f"linje {source.position(start).line}",
            source.span(start, end),
            verdi=id_,
            forslag=proposals,
        )


def _tell_empty(source: Source, cells: dict[str, Cell], notes: Notebook) -> None:
    """Tell which cell of a row is empty though every row must have it."""
    name = next(name for name in _REQUIRED if name not in cells or not cells[name][0])
    last = max(end for _, _, end in cells.values())
    _, start, end = cells.get(name, ("", last, last))
    span = source.span(start, end)
    key = f"linje {span.start.line}"
    notes.about_file(TroubleKind.CSV_CELL, source.path, key, span, kolonne=name)
    _lose_row(cells, notes)


def _lose_row(cells: dict[str, Cell], notes: Notebook) -> None:
    """Remember that an indicator, if need be any, lacks a measurement that was given."""
    if "indikator" in cells and (id_ := cells["indikator"][0]):
        notes.lose_field(id_, "målinger")
    else:
        notes.lose_everything()


def _measurement(source: Source, cells: dict[str, Cell]) -> RawMap:
    start = min(start for _, start, _ in cells.values())
    row = RawMap(source, start, flow=False)
    row.end = max(end for _, _, end in cells.values())
    grounds = RawMap(source, start, flow=False)
    for column, (text, at, end) in cells.items():
        if not text or not column or column not in _COLUMNS or column == "indikator":
            continue
        home = grounds if column in _GROUNDS else row
        home[column] = _split(source, text, at, end) if column == "fordelt_på" else text
        home.places[column] = (at, end, at, end)
    if grounds:
        places = grounds.places.values()
        whole = min(p[0] for p in places), max(p[1] for p in places)
        row["grunnlag"] = grounds
        row.places["grunnlag"] = whole + whole
    return row


def _split(source: Source, text: str, at: int, end: int) -> Any:  # noqa: ANN401 - raw data
    """Read `kjønn=jenter, trinn=10`; what is not so written is left for the model."""
    split = RawMap(source, at, flow=False)
    for pair in text.removesuffix(",").split(","):
        name, _, value = (part.strip() for part in pair.partition("="))
        if not name or not value or name in split:
            return text
        split[name] = value
        split.places[name] = (at, end, at, end)
    return split
