"""The puzzle as text for a terminal, at most 80 columns wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import Heading, Paragraph, to_text
from endringsteori.output.puslespill import words
from endringsteori.output.puslespill.document import coverage
from endringsteori.output.puslespill.matrix import matrix_of
from endringsteori.output.puslespill.missing import missing
from endringsteori.output.puslespill.setting import set_matrix
from endringsteori.output.puslespill.shown import Shown
from endringsteori.output.style import Style

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from endringsteori.document import Block
    from endringsteori.graph import TheoryGraph
    from endringsteori.texts import Språk

__all__ = ["render_text"]


def render_text(
    graph: TheoryGraph, språk: Språk, dato: date, *, colour: bool = False
) -> str:
    """Show the puzzle to people: goals by measures, coverage, and what is missing."""
    shown = Shown(graph, språk)
    matrix = matrix_of(shown)
    style = Style(colour)
    parts = [to_text(_top(shown), style)]
    if matrix.rows and matrix.heads:
        heading = [Heading(2, words.MATRIX.på(språk))]
        parts.append(to_text(heading, style) + set_matrix(matrix, språk))
    parts.append(to_text(coverage(shown), style))
    parts.append(to_text(missing(shown, dato), style))
    return "\n".join(parts)


def _top(shown: Shown) -> Iterator[Block]:
    if shown.stamp:
        yield Paragraph(shown.stamp, strong=True)
    yield Heading(1, words.TITLE.på(shown.språk))
    if shown.organisation:
        yield Paragraph(shown.organisation)
