"""What is to be placed in lanes: boxes, reasons, and the slots of lines that pass."""

from __future__ import annotations

from dataclasses import field
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.layout.ranks import ranks
from endringsteori.diagram.typesetting.blocks import edge_block
from endringsteori.diagram.typesetting.boxes import node_blocks
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from endringsteori.diagram.typesetting.blocks import Block, Measures
    from endringsteori.diagram.value import Diagram, DiagramEdge

__all__ = ["Item", "Plan"]

_SLOT: Final = 4.0


@dataclass(slots=True, eq=False)
class Item:
    """A box, a reason, or (without a block) the slot of a line; its place is found later.

    `place` orders the items of a rank, lane by lane; `y` is the upper edge.
    """

    rank: int
    lane: int
    block: Block | None = None
    place: float = 0.0
    y: float = 0.0
    before: list[Item] = field(default_factory=list)
    after: list[Item] = field(default_factory=list)

    @property
    def width(self) -> float:
        """How wide it is: a slot has no width."""
        return self.block.width if self.block else 0.0

    @property
    def height(self) -> float:
        """How high it is."""
        return self.block.height if self.block else _SLOT

    @property
    def middle(self) -> float:
        """The height at which lines meet it."""
        return round(self.y + self.height / 2, 2)

    @property
    def needed_block(self) -> Block:
        """The block of a box or a reason; `TypeError` for a slot."""
        if self.block is None:
            raise TypeError
        return self.block

    def barycentre(self, *, forward: bool) -> float:
        """Give the mean place of what it is tied to on one side; its own where none is."""
        near = self.before if forward else self.after
        places = [item.place for item in near]
        return sum(places) / len(places) if places else self.place

    def wanted_y(self, *, forward: bool) -> float:
        """Give the upper edge that puts it level with what it is tied to on one side."""
        near = self.before if forward else self.after
        if not near:
            return self.y
        return sum(item.middle for item in near) / len(near) - self.height / 2


@dataclass(frozen=True, slots=True)
class Plan:
    """All items by rank, the box of each node, and the way of each edge through them.

    Ranks of boxes are even, those of reasons odd. A way goes from the lower rank to the
    higher, both boxes included; an edge from a box to itself has the box alone.
    """

    boxes: Mapping[str, Item]
    ranks: Sequence[list[Item]]
    ways: Sequence[Sequence[Item]]

    @classmethod
    def of(cls, diagram: Diagram, measures: Measures) -> Plan:
        """Measure the boxes and reasons of a diagram, and find their ranks."""
        boxes = _boxes(diagram, measures)
        levels: list[list[Item]] = [
            [] for _ in range(max((b.rank for b in boxes.values()), default=-1) + 1)
        ]
        for item in boxes.values():
            levels[item.rank].append(item)
        reasons = {
            index: block
            for index, edge in enumerate(diagram.edges)
            if measures.reasons and edge.source != edge.target
            if (block := edge_block(edge, measures.reason_width))
        }
        first = (diagram.edges[index] for index in reasons)
        used = {min(boxes[e.source].rank, boxes[e.target].rank) + 1 for e in first}
        used.update(item.rank for item in boxes.values())
        ways = [
            _way((boxes[edge.source], boxes[edge.target]), reasons.get(n), levels, used)
            for n, edge in enumerate(diagram.edges)
        ]
        return cls(boxes, levels, ways)

    def turned(self, edge: DiagramEdge) -> bool:
        """Tell whether an edge runs from a higher rank to a lower."""
        return self.boxes[edge.source].rank > self.boxes[edge.target].rank

    def rights(self, item: Item, lefts: Sequence[float]) -> float:
        """Give the right edge of the rank of an item."""
        widest = max(other.width for other in self.ranks[item.rank])
        return round(lefts[item.rank] + widest, 2)


def _boxes(diagram: Diagram, measures: Measures) -> dict[str, Item]:
    blocks = node_blocks(diagram, measures)
    lanes = {lane.id: index for index, lane in enumerate(diagram.lanes)}
    columns = {node.id: node.column or 0 for node in diagram.nodes}
    firm = [(e.source, e.target) for e in diagram.edges if e.kind != "forsterker"]
    loose = [(e.source, e.target) for e in diagram.edges if e.kind == "forsterker"]
    found = ranks(columns, firm, loose)
    return {
        node.id: Item(
            2 * found[node.id],
            lanes.get(node.lane or "", 0),
            blocks[node.id],
        )
        for node in diagram.nodes
    }


def _way(
    ends: tuple[Item, Item],
    reason: Block | None,
    levels: Sequence[list[Item]],
    used: AbstractSet[int],
) -> list[Item]:
    """Give an edge its reason and its slots, and tie them to each other.

    A rank that nothing but lines would pass (not `used`) has no slots.
    """
    if ends[0] is ends[1]:
        return [ends[0]]
    first, last = sorted(ends, key=lambda item: item.rank)
    way = [first]
    for rank in range(first.rank + 1, last.rank):
        if rank in used:
            near = rank - first.rank <= last.rank - rank
            block = reason if rank == first.rank + 1 else None
            way.append(Item(rank, first.lane if near else last.lane, block))
            levels[rank].append(way[-1])
    way.append(last)
    for before, after in pairwise(way):
        before.after.append(after)
        after.before.append(before)
    return way
