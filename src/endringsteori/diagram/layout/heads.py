"""The heads of the columns of a grid, side by side above its field.

In a dense grid they stand in two tiers, every other one above, and half as far from each
other: the line of an upper head runs down between two lower ones.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.diagram.layout.placed import PlacedBlock, PlacedNode
from endringsteori.diagram.typesetting.boxes import box_width, node_block

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.diagram.typesetting.blocks import Measures
    from endringsteori.diagram.value import DiagramNode

__all__ = ["BETWEEN_KINDS", "place_heads"]

BETWEEN_KINDS: Final = 34.0
"""Room in pixels between heads of two kinds, and between the first and the rows."""

_WIDTH: Final = 166.0
_BETWEEN: Final = 12.0
_BETWEEN_TIERS: Final = 8.0
_ROOM_FOR_LINE: Final = 18.0
_FEW: Final = 2
"""So many heads of a kind are not worth two tiers."""


def place_heads(
    heads: Sequence[DiagramNode], left: float, measures: Measures
) -> tuple[tuple[PlacedNode, ...], float]:
    """Place the heads from `left` on; give them and their right edge, 0 without any."""
    narrowest = measures.narrowest if measures.dense else _WIDTH
    width = box_width(heads, replace(measures, narrowest=narrowest))
    blocks = {node.id: node_block(node, width) for node in heads}
    spots = tuple(_spots(heads, left, width, dense=measures.dense))
    lower, upper = (
        max((blocks[s.node.id].height for s in spots if s.upper == up), default=0.0)
        for up in (False, True)
    )
    below = upper + (_BETWEEN_TIERS if upper else 0.0) + lower
    placed = []
    for spot in spots:
        block = blocks[spot.node.id]
        y = round((upper if spot.upper else below) - block.height, 2)
        placed.append(PlacedNode(spot.node, PlacedBlock(block, spot.x, y)))
    return tuple(placed), max((spot.x + width for spot in spots), default=0.0)


class _Spot(NamedTuple):
    """Where a head goes from left to right, and whether in the upper tier."""

    node: DiagramNode
    x: float
    upper: bool


def _spots(
    heads: Sequence[DiagramNode], left: float, width: float, *, dense: bool
) -> Iterator[_Spot]:
    x = left
    for _, members in groupby(heads, key=lambda node: node.kind):
        alike = tuple(members)
        tiers = dense and len(alike) > _FEW
        step = (width + _ROOM_FOR_LINE) / 2 if tiers else width + _BETWEEN
        for index, node in enumerate(alike):
            yield _Spot(node, round(x + index * step, 2), tiers and index % 2 == 1)
        x += (len(alike) - 1) * step + width + BETWEEN_KINDS
