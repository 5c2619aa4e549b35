"""The puzzle as text for a terminal, at most 80 columns wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.output.puslespill import words
from endringsteori.output.puslespill.document import coverage, missing
from endringsteori.output.puslespill.matrix import matrix_of
from endringsteori.output.puslespill.setting import set_blocks, set_matrix
from endringsteori.output.puslespill.shown import Shown
from endringsteori.output.snippet import visible
from endringsteori.output.vurdering.document import Heading, Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from endringsteori.graph import TheoryGraph
    from endringsteori.output.vurdering.document import Block
    from endringsteori.texts import Språk

__all__ = ["render_text"]


def render_text(
    graph: TheoryGraph, språk: Språk, dato: date, *, colour: bool = False
) -> str:
    """Show the puzzle to people: goals by measures, coverage, and what is missing."""
    shown = Shown(graph, språk, visible)
    matrix = matrix_of(shown)
    parts = [set_blocks(_top(shown), colour=colour)]
    if matrix.rows and matrix.heads:
        heading = [Heading(2, words.MATRIX.på(språk))]
        parts.append(set_blocks(heading, colour=colour) + set_matrix(matrix, språk))
    parts.append(set_blocks(coverage(shown), colour=colour))
    parts.append(set_blocks(missing(shown, dato), colour=colour))
    return "\n".join(parts)


def _top(shown: Shown) -> Iterator[Block]:
    if shown.stamp:
        yield Paragraph(shown.stamp, strong=True)
    yield Heading(1, words.TITLE.på(shown.språk))
    if shown.organisation:
        yield Paragraph(shown.organisation)
