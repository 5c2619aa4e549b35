"""What is to be placed in lanes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from diagram.examples import arrow, box, chain
from diagram.examples import diagram as made_of
from endringsteori.diagram.layout.lane_items import Item, Plan
from endringsteori.diagram.typesetting.blocks import AIRY
from endringsteori.diagram.value import Lane


def _lanes(count: int) -> tuple[Lane, ...]:
    return tuple(Lane(str(n), f"Bane {n}") for n in range(count))


def test_boxes_have_even_ranks_and_reasons_odd() -> None:
    """A reason stands between the boxes of its arrow."""
    plan = Plan.of(chain(), AIRY)

    assert [plan.boxes[node.id].rank for node in chain().nodes] == [0, 2, 4, 6, 8, 10]
    assert [[item.rank for item in way] for way in plan.ways][:2] == [
        [0, 1, 2],
        [2, 3, 4],
    ]


def test_line_that_passes_boxes_has_slots() -> None:
    """One in each rank on its way that holds something, in the lane it comes from, then goes to."""
    nodes = (
        box("a"),
        box("b", "resultat"),
        box("c", "virkning"),
        box("d", "effekt"),
    )
    edges = (arrow("a", "b"), arrow("b", "c"), arrow("c", "d"), arrow("a", "d"))
    laned = tuple(
        replace(node, lane=lane) for node, lane in zip(nodes, "0011", strict=True)
    )
    figure = replace(made_of(nodes, edges), nodes=laned, lanes=_lanes(2))
    plan = Plan.of(figure, AIRY)
    *_, long = plan.ways

    assert [(item.rank, item.lane, item.block is None) for item in long] == [
        (0, 0, False),
        (2, 0, True),
        (4, 1, True),
        (6, 1, False),
    ]


def test_rank_without_reasons_has_no_slots() -> None:
    """Between two columns that only lines cross, there is nothing to keep clear of."""
    plan = Plan.of(made_of((box("a"), box("b", "resultat")), (arrow("a", "b"),)), AIRY)

    assert [len(way) for way in plan.ways] == [2]


def test_backward_edge_is_turned() -> None:
    """Its way goes from the lower rank, as all do."""
    figure = made_of((box("a"), box("b", "effekt")), (arrow("b", "a"),))
    plan = Plan.of(figure, AIRY)
    ((first, last),) = plan.ways

    assert plan.turned(figure.edges[0])
    assert first.rank < last.rank


def test_slot_holds_no_block() -> None:
    """To ask for one is a fault of the layout."""
    with pytest.raises(TypeError):
        _ = Item(1, 0).needed_block
