"""How each indicator has moved, as a figure and the same numbers in a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.diagram.trend import draw_trend, trend_of
from endringsteori.document import Figure, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.diagram.tables import Table
    from endringsteori.output.vurdering import Assessed

__all__ = ["trends"]


def trends(assessed: Assessed) -> Iterator[tuple[str, tuple[Figure, Rows]]]:
    """Give a figure and a table for each indicator that has something to draw, by element.

    The title stands in the figure and above the table, so the figure has no caption.
    """
    found = {one.element: one for ledd in assessed.ledd for one in ledd.indicators}
    for element, status in found.items():
        trend = trend_of(assessed.vurdering, status, assessed.språk, assessed.hides)
        if trend is not None:
            figure = Figure(draw_trend(trend), trend.text, "")
            yield element, (figure, _said(trend.table))


def _said(table: Table) -> Rows:
    """Give a table without the columns that say nothing of this indicator."""
    kept = [
        n
        for n in range(len(table.headings))
        if n == 0 or any(row[n] for row in table.rows)
    ]
    rows = [tuple(row[n] for n in kept) for row in table.rows]
    return Rows([table.headings[n] for n in kept], rows, table.title)
