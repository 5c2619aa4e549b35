"""Boxes in columns with nothing between them: no engine is needed, and none asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.diagram.layout.placed import (
    Layout,
    PlacedBlock,
    PlacedColumn,
    PlacedNode,
)
from endringsteori.diagram.typesetting.blocks import AIRY
from endringsteori.diagram.typesetting.boxes import node_blocks

if TYPE_CHECKING:
    from endringsteori.diagram.typesetting.blocks import Measures
    from endringsteori.diagram.value import Diagram

__all__ = ["lay_out_columns"]


def lay_out_columns(diagram: Diagram, measures: Measures = AIRY) -> Layout:
    """Place the boxes of each column below each other, in the order of the diagram.

    A column without boxes takes no room. The diagram must have columns and no edges.
    """
    blocks = node_blocks(diagram, measures)
    width = max((block.width for block in blocks.values()), default=0.0)
    placed: dict[str, PlacedNode] = {}
    columns: list[PlacedColumn] = []
    x = height = 0.0
    for index, column in enumerate(diagram.columns):
        y = 0.0
        for node in diagram.nodes:
            if node.column == index:
                block = blocks[node.id]
                placed[node.id] = PlacedNode(node, PlacedBlock(block, x, y))
                y += block.height + measures.between_boxes
        if y:
            columns.append(PlacedColumn(column, x, x + width))
            x += width + measures.between_columns
            height = max(height, y - measures.between_boxes)
    across = max(x - measures.between_columns, 0.0)
    nodes = tuple(placed[node.id] for node in diagram.nodes)
    return Layout(across, height, nodes, (), tuple(columns))
