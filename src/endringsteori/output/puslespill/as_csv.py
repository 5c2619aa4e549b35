"""The puzzle as a table for spreadsheets: a row for each goal, group, measure and service."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.model.tall import skriv_tall
from endringsteori.output.puslespill import words
from endringsteori.output.puslespill.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from endringsteori.graph import Cover, Piece, TheoryGraph
    from endringsteori.texts import Språk

__all__ = ["Row", "harmless", "render_csv", "spreadsheet"]

Row: TypeAlias = "tuple[str | int | Decimal | None, ...]"

_MARK: Final = "\ufeff"
"""Tells spreadsheets that the text is UTF-8."""
_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001 - the wide ones start formulas too
_NO_COVER: Final = ("", "", "", None, "", "")


def render_csv(graph: TheoryGraph, språk: Språk) -> str:
    """Give the puzzle as CSV. A goal or group without measures has a row of its own."""
    shown = Shown(graph, språk)
    head = tuple(column.på(språk) for column in words.COLUMNS.values())
    rows = (row for piece in graph.coverage() for row in _rows(shown, piece))
    return spreadsheet(shown.stamp, head, rows)


def spreadsheet(stamp: str, head: Sequence[str], rows: Iterable[Row]) -> str:
    """Write a table as CSV with semicolons, as Norwegian spreadsheets read it.

    A `stamp` stands in the first row. No text can be read as a formula.
    """
    out = io.StringIO(newline="")
    out.write(_MARK)
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    if stamp:
        writer.writerow([stamp])
    writer.writerow(head)
    for row in rows:
        writer.writerow([_cell(cell) for cell in row])
    return out.getvalue()


def harmless(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet would read as a formula.

    Spaces before it do not help: they are read past.
    """
    risky = text.lstrip(" \u00a0").startswith(_STARTS)
    return f"'{text}" if risky else text


def _cell(cell: str | int | Decimal | None) -> str | int:
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return skriv_tall(cell)
    return harmless(cell) if isinstance(cell, str) else cell


def _rows(shown: Shown, piece: Piece) -> Iterator[Row]:
    group = piece.målgruppe
    need = (
        shown.text(piece.mål),
        shown.navn(piece.mål),
        shown.text(group) if group else "",
        shown.navn(group) if group else "",
        shown.persons(piece),
    )
    if piece.is_hole:
        yield (*need, *_NO_COVER)
    for cover in piece.covers:
        for cells in _services(shown, cover):
            yield (*need, *cells)


def _services(shown: Shown, cover: Cover) -> Iterator[Row]:
    status = shown.graph.measure(cover.tiltak).status
    measure = (
        shown.text(cover.tiltak),
        shown.navn(cover.tiltak),
        words.STATUSES[status].på(shown.språk) if status else "",
        cover.plasser,
    )
    for tjeneste in cover.tjenester:
        yield (*measure, shown.text(tjeneste), shown.navn(tjeneste))
    if not cover.tjenester:
        yield (*measure, "", "")
