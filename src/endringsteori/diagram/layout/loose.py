"""Columns that no arrow touches: their boxes stand in the order of the diagram.

The engine orders boxes by the arrows between them; where there are none, its order says
nothing, and the one of the diagram does.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.diagram.layout.placed import PlacedNode
    from endringsteori.diagram.value import Diagram

__all__ = ["in_order"]


def in_order(diagram: Diagram, nodes: Sequence[PlacedNode]) -> tuple[PlacedNode, ...]:
    """Give the boxes in their order, those of loose columns moved up or down to follow it.

    A column that an arrow passes by is left as it is: the arrow was led around its boxes.
    """
    column_of = {node.id: node.column for node in diagram.nodes}
    passed = {
        column
        for edge in diagram.edges
        for column in _from_end_to_end(column_of[edge.source], column_of[edge.target])
    }
    moved: dict[str, PlacedNode] = {}
    for column in range(len(diagram.columns)):
        if column not in passed:
            inside = [placed for placed in nodes if placed.node.column == column]
            moved.update((one.node.id, one) for one in _restacked(inside))
    return tuple(moved.get(placed.node.id, placed) for placed in nodes)


def _from_end_to_end(one: int | None, other: int | None) -> range:
    if one is None or other is None:
        return range(0)
    return range(min(one, other), max(one, other) + 1)


def _restacked(inside: Sequence[PlacedNode]) -> Iterator[PlacedNode]:
    """Stack boxes in the order they are given, with the gaps that there were from above."""
    by_height = sorted(inside, key=lambda placed: placed.at.y)
    gaps = [
        below.at.y - (above.at.y + above.at.block.height)
        for above, below in pairwise(by_height)
    ]
    y = min((placed.at.y for placed in inside), default=0.0)
    for placed, gap in zip(inside, (*gaps, 0.0), strict=False):
        yield replace(placed, at=replace(placed.at, y=round(y, 2)))
        y += placed.at.block.height + gap
