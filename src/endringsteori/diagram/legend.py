"""What the signs of a diagram mean: those that it uses, and no others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.diagram.ord.koblinger import LEGEND
from endringsteori.diagram.value import LegendEntry

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from endringsteori.diagram.kinds import LegendSign
    from endringsteori.diagram.value import DiagramEdge, DiagramNode
    from endringsteori.texts import Språk

__all__ = ["legend_of"]


def legend_of(
    nodes: Iterable[DiagramNode],
    edges: Sequence[DiagramEdge],
    språk: Språk,
) -> tuple[LegendEntry, ...]:
    """Explain the signs on these edges, and readings in these boxes."""
    used: set[LegendSign] = {edge.kind for edge in edges}
    used.update(_marks(edges))
    if any(node.readings for node in nodes):
        used.add("måles")
    return tuple(
        LegendEntry(sign, LEGEND[sign].på(språk)) for sign in LEGEND if sign in used
    )


def _marks(edges: Iterable[DiagramEdge]) -> Iterable[LegendSign]:
    for edge in edges:
        yield from (mark.kind for mark in edge.marks)
        yield from (c.status.kind for c in edge.conditions if c.status)
        if edge.necessary:
            yield "nødvendig"
