"""The puzzle as JSON for programs: every answer of the graph, in one shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from endringsteori.output.json_lines import line, listed, members
from endringsteori.output.puslespill.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from endringsteori.graph import PathCount, Piece, Sight, TheoryGraph
    from endringsteori.texts import Språk

__all__ = ["SCHEMA_VERSION", "render_json"]

SCHEMA_VERSION: Final = 1


def render_json(graph: TheoryGraph, språk: Språk, dato: date, version: str) -> str:
    """Give the puzzle as JSON, everything in document order.

    Shares are fractions as text (`"1/3"`), since they are exact; null where there is
    nothing to share. Lists hold ids; `navn` gives what people call them.
    """
    shape = _Shape(Shown(graph, språk))
    teori = graph.teori
    services = tuple(tjeneste.id for tjeneste in teori.tjenester)
    sights = [one for id_ in services for one in graph.lines_of_sight(id_)]
    parts = {
        "schema_version": line(SCHEMA_VERSION),
        "tool": line({"name": "endringsteori", "version": version}),
        "date": line(dato.isoformat()),
        "language": line(språk),
        "confidential": line(teori.nivå == "individ"),
        "navn": line(shape.names()),
        "dekning": _each(map(shape.piece, graph.coverage())),
        "veier": _each(shape.goal(mål.id) for mål in teori.mål),
        "siktlinjer": _each(map(shape.sight, sights)),
        "hviler_på": _each(
            {
                "mål": shape.id(one.mål),
                "sammen": [
                    {"slag": s.kind, "id": shape.id(s.id)} for s in one.supports
                ],
            }
            for one in graph.brought_down()
        ),
        "bare_prosjektmidler": _each(
            {"mål": shape.id(one.mål), "tiltak": shape.ids(one.tiltak)}
            for one in graph.goals_on_soft_money(dato)
        ),
        "overlapp": _each(map(shape.plain, graph.overlaps())),
        "overleveringer": _each(map(shape.plain, graph.handovers())),
        "mangler_samarbeid": _each(map(shape.plain, graph.missing_ties())),
        "mangler_virkemiddel": _each(map(shape.plain, graph.means_lacking())),
        "ubrukte_virkemidler": _each(map(shape.plain, graph.unused_means())),
        "glippsoner": _each(map(shape.plain, graph.unowned())),
        "grupper_uten_tiltak": line(shape.ids(graph.groups_left_out())),
    }
    return f"{members(parts)}\n"


def _each(values: Iterable[dict[str, Any]]) -> str:
    return listed(map(line, values), 1)


class _Shape:
    """Lays answers out as JSON, with what may not be shown hidden."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown

    def id(self, element: str) -> str:
        return self._shown.text(element)

    def ids(self, elements: Iterable[str]) -> list[str]:
        return [self.id(element) for element in elements]

    def names(self) -> dict[str, str]:
        teori = self._shown.graph.teori
        things = (*teori.mål, *teori.målgrupper, *teori.tiltak, *teori.tjenester)
        return {self.id(one.id): self._shown.text(one.navn) for one in things}

    def piece(self, piece: Piece) -> dict[str, Any]:
        return {
            "mål": self.id(piece.mål),
            "målgruppe": piece.målgruppe and self.id(piece.målgruppe),
            "personer": piece.personer,
            "plasser": piece.plasser,
            "uten_plasser": piece.unknown,
            "andel": None if piece.share is None else str(piece.share),
            "tiltak": [
                {
                    "id": self.id(cover.tiltak),
                    "plasser": cover.plasser,
                    "tjenester": self.ids(cover.tjenester),
                }
                for cover in piece.covers
            ],
        }

    def goal(self, mål: str) -> dict[str, Any]:
        graph = self._shown.graph
        return {
            "mål": self.id(mål),
            "måles": graph.measured(mål),
            **_counted(graph.paths_to(mål)),
        }

    def sight(self, sight: Sight) -> dict[str, Any]:
        return {
            "tjeneste": self.id(sight.tjeneste),
            "mål": self.id(sight.mål),
            "gjennom": self.ids(sight.through),
            "ansvarlig_for": self.ids(sight.led),
            **_counted(sight.paths),
        }

    def plain(self, answer: Any) -> dict[str, Any]:  # noqa: ANN401 - any named tuple of ids and numbers
        """Lay out an answer whose fields are texts, lists of ids and numbers."""
        return {name: self._plain(value) for name, value in answer._asdict().items()}

    def _plain(self, value: str | int | tuple[str, ...]) -> str | int | list[str]:
        if isinstance(value, int):
            return value
        return self.id(value) if isinstance(value, str) else self.ids(value)


def _counted(count: PathCount) -> dict[str, Any]:
    return {
        "veier": count.paths,
        "målte_veier": count.measured,
        "andel_målt": None if count.share is None else str(count.share),
    }
