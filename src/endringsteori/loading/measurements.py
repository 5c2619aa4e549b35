"""Measurements in CSV: rows become measurements of the indicators they name.

Cells keep their places, so that a wrong number is told with file, line and column.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.loading.cells import rows_of
from endringsteori.loading.merge import MergedList, MergedMap
from endringsteori.loading.near import near
from endringsteori.loading.raw import RawList, RawMap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.loading.cells import Cell
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
_MOST_PROPOSALS: Final = 50
"""How many unknown ids of one file are looked up: one with more is no slip of the pen."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the rows of one file have named so far: indicators, and ids of none."""

    taken: dict[str, RawList] = field(default_factory=dict)
    proposed: dict[str, tuple[str, ...]] = field(default_factory=dict)


def add_measurements(source: Source, project: MergedMap, notes: Notebook) -> None:
    """Give each row of a CSV file to the indicator that it names."""
    rows = rows_of(source, notes)
    header = next(rows, None)
    if header is None:
        return
    columns = _columns(source, header, notes)
    if columns is None:
        return
    seen = _Seen()
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
        _take_row(source, dict(zip(columns, cells, strict=False)), project, notes, seen)


def _columns(source: Source, header: list[Cell], notes: Notebook) -> list[str] | None:
    names: list[str] = []
    meant: set[str] = set()
    for text, start, end in header:
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
    missing = [name for name in _REQUIRED if name not in {*names, *meant}]
    for name in missing:
        notes.about_file(
            TroubleKind.CSV_COLUMN_MISSING,
            source.path,
            name,
            source.span(header[0][1], header[-1][2]),
            kolonne=name,
        )
    if missing or meant.difference(names):
        notes.lose_everything()
        return None
    return names


def _take_row(
    source: Source,
    cells: dict[str, Cell],
    project: MergedMap,
    notes: Notebook,
    seen: _Seen,
) -> None:
    if any(name not in cells or not cells[name][0] for name in _REQUIRED):
        _tell_empty(source, cells, notes)
        return
    id_, start, end = cells["indikator"]
    indicator = _indicator(project, id_)
    if indicator is None:
        proposals = _proposals(id_, project, notes, seen)
        if not notes.is_lost(id_):
            notes.about_file(
                TroubleKind.CSV_INDICATOR,
                source.path,
                f"linje {source.position(start).line}",
                source.span(start, end),
                verdi=id_,
                forslag=proposals,
            )
        return
    row = _measurement(source, cells)
    if id_ not in seen.taken:
        seen.taken[id_] = RawList(source, row.start, flow=False)
    mine = seen.taken[id_]
    mine.append(row)
    mine.places.append((row.start, row.end))
    merged = _merged(indicator)
    if merged is not None:
        merged.add(row, mine, len(mine) - 1)


def _proposals(
    id_: str, project: MergedMap, notes: Notebook, seen: _Seen
) -> tuple[str, ...]:
    """Give the indicators that an id of none most likely means; they lack a measurement."""
    if id_ not in seen.proposed:
        if len(seen.proposed) == _MOST_PROPOSALS:
            notes.lose_everything()
            return ()
        seen.proposed[id_] = near(id_, _indicators(project))
    for proposal in seen.proposed[id_]:
        notes.lose_field(proposal, "målinger")
    return seen.proposed[id_]


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


def _indicator(project: MergedMap, id_: str) -> Any:  # noqa: ANN401 - raw data
    """Give what stands under the id of an indicator; one with only a name gets fields."""
    measure, slash, inner = id_.partition("/")
    things: Any = project.get("indikatorer")
    if slash:
        thing = project.get("tiltak", {}).get(measure)
        things = thing.get("indikatorer") if isinstance(thing, dict) else None
    key = inner or id_
    if not isinstance(things, dict):
        return None
    home = things.homes.get(key) if isinstance(things, MergedMap) else things
    if isinstance(things.get(key), str) and isinstance(home, RawMap):
        _, _, start, end = home.places[key]
        fields = RawMap(home.source, start, flow=False)
        fields["navn"], fields.places["navn"] = things[key], (start, end, start, end)
        fields.end = end
        things[key] = fields
    return things.get(key)


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
