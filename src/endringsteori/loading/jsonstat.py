"""One series out of a table in JSON-stat 2: one code of each dimension, and every period."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.lean import dataclass
from endringsteori.loading.jsonstat_signs import BadCellError, said_by
from endringsteori.loading.near import near
from endringsteori.loading.raw import RawMap

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from endringsteori.loading.jsonstat_cube import Cube, Dimension
    from endringsteori.loading.source import Source
    from endringsteori.texts import Verdi

__all__ = ["Bad", "NotChosenError", "choose", "few", "series"]

_KNOWN_TIMES: Final = ("Tid", "AAR")
"""What SSB and FHI call time; FHI does not say which dimension it is."""

_ONE_YEAR: Final = re.compile("([0-9]{4})_([0-9]{4})")
_PROVISIONAL: Final = "*"
_MOST_SHOWN: Final = 12
_LONGEST_SHOWN: Final = 60


class NotChosenError(Exception):
    """A data source that does not say which series it means.

    `field` is its field that must be mended, `key` the dimension in `velg`.
    """

    def __init__(
        self, kind: TroubleKind, field: str, key: str | None = None, **values: Verdi
    ) -> None:
        super().__init__(kind.value)
        self.kind = kind
        self.field = field
        self.key = key
        self.values = values


@dataclass(frozen=True, slots=True)
class Bad:
    """A cell that could not be read: its kind of trouble, where, of when, and the text."""

    kind: TroubleKind
    start: int
    end: int
    periode: str
    shown: str


def choose(
    cube: Cube, velg: Mapping[str, str], tid: str | None
) -> tuple[Dimension, Mapping[str, str]]:
    """Find the dimension that is time, and the code of each other dimension.

    A code may be chosen for time too. Raises `NotChosenError` where the choice names
    what the table does not have, or leaves several codes.
    """
    for id_, code in velg.items():
        dimension = _known(cube, id_, "velg", id_)
        if code not in dimension.codes:
            raise _no_code(dimension, code)
    time = _time(cube, tid)
    chosen = dict(velg)
    for dimension in cube.dimensions:
        if dimension is time or dimension.id in chosen:
            continue
        if len(dimension.codes) != 1:
            raise NotChosenError(
                TroubleKind.CODE_NOT_CHOSEN,
                "velg",
                dimension.id,
                dimensjon=_cut(dimension.id),
                antall=len(dimension.codes),
                valg=_shown(dimension),
            )
        chosen[dimension.id] = next(iter(dimension.codes))
    return time, chosen


def series(
    source: Source, cube: Cube, time: Dimension, chosen: Mapping[str, str]
) -> Iterator[RawMap | Bad]:
    """Give the measurement of each period, with where its number stands."""
    codes = [chosen[time.id]] if time.id in chosen else list(time.codes)
    for code in codes:
        cell = cube.cell({**chosen, time.id: code})
        named = time.places[code]
        start, end = cell.at or named
        periode = _period(code)
        try:
            said = said_by(cell)
        except BadCellError as bad:
            yield Bad(bad.kind, start, end, periode, bad.shown)
            continue
        row = RawMap(source, start, flow=True)
        row.end = end
        row.update(said, periode=periode)
        if time.labels.get(code, "").endswith(_PROVISIONAL):
            row["foreløpig"] = "ja"
        row.places.update(dict.fromkeys(row, (start, end, start, end)))
        row.places["periode"] = named + named
        yield row


def _known(cube: Cube, id_: str, field: str, key: str | None = None) -> Dimension:
    dimension = cube.dimension(id_)
    if dimension is not None:
        return dimension
    ids = [one.id for one in cube.dimensions]
    raise NotChosenError(
        TroubleKind.DIMENSION_UNKNOWN,
        field,
        key,
        verdi=id_,
        valg=few(ids),
        forslag=near(id_, ids),
    )


def _no_code(dimension: Dimension, code: str) -> NotChosenError:
    """Propose the codes whose label was written, else those that are near."""
    meant = tuple(id_ for id_, label in dimension.labels.items() if label == code)
    return NotChosenError(
        TroubleKind.CODE_UNKNOWN,
        "velg",
        dimension.id,
        dimensjon=_cut(dimension.id),
        verdi=code,
        valg=_shown(dimension),
        forslag=meant[:1],
    )


def _time(cube: Cube, tid: str | None) -> Dimension:
    if tid is not None:
        return _known(cube, tid, "tid")
    names = cube.times or tuple(
        one.id for one in cube.dimensions if one.id in _KNOWN_TIMES
    )
    time = cube.dimension(names[0]) if len(names) == 1 else None
    if time is None:
        ids = [one.id for one in cube.dimensions]
        raise NotChosenError(TroubleKind.TIME_UNKNOWN, "tid", valg=few(ids))
    return time


def _period(code: str) -> str:
    """Give a code of time as a period: FHI writes one year as a window, `2024_2024`."""
    years = _ONE_YEAR.fullmatch(code)
    return years[1] if years and years[1] == years[2] else code


def _shown(dimension: Dimension) -> tuple[str, ...]:
    """Give codes with their labels as a sentence can bear them."""
    labels = dimension.labels
    return few(
        [
            f"{code} ({labels[code]})" if labels.get(code, code) != code else code
            for code in list(dimension.codes)[: _MOST_SHOWN + 1]
        ]
    )


def few(names: Sequence[str]) -> tuple[str, ...]:
    """Give names as a sentence can bear them: not too many, and none too long."""
    shown = tuple(_cut(name) for name in names[:_MOST_SHOWN])
    return (*shown, "…") if len(names) > _MOST_SHOWN else shown


def _cut(name: str) -> str:
    return name if len(name) <= _LONGEST_SHOWN else f"{name[:_LONGEST_SHOWN]}…"
