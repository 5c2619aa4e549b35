"""Columns that no arrow touches."""

from __future__ import annotations

from itertools import pairwise

from diagram.examples import arrow, box, diagram
from diagram.geometry import crossings, overlaps, rectangle
from endringsteori.diagram.layout.layout import lay_out

CHAIN = (box("a"), box("b", "resultat"))


def test_boxes_without_arrows_stand_in_the_order_of_the_diagram() -> None:
    """The engine has put them in another; tall and low ones keep their gaps."""
    loose = (
        box("x", "mål"),
        box(
            "y",
            "mål",
            label="Et mål med et langt navn som går over flere linjer i boksen",
        ),
        box("z", "mål"),
    )
    layout = lay_out(diagram((*CHAIN, *loose), (arrow("a", "b"),)))
    placed = {node.node.id: rectangle(node.at) for node in layout.nodes}

    for above, below in pairwise(placed[id_] for id_ in "xyz"):
        assert above[3] < below[1]
    assert overlaps(layout) == []


def test_a_column_that_an_arrow_passes_by_is_left_alone() -> None:
    """The arrow was led around the boxes where the engine had put them."""
    between = (box("x", "resultat"), box("y", "resultat"))
    nodes = (box("a"), *between, box("m", "mål"))
    layout = lay_out(diagram(nodes, (arrow("a", "m"),)))

    assert overlaps(layout) == []
    assert crossings(layout) == []
