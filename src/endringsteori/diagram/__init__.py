"""Figures of a theory: what they show, where it goes, and how it looks.

A view turns the graph of a theory into a `Diagram`, `lay_out` gives each part its place
through an engine that sees ids and sizes only, and a renderer draws it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from endringsteori.diagram.engine.wasm import EngineError, EngineTrouble
from endringsteori.diagram.facets import facets_of
from endringsteori.diagram.figur import MOTORER, Figur
from endringsteori.diagram.layout.layout import Layout, lay_out
from endringsteori.diagram.look.themes import TEMAER, Tema
from endringsteori.diagram.masking import Protected
from endringsteori.diagram.ord.deler import PICTURE_SENTENCES
from endringsteori.diagram.ord.felles import ENGINE_SENTENCES
from endringsteori.diagram.overlays import with_findings, with_status
from endringsteori.diagram.paper.paper import PAPIR, Papir
from endringsteori.diagram.paper.shares import DELINGER, Deling, shares_of
from endringsteori.diagram.render import (
    RENDERERS,
    PictureError,
    PictureTrouble,
    Size,
)
from endringsteori.diagram.tables import Table, tables
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
    Choices,
    Selection,
    UnknownChoiceError,
    UnknownMeasureError,
    UnknownViewError,
    UselessChoiceError,
    choose,
    find_view,
)
from endringsteori.graph import TheoryGraph, graf
from endringsteori.loading import collector_paused

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.assessment import Vurdering
    from endringsteori.diagnostics import Finding
    from endringsteori.model import Teori
    from endringsteori.texts import Ordvalg, Språk

__all__ = [
    "DELINGER",
    "ENGINE_SENTENCES",
    "MOTORER",
    "PAPIR",
    "PICTURE_SENTENCES",
    "RENDERERS",
    "TEMAER",
    "VIEWS",
    "Choices",
    "Column",
    "Deling",
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
    "Papir",
    "PictureError",
    "PictureTrouble",
    "Selection",
    "Size",
    "Table",
    "Tema",
    "UnknownChoiceError",
    "UnknownMeasureError",
    "UnknownViewError",
    "UselessChoiceError",
    "lay_out",
    "tables",
    "tegn",
    "with_findings",
    "with_status",
]


@collector_paused()
def tegn(
    hva: Teori | TheoryGraph,
    visning: str = "kjede",
    *,
    språk: Språk | None = None,
    ordvalg: Ordvalg | None = None,
    funn: Iterable[Finding] | None = None,
    vurdering: Vurdering | None = None,
    **valg: Unpack[Choices],
) -> Figur:
    """Draw a theory: make the figure of one view, of what is chosen or of all.

    `valg` are ids of what to draw (`tiltak`, `mål`, `målgruppe`, `tjeneste`), `baner` for
    lanes by service, and `dato`, after which no measurement is shown. Findings (`funn`)
    are marked on what they are about. With an assessment (`vurdering`), boxes are marked
    with where they stand and arrows with how their hypothesis reads.

    Language and vocabulary are as the project has set them unless they are given.
    Raises `UnknownViewError`, `UnknownChoiceError`, or, for a choice that the view has no
    use for, `UselessChoiceError` (all `ValueError`). The engine is first met when a
    picture is asked for, and that may raise `EngineError`.
    """
    graph = hva if isinstance(hva, TheoryGraph) else graf(hva)
    settings = graph.teori.innstillinger
    words = språk or settings.språk, ordvalg or settings.ordvalg
    diagram = find_view(visning)(graph, choose(visning, valg), *words)
    if funn is not None:
        diagram = with_findings(diagram, funn)
    if vurdering is not None:
        diagram = with_status(diagram, vurdering)
    shown = Protected.of(diagram, graph.teori)
    shares = {by: shown.shares(shares_of(graph, by)) for by in DELINGER}

    def overview() -> Diagram:
        whole = find_view("portefølje")(graph, Selection(), *words)
        return Protected.of(whole, graph.teori).diagram

    everything = diagram.key == "kjede"
    return Figur(
        shown.diagram,
        shares=shares,
        oversikt=overview if everything else None,
        fasetter=shown.facets(facets_of(graph)),
    )
