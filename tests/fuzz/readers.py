"""The readers of files from outside: each a function of bytes, and what to begin with."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.exchange.read import made_ids, read_workbook
from endringsteori.loading import Memory, load
from endringsteori.loading.decode import decode, without_bad_characters
from endringsteori.loading.excel import WorkbookError, sheet_text
from endringsteori.loading.jsonstat import NotChosenError, choose, series
from endringsteori.loading.jsonstat_cube import cube_of
from endringsteori.loading.jsonstat_text import UnreadableError, read_json
from endringsteori.loading.spaces import with_spaces
from exchange.books import book
from fuzz.mutation import changed, changed_workbook
from loading.telling import ROOT
from loading.two_readers import agree

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from exchange.books import Rows

__all__ = ["READERS", "Reader"]

_EXAMPLES: Final = Path(__file__).parents[2] / "eksempler"
_LONGEST_SEED: Final = 2_000
_CHAIN: Final = "endringsteori: 1\nindikatorer:\n  a: A\n  fravær: Fravær\n".encode()


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader: how bytes are given to it, what to begin with, and how that is changed.

    `read` returns whatever the bytes are; all it raises is a fault of ours.
    """

    name: str
    read: Callable[[bytes], object]
    seeds: Callable[[], tuple[bytes, ...]]
    change: Callable[[bytes, Random], bytes] = changed


def _yaml(data: bytes) -> None:
    """Read a project. Where its lines are enough, libyaml must say the same of it."""
    load(Memory({ROOT: data}))
    source, fault = decode(ROOT, data)
    if fault is None:
        agree(with_spaces(without_bad_characters(source.text)[0])[0])


def _csv(data: bytes) -> None:
    load(Memory({ROOT: _CHAIN, "maalinger/a.csv": data}))


def _json_stat(data: bytes) -> None:
    """Read a table, and out of it the series that is first in every dimension but time."""
    source, _ = decode("a.json", data)
    try:
        cube = cube_of(read_json(source))
        velg = {
            one.id: code
            for one in cube.dimensions
            if one.id not in {"Tid", "AAR"}
            for code in list(one.codes)[:1]
        }
        list(series(source, cube, *choose(cube, velg, None)))
    except (UnreadableError, NotChosenError):
        return


def _excel(data: bytes) -> None:
    """Read a workbook both as a project and as a sheet of measurements."""
    read_workbook(data, "kjede.xlsx")
    with suppress(WorkbookError):
        made_ids(data)
    with suppress(WorkbookError):
        sheet_text(data, None)


def _files(pattern: str, lines: int | None = None) -> tuple[bytes, ...]:
    """Give the examples that are small, or the first lines of each."""
    found = (path.read_bytes() for path in sorted(_EXAMPLES.glob(pattern)))
    cut = (b"".join(data.splitlines(keepends=True)[:lines]) for data in found)
    return tuple(data for data in cut if len(data) <= _LONGEST_SEED)


def _books() -> tuple[bytes, ...]:
    """Give a project and a sheet of measurements, as small as people make them."""
    chain: dict[str, Rows] = {
        "Start": [
            ["Felt", "Verdi"],
            ["Virksomhet", "Fjellfjord"],
            ["Profil", "utkast"],
        ],
        "Tiltak": [["Navn", "Ansvarlig"], ["Los", "skolen"], ["Fritidskort", None]],
        "Ledd": [
            ["Tiltak", "Type", "Navn"],
            ["Los", "aktivitet", "Losen møter eleven"],
        ],
        "Koblinger": [["Fra", "Til"], ["losen-møter-eleven", "eleven-møter-opp"]],
    }
    numbers: dict[str, Rows] = {
        "Tall": [["periode", "verdi"], [2023, 9.4], ["2024", "9,5"]]
    }
    return book(chain), book(numbers)


READERS: Final = {
    reader.name: reader
    for reader in (
        Reader("yaml", _yaml, lambda: _files("*/*.yaml")),
        Reader("csv", _csv, lambda: _files("*/*/*.csv", 12)),
        Reader("json-stat", _json_stat, lambda: _files("*/*/*.json")),
        Reader("excel", _excel, _books, changed_workbook),
    )
}
"""By name, in the order they are tried."""
