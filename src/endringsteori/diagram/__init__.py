"""Figures of a theory: what they show, where it goes, and how it looks.

A view turns the graph of a theory into a `Diagram`, `lay_out` gives each part its place
through an engine that sees ids and sizes only, and a renderer draws it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.diagram.engine import EngineError, EngineTrouble
from endringsteori.diagram.figur import Figur
from endringsteori.diagram.layout import Layout, lay_out
from endringsteori.diagram.ord import ENGINE_SENTENCES
from endringsteori.diagram.value import (
    Column,
    Diagram,
    DiagramEdge,
    DiagramNode,
    Group,
    LegendEntry,
    Mark,
)
from endringsteori.diagram.views import (
    VIEWS,
    UnknownMeasureError,
    UnknownViewError,
    find_view,
)
from endringsteori.graph import TheoryGraph, graf

if TYPE_CHECKING:
    from endringsteori.model import Teori
    from endringsteori.texts import Ordvalg, Språk

__all__ = [
    "ENGINE_SENTENCES",
    "VIEWS",
    "Column",
    "Diagram",
    "DiagramEdge",
    "DiagramNode",
    "EngineError",
    "EngineTrouble",
    "Figur",
    "Group",
    "Layout",
    "LegendEntry",
    "Mark",
    "UnknownMeasureError",
    "UnknownViewError",
    "lay_out",
    "tegn",
]


def tegn(
    hva: Teori | TheoryGraph,
    visning: str = "kjede",
    *,
    tiltak: str | None = None,
    språk: Språk | None = None,
    ordvalg: Ordvalg | None = None,
) -> Figur:
    """Draw a theory: make the figure of one view, of one measure or of all.

    Language and vocabulary are as the project has set them unless they are given.
    Raises `UnknownViewError` or `UnknownMeasureError` (both `ValueError`). The engine is
    first met when a picture is asked for, and that may raise `EngineError`.
    """
    graph = hva if isinstance(hva, TheoryGraph) else graf(hva)
    settings = graph.teori.innstillinger
    return Figur(
        find_view(visning)(
            graph, tiltak, språk or settings.språk, ordvalg or settings.ordvalg
        )
    )
