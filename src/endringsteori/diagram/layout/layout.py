"""`Layout`: where the boxes and curves of a diagram go.

Boxes are measured here and placed by the engine. The reason on an arrow is a box too,
between the two ends of the arrow, so that nothing is drawn across it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.engine.dot import (
    LOW,
    Answer,
    Arc,
    Box,
    Spacing,
    read_answer,
    write_dot,
)
from endringsteori.diagram.engine.wasm import EngineError, EngineTrouble, run_graphviz
from endringsteori.diagram.layout.columns import lay_out_columns
from endringsteori.diagram.layout.feedback import Arrow, Shared, shared_sides
from endringsteori.diagram.layout.grid import lay_out_grid
from endringsteori.diagram.layout.loose import in_order
from endringsteori.diagram.layout.placed import (
    Layout,
    PlacedBand,
    PlacedBlock,
    PlacedColumn,
    PlacedEdge,
    PlacedNode,
)
from endringsteori.diagram.layout.ranks import ranks
from endringsteori.diagram.layout.swimlanes import lay_out_lanes
from endringsteori.diagram.typesetting.blocks import AIRY, Block, edge_block
from endringsteori.diagram.typesetting.boxes import node_blocks
from endringsteori.lean import dataclass
from endringsteori.loading import collector_paused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from endringsteori.diagram.engine.wasm import LayoutEngine
    from endringsteori.diagram.typesetting.blocks import Measures
    from endringsteori.diagram.value import Diagram, DiagramEdge

__all__ = [
    "REASONS_SHOWN",
    "Layout",
    "PlacedBand",
    "PlacedBlock",
    "PlacedColumn",
    "PlacedEdge",
    "PlacedNode",
    "lay_out",
]

REASONS_SHOWN: Final = 60
"""A figure with more reasons than this keeps them in titles and prose."""


@collector_paused()
def lay_out(
    diagram: Diagram, engine: LayoutEngine = run_graphviz, measures: Measures = AIRY
) -> Layout:
    """Measure and place a diagram. Raises `EngineError` where the engine fails."""
    if not diagram.nodes:
        return Layout(0.0, 0.0, (), (), ())
    if diagram.arrangement == "lanes":
        return lay_out_lanes(diagram, measures)
    if diagram.arrangement == "grid":
        return lay_out_grid(diagram, measures)
    if diagram.columns and not diagram.edges:
        return lay_out_columns(diagram, measures)
    plan = _Plan.of(diagram, measures)
    boxes = plan.boxes()
    content = engine(write_dot(boxes, plan.arcs(), plan.spacing))
    try:
        return _placed(diagram, plan, read_answer(content, boxes))
    except (ValueError, KeyError, TypeError) as error:
        raise EngineError(EngineTrouble.BROKEN) from error


@dataclass(frozen=True)
class _Plan:
    """What the engine is asked: blocks, ranks, and which edges run against the ranks.

    `reasons` is by the index of the edge, the rest by the id of the node. Ranks of boxes
    are even; a reason stands in the odd rank after the box where its arrow begins.
    """

    diagram: Diagram
    blocks: Mapping[str, Block]
    reasons: Mapping[int, Block]
    ranks: Mapping[str, int]
    spacing: Spacing

    @classmethod
    def of(cls, diagram: Diagram, measures: Measures) -> _Plan:
        blocks = node_blocks(diagram, measures)
        reasons = _reasons(diagram, measures) if measures.reasons else {}
        spacing = Spacing(measures.between_columns, measures.between_boxes)
        return cls(diagram, blocks, reasons, _ranks(diagram), spacing)

    @cached_property
    def arrows(self) -> tuple[Arrow, ...]:
        """The ends of each edge, the one with the lower rank to the left."""
        return tuple(map(self._arrow, self.diagram.edges))

    def _arrow(self, edge: DiagramEdge) -> Arrow:
        source, target = edge.source, edge.target
        if self.ranks.get(source, 0) > self.ranks.get(target, 0):
            return Arrow(target, source, back=True)
        return Arrow(source, target, back=False)

    def boxes(self) -> list[Box]:
        """Give every box that the engine is to place, reasons last."""
        boxes = []
        met_low = self.shared.right | self.shared.left
        for index, node in enumerate(self.diagram.nodes):
            block = self.blocks[node.id]
            rank, low = self.ranks.get(node.id), node.id in met_low
            boxes.append(Box(f"n{index}", block.width, block.height, rank, low=low))
        for index, block in self.reasons.items():
            rank = self.ranks.get(self.arrows[index].left)
            rank = None if rank is None else rank + 1
            boxes.append(Box(f"t{index}", block.width, block.height, rank))
        return boxes

    def arcs(self) -> Iterator[Arc]:
        """Give every curve that the engine is to draw: two for an edge with a reason.

        One that runs back meets a side lower where others go forward.
        """
        number = {node.id: f"n{i}" for i, node in enumerate(self.diagram.nodes)}
        for index, (left, right, back) in enumerate(self.arrows):
            tail, head = number[left], number[right]
            tail += LOW if back and left in self.shared.right else ""
            head += LOW if back and right in self.shared.left else ""
            if index in self.reasons:
                first, last = ("back", "none") if back else ("none", "forward")
                yield Arc(f"e{index}", tail, f"t{index}", first)
                yield Arc(f"f{index}", f"t{index}", head, last)
            else:
                arrow, sided = "back" if back else "forward", left != right
                yield Arc(f"e{index}", tail, head, arrow, sided=sided)

    @cached_property
    def shared(self) -> Shared:
        """The sides of boxes that arrows meet both ways."""
        return shared_sides(arrow for arrow in self.arrows if arrow.left != arrow.right)


def _reasons(diagram: Diagram, measures: Measures) -> dict[int, Block]:
    """Set what stands on the arrows, by the index of the edge; none where it is too much."""
    told = [
        (index, edge)
        for index, edge in enumerate(diagram.edges)
        if edge.source != edge.target
        if edge.label.strip() or edge.marks or edge.conditions
    ]
    if len(told) > REASONS_SHOWN:
        return {}
    blocks = ((index, edge_block(edge, measures.reason_width)) for index, edge in told)
    return {index: block for index, block in blocks if block}


def _ranks(diagram: Diagram) -> dict[str, int]:
    columns = {n.id: n.column for n in diagram.nodes if n.column is not None}
    if not columns:
        return {}
    firm = [(e.source, e.target) for e in diagram.edges if e.kind != "forsterker"]
    loose = [(e.source, e.target) for e in diagram.edges if e.kind == "forsterker"]
    return {node: 2 * rank for node, rank in ranks(columns, firm, loose).items()}


def _placed(diagram: Diagram, plan: _Plan, answer: Answer) -> Layout:
    boxes = [
        PlacedNode(
            node, PlacedBlock(plan.blocks[node.id], *answer.corners[f"n{index}"])
        )
        for index, node in enumerate(diagram.nodes)
    ]
    nodes = in_order(diagram, boxes)
    edges = tuple(_placed_edges(diagram, plan, answer))
    columns = tuple(_placed_columns(diagram, nodes))
    return Layout(answer.width, answer.height, nodes, edges, columns)


def _placed_edges(
    diagram: Diagram, plan: _Plan, answer: Answer
) -> Iterator[PlacedEdge]:
    for index, edge in enumerate(diagram.edges):
        block = plan.reasons.get(index)
        names = (f"e{index}", f"f{index}") if block else (f"e{index}",)
        splines = [answer.splines[name] for name in names]
        (tip,) = [spline.tip for spline in splines if spline.tip is not None]
        curves = tuple([spline.points for spline in splines])
        if plan.arrows[index].back:
            curves = tuple(points[::-1] for points in curves[::-1])
        reason = PlacedBlock(block, *answer.corners[f"t{index}"]) if block else None
        yield PlacedEdge(edge, curves, tip, reason)


def _placed_columns(
    diagram: Diagram, nodes: Iterable[PlacedNode]
) -> Iterator[PlacedColumn]:
    spans: dict[int | None, tuple[float, float]] = {}
    for placed in nodes:
        left, right = placed.at.x, round(placed.at.x + placed.at.block.width, 2)
        lowest, highest = spans.get(placed.node.column, (left, right))
        spans[placed.node.column] = min(left, lowest), max(right, highest)
    for index, column in enumerate(diagram.columns):
        if index in spans:
            yield PlacedColumn(column, *spans[index])
