"""Measurements in CSV: rows become measurements of the indicators they name.

Cells are separated by semicolons, or by commas where the header has no semicolon. They
keep their places, so that a wrong number is told with file, line and column.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.loading.merge import MergedList
from endringsteori.loading.near import near
from endringsteori.loading.raw import RawList, RawMap
from endringsteori.model import rens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.loading.merge import MergedMap
    from endringsteori.loading.notebook import Notebook
    from endringsteori.loading.source import Source

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
_DIMENSION: Final = re.compile(r"\s*([^=,]*[^=,\s])\s*=\s*([^,]*[^,\s])\s*(?:,|$)")

_Cell = tuple[str, int, int]


def add_measurements(source: Source, project: MergedMap, notes: Notebook) -> None:
    """Give each row of a CSV file to the indicator that it names."""
    rows = _rows(source, notes)
    header = next(rows, None)
    if header is None:
        return
    columns = _columns(source, header, notes)
    if columns is None:
        return
    taken: dict[str, RawList] = {}
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
            continue
        _take_row(
            source, dict(zip(columns, cells, strict=False)), project, notes, taken
        )


def _rows(source: Source, notes: Notebook) -> Iterator[list[_Cell]]:
    """Split the text into rows of cells with their offsets; empty rows are passed over."""
    first_line = source.line(1)
    sign = ";" if ";" in first_line or "," not in first_line else ","
    cell = re.compile(
        rf'[ \t]*(?:"(?P<quoted>(?:[^"]|"")*)"[ \t]*|(?P<plain>[^{sign}\r\n]*))'
        rf"(?P<after>{sign}|\r\n|\r|\n|\Z)"
    )
    at, row = 0, list[_Cell]()
    while at <= len(source.text):
        found = cell.match(source.text, at)
        if found is None:
            span = source.span(at, at + 1)
            notes.about_file(
                TroubleKind.CSV_UNREADABLE,
                source.path,
                f"linje {span.start.line}",
                span,
            )
            notes.lose_everything()
            return
        name = "quoted" if found["quoted"] is not None else "plain"
        text = rens(found[name].replace('""', '"') if name == "quoted" else found[name])
        row.append(
            (text, found.start(name), found.start(name) + len(found[name].rstrip()))
        )
        at = found.end()
        if found["after"] != sign:
            if any(text for text, _, _ in row):
                yield row
            row = []
            if not found["after"]:
                return


def _columns(source: Source, header: list[_Cell], notes: Notebook) -> list[str] | None:
    names: list[str] = []
    for name, start, end in header:
        text = name
        span = source.span(start, end)
        if text and text not in _COLUMNS:
            notes.about_file(
                TroubleKind.CSV_COLUMN,
                source.path,
                text,
                span,
                kolonne=text,
                forslag=near(text, _COLUMNS),
            )
        elif text and text in names:
            notes.about_file(
                TroubleKind.CSV_COLUMN_TWICE, source.path, text, span, kolonne=text
            )
            text = ""
        names.append(text)
    missing = [name for name in _REQUIRED if name not in names]
    for name in missing:
        notes.about_file(
            TroubleKind.CSV_COLUMN_MISSING,
            source.path,
            name,
            source.span(header[0][1], header[-1][2]),
            kolonne=name,
        )
    if missing:
        notes.lose_everything()
        return None
    return names


def _take_row(
    source: Source,
    cells: dict[str, _Cell],
    project: MergedMap,
    notes: Notebook,
    taken: dict[str, RawList],
) -> None:
    id_, start, end = cells["indikator"]
    indicator = _indicator(project, id_)
    if indicator is None:
        if not notes.is_lost(id_):
            notes.about_file(
                TroubleKind.CSV_INDICATOR,
                source.path,
                f"linje {source.position(start).line}",
                source.span(start, end),
                verdi=id_,
                forslag=near(id_, _indicators(project)),
            )
        return
    row = _measurement(source, cells)
    if id_ not in taken:
        taken[id_] = RawList(source, row.start, flow=False)
    mine = taken[id_]
    mine.append(row)
    mine.places.append((row.start, row.end))
    merged = _merged(indicator)
    if merged is not None:
        merged.add(row, mine, len(mine) - 1)


def _measurement(source: Source, cells: dict[str, _Cell]) -> RawMap:
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
    pairs = _DIMENSION.findall(text)
    if not pairs or "".join(_DIMENSION.split(text)[::3]).strip():
        return text
    split = RawMap(source, at, flow=False)
    for name, value in pairs:
        split[name] = value
        split.places[name] = (at, end, at, end)
    return split


def _indicator(project: MergedMap, id_: str) -> Any:  # noqa: ANN401 - raw data
    measure, slash, inner = id_.partition("/")
    if not slash:
        return project.get("indikatorer", {}).get(id_)
    thing = project.get("tiltak", {}).get(measure)
    things = thing.get("indikatorer") if isinstance(thing, dict) else None
    return things.get(inner) if isinstance(things, dict) else None


def _indicators(project: MergedMap) -> Iterator[str]:
    yield from project.get("indikatorer", ())
    for measure, thing in project.get("tiltak", {}).items():
        things = thing.get("indikatorer") if isinstance(thing, dict) else None
        if isinstance(things, dict):
            yield from (f"{measure}/{id_}" for id_ in things)


def _merged(indicator: Any) -> MergedList | None:  # noqa: ANN401 - raw data
    """Give the measurements of an indicator as a list that several files can add to."""
    if not isinstance(indicator, RawMap):
        return None
    own = indicator.get("målinger")
    if isinstance(own, MergedList):
        return own
    merged = MergedList()
    if isinstance(own, RawList):
        for index, item in enumerate(own):
            merged.add(item, own, index)
    elif own is not None:
        return None
    indicator["målinger"] = merged
    return merged
