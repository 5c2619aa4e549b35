"""The matrix set in lines of at most 80 columns, to be read in any terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.document.safe import visible
from endringsteori.document.text import WIDTH, wrapped
from endringsteori.output.puslespill import words
from endringsteori.output.puslespill.matrix import SIGNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.output.puslespill.matrix import Head, Matrix
    from endringsteori.texts import Språk

__all__ = ["set_matrix"]

_LABEL: Final = 34
"""The least a goal has for its name."""
_COLUMN: Final = 3
"""A number of two digits, and a space before it."""


def set_matrix(matrix: Matrix, språk: Språk) -> str:
    """Set goals by numbered measures; as many measures at a time as there is room for."""
    room = (WIDTH - _LABEL) // _COLUMN
    lines: list[str] = []
    for start in range(0, len(matrix.heads), room):
        here = range(start, min(start + room, len(matrix.heads)))
        lines += [*_grid(matrix, here), ""]
    lines += [f"{SIGNS[cell]} {told.på(språk)}" for cell, told in words.CELLS.items()]
    lines += ["", words.MEASURES.på(språk)]
    for number, head in enumerate(matrix.heads, start=1):
        lines += wrapped(visible(_told(head)), f"{number:>2} ", "   ")
    return "".join(f"{line}\n" for line in lines)


def _told(head: Head) -> str:
    status = f" ({head.status})" if head.status else ""
    return f"{head.navn}{status}: {head.tjenester}"


def _grid(matrix: Matrix, columns: Sequence[int]) -> Iterator[str]:
    label = WIDTH - _COLUMN * len(columns)
    numbers = "".join(f"{n + 1:>{_COLUMN}}" for n in columns)
    yield f"{'':{label}}{numbers}"
    for row in matrix.rows:
        name = wrapped(visible(row.navn), rest="  ", width=label - 1)
        cells = "".join(f"{SIGNS[row.cells[n]]:>{_COLUMN}}" for n in columns)
        yield f"{name[0]:{label}}{cells}"
        yield from name[1:]
