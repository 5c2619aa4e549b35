"""Boxes in columns with nothing between them."""

from __future__ import annotations

from itertools import pairwise

from diagram.examples import box, diagram
from diagram.geometry import overlaps, rectangle
from endringsteori.diagram.layout.columns import lay_out_columns


def test_boxes_stand_in_their_columns_in_order() -> None:
    """In the order of the diagram, which the engine would not have kept."""
    nodes = (box("a"), box("x", "resultat"), box("b"), box("c"))
    layout = lay_out_columns(diagram(nodes, ()))
    placed = {node.node.id: rectangle(node.at) for node in layout.nodes}

    for above, below in pairwise(placed[id_] for id_ in "abc"):
        assert above[0] == below[0]
        assert above[3] < below[1]
    assert placed["x"][1] == placed["a"][1]
    assert overlaps(layout) == []


def test_empty_columns_take_no_room() -> None:
    """Their headings would stand over nothing."""
    layout = lay_out_columns(diagram((box("a"), box("m", "mål")), ()))

    assert [column.column.kind for column in layout.columns] == ["aktivitet", "mål"]
    assert layout.columns[0].left == 0
    assert layout.columns[1].right == layout.width
