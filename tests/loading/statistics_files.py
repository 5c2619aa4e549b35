"""Tables in JSON-stat 2 as a small writer of our own makes them; every number is made up."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias

from endringsteori.loading import Memory, load
from loading.telling import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.loading import Loaded
    from endringsteori.model import Måling

__all__ = ["CHAIN", "FILE", "Cells", "measured", "read_table", "table"]

FILE = "tall/ssb.json"

CHAIN = """\
indikatorer:
  fattig:
    navn: Andel barn i lavinntekt
datakilder:
  ssb:
    fil: tall/ssb.json
    indikator: fattig
"""

Cells: TypeAlias = "Mapping[tuple[str, ...], tuple[float | None, str | None]]"
"""The number and the sign of each choice of codes."""


def table(
    dimensions: Mapping[str, list[str]], cells: Cells, *, sparse: bool = False
) -> dict[str, Any]:
    """Write a table; `Tid` is time. Cells that are not given are empty."""
    ways: list[tuple[str, ...]] = [()]
    for codes in dimensions.values():
        ways = [(*way, code) for way in ways for code in codes]
    numbers = [cells.get(way, (None, None))[0] for way in ways]
    signs = [cells.get(way, (None, None))[1] for way in ways]
    return {
        "class": "dataset",
        "version": "2.0",
        "id": list(dimensions),
        "size": [len(codes) for codes in dimensions.values()],
        "role": {"time": ["Tid"]},
        "dimension": {
            id_: {"category": {"index": {code: n for n, code in enumerate(codes)}}}
            for id_, codes in dimensions.items()
        },
        "value": _sparse(numbers) if sparse else numbers,
        "status": _sparse(signs) if sparse else signs,
    }


def read_table(written: object, velg: str = "", chain: str = CHAIN) -> Loaded:
    """Read a project with a table, given as JSON or as the text of the file."""
    text = written if isinstance(written, str) else json.dumps(written, indent=1)
    root = f"endringsteori: 1\n{chain}{velg}"
    return load(Memory({ROOT: root.encode(), FILE: text.encode()}))


def measured(loaded: Loaded) -> tuple[Måling, ...]:
    """Give the measurements of the one shared indicator."""
    (indikator,) = loaded.teori.indikatorer
    return indikator.målinger


def _sparse(items: list[Any]) -> dict[str, Any]:
    return {str(n): item for n, item in enumerate(items) if item is not None}
