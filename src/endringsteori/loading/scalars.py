"""Every key and every text of a file with where it stands, for those who change the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.lean import dataclass
from endringsteori.loading.cells import rows_of
from endringsteori.loading.decode import without_bad_characters
from endringsteori.loading.file_names import is_table
from endringsteori.loading.notebook import Notebook
from endringsteori.loading.raw import RawList, RawMap
from endringsteori.loading.source import Source
from endringsteori.loading.traps import build_past_traps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.loading.raw import Path, Raw

__all__ = ["Scalar", "scalars"]

_INDICATOR = "indikator"
_CSV = ".csv"


@dataclass(frozen=True, slots=True)
class Scalar:
    """A key or a text: the way to it, where it starts and ends, and how it reads.

    The way to a key is that to its value. `start` and `end` are offsets in the text, with
    the quotation marks of YAML and without those of CSV.
    """

    path: Path
    start: int
    end: int
    text: str
    is_key: bool


def scalars(file: str, text: str) -> tuple[Scalar, ...]:
    """Give the keys and texts of a chain file in order, as far as it can be read.

    Of a file of measurements, the cells that name an indicator; of statistics nothing.
    """
    source = Source(file, text)
    if is_table(file):
        return tuple(_named(source)) if file.lower().endswith(_CSV) else ()
    built = build_past_traps(source, without_bad_characters(text)[0])
    found: list[Scalar] = []
    _gather(built.root, (), found)
    return tuple(sorted(found, key=lambda scalar: scalar.start))


def _gather(node: Raw, path: Path, found: list[Scalar]) -> None:
    """Go down into a mapping or list; no deeper than a file may be nested."""
    if isinstance(node, RawMap):
        for key, value in node.items():
            start, end, at, to = node.places[key]
            below = (*path, key)
            found.append(Scalar(below, start, end, key, is_key=True))
            if isinstance(value, str):
                found.append(Scalar(below, at, to, value, is_key=False))
            else:
                _gather(value, below, found)
    elif isinstance(node, RawList):
        for index, (item, (at, to)) in enumerate(zip(node, node.places, strict=True)):
            below = (*path, index)
            if isinstance(item, str):
                found.append(Scalar(below, at, to, item, is_key=False))
            else:
                _gather(item, below, found)


def _named(source: Source) -> Iterator[Scalar]:
    rows = rows_of(source, Notebook(source.path))
    header = [text for text, _, _ in next(rows, [])]
    if _INDICATOR not in header:
        return
    column = header.index(_INDICATOR)
    for number, cells in enumerate(rows):
        if column < len(cells):
            text, start, end = cells[column]
            yield Scalar((_INDICATOR, number), start, end, text, is_key=False)
