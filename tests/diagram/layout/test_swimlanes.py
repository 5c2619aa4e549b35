"""Lanes across a chain."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from diagram.examples import KINDS, any_diagram, arrow, box, chain, circle
from diagram.examples import diagram as made_of
from diagram.geometry import crossings, outside, overlaps, rectangle
from endringsteori.diagram.layout.swimlanes import lay_out_lanes
from endringsteori.diagram.value import Lane

if TYPE_CHECKING:
    from endringsteori.diagram import Diagram

_LANES = (Lane("x", "Skolen"), Lane("y", "Helsestasjonen"), Lane("", "Felles"))


def _laned(diagram: Diagram, lanes: str = "xy") -> Diagram:
    """Put the boxes of a diagram in lanes by turns."""
    named = (*lanes, "")
    nodes = tuple(
        replace(node, lane=named[n % len(named)])
        for n, node in enumerate(diagram.nodes)
    )
    used = {node.lane for node in nodes}
    known = tuple(lane for lane in _LANES if lane.id in used)
    return replace(diagram, nodes=nodes, arrangement="lanes", lanes=known)


def test_boxes_stand_in_their_column_and_their_lane() -> None:
    """Columns from left to right, lanes from the top, and no box in two of either."""
    diagram = _laned(chain())
    layout = lay_out_lanes(diagram)
    bands = {band.lane.id: band for band in layout.bands}

    assert [placed.column.kind for placed in layout.columns] == list(KINDS)
    for before, after in pairwise(layout.columns):
        assert before.right < after.left
    for placed in layout.nodes:
        band = bands[str(placed.node.lane)]
        _, top, _, bottom = rectangle(placed.at)
        assert band.y < top < bottom < band.y + band.height


def test_lanes_lie_below_each_other_in_their_order() -> None:
    """Without a gap, and as wide as the figure."""
    layout = lay_out_lanes(_laned(chain()))

    assert [band.lane.id for band in layout.bands] == ["x", "y", ""]
    for above, below in pairwise(layout.bands):
        assert round(above.y + above.height, 2) == below.y
    assert {band.width for band in layout.bands} == {layout.width}


def test_arrow_goes_from_box_to_box_through_its_reason() -> None:
    """It begins at the right side of one, and its tip is at the left side of the other."""
    layout = lay_out_lanes(_laned(chain()))
    placed = layout.edges[0]
    source, target = (rectangle(layout.nodes[n].at) for n in (0, 1))
    assert placed.reason is not None

    assert placed.curves[0][0] == (source[2], round((source[1] + source[3]) / 2, 2))
    assert placed.tip == (target[0], round((target[1] + target[3]) / 2, 2))
    assert source[2] < placed.reason.x < target[0]
    assert len(placed.curves) == 2


def test_backward_arrow_points_backward() -> None:
    """It is drawn the way it leads, and a little lower than what leads forward."""
    nodes = (box("a"), box("b", "effekt"))
    figure = _laned(made_of(nodes, (arrow("a", "b"), arrow("b", "a"))))
    there, back = lay_out_lanes(figure).edges

    assert back.tip[0] < back.curves[0][0][0]
    assert back.tip[1] > there.curves[0][0][1]


def test_theory_with_flaws_is_drawn() -> None:
    """Circles, loops, backward links and feedback all have a place."""
    layout = lay_out_lanes(_laned(circle()))

    assert len(circle().edges) == len(layout.edges)
    assert crossings(layout) == []
    assert overlaps(layout) == []


@settings(max_examples=60, deadline=None)
@given(any_diagram(), st.sampled_from(["", "x", "xy"]))
def test_nothing_lies_over_anything_else(diagram: Diagram, lanes: str) -> None:
    """No arrow crosses a box or a reason of others, and all is inside the figure."""
    layout = lay_out_lanes(_laned(diagram, lanes))

    assert crossings(layout) == []
    assert overlaps(layout) == []
    assert outside(layout) == []
    assert [p.node.id for p in layout.nodes] == [n.id for n in diagram.nodes]
    for placed in layout.nodes:
        left, top, right, bottom = rectangle(placed.at)
        assert min(left, top) >= 0
        assert right <= layout.width
        assert bottom <= layout.height
