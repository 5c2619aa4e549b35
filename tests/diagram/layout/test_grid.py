"""Rows, columns, and lines where they meet."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from diagram.examples import any_text, arrow, box
from diagram.geometry import crossings, outside, overlaps, rectangle
from endringsteori.diagram import Diagram, DiagramEdge, DiagramNode
from endringsteori.diagram.layout.grid import DOT, lay_out_grid
from endringsteori.diagram.typesetting.blocks import AIRY
from endringsteori.diagram.value import Column, Lane

if TYPE_CHECKING:
    from endringsteori.diagram.typesetting.blocks import Measures

_DENSE = replace(AIRY, dense=True)


def _grid(
    rows: tuple[DiagramNode, ...],
    heads: tuple[DiagramNode, ...],
    edges: tuple[DiagramEdge, ...],
) -> Diagram:
    lanes = tuple(Lane(id_, id_.upper()) for id_ in sorted({str(n.lane) for n in rows}))
    return Diagram(
        key="tjenester",
        title="Prøve",
        language="nb",
        nodes=(*heads, *rows),
        edges=edges,
        columns=(Column("tjeneste", "Tjenester"), Column("samarbeid", "Samarbeid")),
        arrangement="grid",
        lanes=lanes,
    )


def _row(id_: str, lane: str, label: str = "") -> DiagramNode:
    return box(id_, "tjeneste", label, column=0, lane=lane)


def _head(id_: str, label: str = "") -> DiagramNode:
    return box(id_, "samarbeid", label, column=1)


def _two_by_two() -> Diagram:
    return _grid(
        (_row("a", "x"), _row("b", "y"), _row("c", "x")),
        (_head("s"), _head("t")),
        (
            arrow("b", "s", "trinn_3"),
            arrow("a", "s", "trinn_3"),
            arrow("c", "t", "trinn_1"),
        ),
    )


def test_rows_stand_in_their_lanes_below_the_heads() -> None:
    """Lane by lane, to the left; the heads stand above the field, on one line."""
    layout = lay_out_grid(_two_by_two())
    at = {placed.node.id: rectangle(placed.at) for placed in layout.nodes}
    x, y = layout.bands

    assert at["a"][3] < at["c"][1] < at["c"][3] < at["b"][1]
    assert x.y <= at["a"][1]
    assert at["c"][3] <= x.y + x.height < y.y <= at["b"][1]
    assert at["s"][3] == at["t"][3] < x.y
    assert at["a"][2] < at["s"][0] < at["s"][2] < at["t"][0]


def test_lines_of_a_column_lie_end_to_end() -> None:
    """From the head to the first row, and from its dot to the next: never twice."""
    layout = lay_out_grid(_two_by_two())
    pieces = sorted(
        (edge.curves[0][0], edge.curves[0][-1])
        for edge in layout.edges
        if edge.edge.target == "s"
    )
    (head,) = [rectangle(p.at) for p in layout.nodes if p.node.id == "s"]

    assert pieces[0][0][1] == head[3]
    for above, below in pairwise(pieces):
        assert round(below[0][1] - above[1][1], 2) == DOT
    assert {x for piece in pieces for x, _ in piece} == {
        round((head[0] + head[2]) / 2, 2)
    }


def test_dot_is_level_with_its_row() -> None:
    """A thin line leads from the row to the last of its dots."""
    layout = lay_out_grid(_two_by_two())
    edge = next(e for e in layout.edges if e.edge.source == "c")
    row = next(rectangle(p.at) for p in layout.nodes if p.node.id == "c")
    middle = round((row[1] + row[3]) / 2, 2)
    ((x, y),) = edge.dots

    assert y == middle
    assert ((round(row[2], 2), middle), (x, middle)) in layout.guides


def test_grid_without_columns_is_a_list_of_rows() -> None:
    """Services without any collaboration are drawn as well."""
    layout = lay_out_grid(_grid((_row("a", "x"),), (), ()))

    assert layout.guides == ()
    assert rectangle(layout.nodes[0].at)[3] < layout.height


def test_dense_grid_is_lower_and_says_as_much() -> None:
    """Rows lack only their kind, which stands above them."""
    row = replace(_row("a", "x", "Barnehagene"), detail="Kommunen")
    grid = _grid((row, _row("b", "x")), (_head("s"),), (arrow("a", "s", "trinn_1"),))
    airy, dense = lay_out_grid(grid), lay_out_grid(grid, _DENSE)

    assert [line.text for line in dense.nodes[1].at.block.lines] == [
        "Barnehagene",
        "Kommunen",
    ]
    assert dense.height < airy.height


@st.composite
def _grids(draw: st.DrawFn) -> Diagram:
    texts = any_text()
    rows = tuple(
        _row(f"r{n}", draw(st.sampled_from("xyz")), draw(texts))
        for n in range(draw(st.integers(1, 6)))
    )
    heads = tuple(_head(f"h{n}", draw(texts)) for n in range(draw(st.integers(0, 5))))
    pairs = [(row.id, head.id) for row in rows for head in heads]
    drawn = draw(st.sets(st.sampled_from(pairs))) if pairs else set()
    return _grid(rows, heads, tuple(arrow(a, b, "trinn_2") for a, b in sorted(drawn)))


@settings(max_examples=60, deadline=None)
@given(_grids(), st.sampled_from((AIRY, _DENSE)))
def test_nothing_lies_over_anything_else(diagram: Diagram, measures: Measures) -> None:
    """No line crosses a box, no two boxes meet, and all is inside the figure."""
    layout = lay_out_grid(diagram, measures)

    assert crossings(layout) == []
    assert overlaps(layout) == []
    assert outside(layout) == []
    assert [p.node.id for p in layout.nodes] == [n.id for n in diagram.nodes]
    for placed in layout.nodes:
        left, top, right, bottom = rectangle(placed.at)
        assert min(left, top) >= 0
        assert right <= layout.width
        assert bottom <= layout.height
