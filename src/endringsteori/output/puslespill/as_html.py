"""The puzzle as one HTML page that needs nothing else: a table, and what it shows in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import Document
from endringsteori.document.html import to_html
from endringsteori.output.puslespill import words
from endringsteori.output.puslespill.document import coverage, measures
from endringsteori.output.puslespill.missing import missing
from endringsteori.output.puslespill.shown import Shown

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.graph import TheoryGraph
    from endringsteori.texts import Språk

__all__ = ["render_html"]


def render_html(graph: TheoryGraph, språk: Språk, dato: date) -> str:
    """Give the puzzle as an HTML document, whole in one file and without scripts.

    Each cell of its table says in words what its sign means, apart from the sign.
    """
    shown = Shown(graph, språk)
    return to_html(
        Document(
            words.TITLE.på(språk),
            språk,
            (*measures(shown), *coverage(shown), *missing(shown, dato)),
            dato,
            organisation=shown.organisation,
            stamp=shown.stamp,
        )
    )
