"""The puzzle as JSON for programs: every answer of the graph, in one shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from endringsteori.output.json_lines import line, members
from endringsteori.output.puslespill.shape import Shape, each
from endringsteori.output.puslespill.shown import Shown

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.graph import Piece, TheoryGraph
    from endringsteori.texts import Språk

__all__ = ["render_json"]


def render_json(graph: TheoryGraph, språk: Språk, dato: date, version: str) -> str:
    """Give the puzzle as JSON, everything in document order.

    Lists hold ids; `navn` gives what people call them.
    """
    shape = Shape(Shown(graph, språk))
    teori = graph.teori
    services = tuple(tjeneste.id for tjeneste in teori.tjenester)
    sights = [one for id_ in services for one in graph.lines_of_sight(id_)]
    things = (*teori.mål, *teori.målgrupper, *teori.tiltak, *teori.tjenester)
    parts = {
        **shape.head(dato, version),
        "navn": line(shape.names(one.id for one in things)),
        "dekning": each(_piece(shape, piece) for piece in graph.coverage()),
        "veier": each(_goal(shape, graph, mål.id) for mål in teori.mål),
        "siktlinjer": each(map(shape.sight, sights)),
        "hviler_på": each(
            {
                "mål": shape.id(one.mål),
                "sammen": [*map(shape.support, one.supports)],
            }
            for one in graph.brought_down()
        ),
        "bare_prosjektmidler": each(
            {"mål": shape.id(one.mål), "tiltak": shape.ids(one.tiltak)}
            for one in graph.goals_on_soft_money(dato)
        ),
        "overlapp": each(map(shape.plain, graph.overlaps())),
        "overleveringer": each(map(shape.plain, graph.handovers())),
        "mangler_samarbeid": each(map(shape.plain, graph.missing_ties())),
        "mangler_virkemiddel": each(map(shape.plain, graph.means_lacking())),
        "ubrukte_virkemidler": each(map(shape.plain, graph.unused_means())),
        "glippsoner": each(map(shape.plain, graph.unowned())),
        "grupper_uten_tiltak": line(shape.ids(graph.groups_left_out())),
    }
    return f"{members(parts)}\n"


def _piece(shape: Shape, piece: Piece) -> dict[str, Any]:
    persons = shape.persons(piece)
    told = piece.share is not None and persons is not None
    return {
        "mål": shape.id(piece.mål),
        "målgruppe": piece.målgruppe and shape.id(piece.målgruppe),
        "personer": persons,
        "plasser": piece.plasser,
        "uten_plasser": piece.unknown,
        "andel": str(piece.share) if told else None,
        "tiltak": [
            {
                "id": shape.id(cover.tiltak),
                "plasser": cover.plasser,
                "tjenester": shape.ids(cover.tjenester),
            }
            for cover in piece.covers
        ],
    }


def _goal(shape: Shape, graph: TheoryGraph, mål: str) -> dict[str, Any]:
    return {
        "mål": shape.id(mål),
        "måles": graph.measured(mål),
        **shape.counted(graph.paths_to(mål)),
    }
