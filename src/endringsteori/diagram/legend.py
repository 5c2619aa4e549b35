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

__all__ = ["legend_of", "signs_by_reason"]


def legend_of(
    nodes: Iterable[DiagramNode],
    edges: Sequence[DiagramEdge],
    språk: Språk,
) -> tuple[LegendEntry, ...]:
    """Explain the signs on these edges, and readings in these boxes."""
    used: set[LegendSign] = {edge.kind for edge in edges}
    used.update(sign for edge in edges for sign in signs_by_reason(edge))
    if any(edge.necessary for edge in edges):
        used.add("nødvendig")
    if any(node.readings for node in nodes):
        used.add("måles")
    return tuple(
        LegendEntry(sign, LEGEND[sign].på(språk)) for sign in LEGEND if sign in used
    )


def signs_by_reason(edge: DiagramEdge) -> Iterable[LegendSign]:
    """Give the signs that stand with the reason of an arrow, and go where it goes."""
    yield from (mark.kind for mark in edge.marks)
    yield from (c.status.kind for c in edge.conditions if c.status)
