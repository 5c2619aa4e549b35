"""Where everything goes, and that nothing lies over anything else."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings

from diagram.examples import KINDS, any_diagram, arrow, box, chain, circle, hostile
from diagram.examples import diagram as made_of
from diagram.geometry import crossings, overlaps, rectangle
from endringsteori.diagram import Diagram, EngineError, EngineTrouble, lay_out
from endringsteori.diagram.layout.layout import REASONS_SHOWN


def _answering(content: bytes) -> EngineTrouble:
    with pytest.raises(EngineError) as caught:
        lay_out(chain(), lambda _: content)
    return caught.value.kind


def test_columns_stand_in_order() -> None:
    """Each kind has its stretch of the figure, to the right of the one before."""
    columns = lay_out(chain()).columns

    assert [placed.column.kind for placed in columns] == list(KINDS)
    for before, after in pairwise(columns):
        assert before.right < after.left


def test_links_of_one_kind_stay_in_their_column() -> None:
    """An activity that leads to an activity stands after it, before any resultat."""
    nodes = (box("a"), box("b"), box("c", "resultat"))
    layout = lay_out(made_of(nodes, (arrow("a", "b"), arrow("a", "c"))))
    a, b, c = (rectangle(node.at) for node in layout.nodes)

    assert a[2] < b[0] < b[2] < c[0]
    assert (layout.columns[0].left, layout.columns[0].right) == (a[0], b[2])


def test_reason_stands_between_the_ends() -> None:
    """The reason of an arrow is on its way, and the arrow is drawn on both sides."""
    layout = lay_out(chain())
    placed = layout.edges[0]
    assert placed.reason is not None
    reason = rectangle(placed.reason)
    source, target = (rectangle(layout.nodes[n].at) for n in (0, 1))

    assert source[2] < reason[0] < reason[2] < target[0]
    assert len(placed.curves) == 2


def test_arrow_ends_at_its_target() -> None:
    """The tip touches the left side of the box that it leads to."""
    layout = lay_out(chain())
    left, top, _, bottom = rectangle(layout.nodes[1].at)

    assert layout.edges[0].tip == pytest.approx((left, (top + bottom) / 2), abs=1)


def test_backward_arrow_points_backward() -> None:
    """A link that leads the wrong way is drawn the way it leads."""
    nodes = (box("a"), box("b", "effekt"))
    (placed,) = lay_out(made_of(nodes, (arrow("b", "a"),))).edges

    assert placed.tip[0] < placed.curves[0][0][0]


def test_head_of_feedback_is_clear_of_the_arrows_forward() -> None:
    """They meet the same side of the same box."""
    nodes = (box("a"), box("b", "virkning"))
    made = made_of(nodes, (arrow("a", "b"), arrow("b", "a", "forsterker")))
    forward, back = lay_out(made).edges

    assert back.tip[0] == pytest.approx(forward.curves[0][0][0], abs=1)
    assert back.tip[1] > forward.curves[0][0][1] + 8  # more than the arrow head is high


def test_theory_with_flaws_is_drawn() -> None:
    """Circles, loops, backward links and feedback all have a place."""
    layout = lay_out(circle())

    assert len(circle().edges) == len(layout.edges)
    assert crossings(layout) == []
    assert overlaps(layout) == []


def test_figure_without_columns_is_drawn() -> None:
    """A view need not have columns; the engine then finds the ranks."""
    nodes = tuple(replace(node, column=None) for node in circle().nodes)
    layout = lay_out(replace(circle(), nodes=nodes, columns=()))

    assert layout.columns == ()
    assert overlaps(layout) == []


def test_empty_figure_needs_no_engine() -> None:
    """Without boxes there is nothing to lay out."""
    layout = lay_out(replace(chain(), nodes=(), edges=()), lambda _: b"never asked")

    assert (layout.width, layout.height) == (0, 0)


def test_many_reasons_are_left_to_titles() -> None:
    """A figure with too many reasons to read shows none."""
    nodes = tuple(box(f"n{n}") for n in range(REASONS_SHOWN + 2))
    edges = tuple(arrow(a.id, b.id, label="derfor") for a, b in pairwise(nodes))

    assert all(placed.reason is None for placed in lay_out(made_of(nodes, edges)).edges)


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"objects": []}', b"not json", b"\xff"]
)
def test_answer_of_another_form_is_a_broken_engine(content: bytes) -> None:
    """Whatever the engine says, it is one kind of trouble."""
    assert _answering(content) == EngineTrouble.BROKEN


def test_hostile_texts_are_measured() -> None:
    """No text makes a box that cannot be placed."""
    layout = lay_out(hostile())

    assert len(hostile().nodes) == len(layout.nodes)
    assert overlaps(layout) == []


@settings(max_examples=60, deadline=None)
@given(any_diagram())
def test_nothing_lies_over_anything_else(diagram: Diagram) -> None:
    """No arrow crosses a box or a reason of others, and no two of these overlap."""
    layout = lay_out(diagram)

    assert crossings(layout) == []
    assert overlaps(layout) == []


@settings(max_examples=30, deadline=None)
@given(any_diagram())
def test_everything_is_inside_the_figure(diagram: Diagram) -> None:
    """Boxes and curves keep within the size of the layout."""
    layout = lay_out(diagram)
    corners = [rectangle(node.at) for node in layout.nodes]
    points = [p for edge in layout.edges for curve in edge.curves for p in curve]

    assert len(diagram.nodes) == len(layout.nodes)
    assert len(diagram.edges) == len(layout.edges)
    assert min(c[0] for c in corners) >= 0
    assert min(c[1] for c in corners) >= 0
    assert max(c[2] for c in corners) <= layout.width + 0.02
    assert max(c[3] for c in corners) <= layout.height + 0.02
    assert all(-0.02 <= x <= layout.width + 0.02 for x, _ in points)
    assert all(-0.02 <= y <= layout.height + 0.02 for _, y in points)
