"""What a grid is split by: rows go with what they belong to, and heads with their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.diagram.paper.shares import Share

if TYPE_CHECKING:
    from endringsteori.diagram.paper.shares import Shares
    from endringsteori.diagram.value import Diagram

__all__ = ["grid_shares"]


def grid_shares(diagram: Diagram, shares: Shares | None = None) -> Shares:
    """Give the shares of the boxes of a grid: those of `shares`, else by its lanes.

    What belongs to nothing itself goes with the first box that it is tied to, so that no
    page holds heads without any row. Where nothing belongs to anything, rows go by lane.
    """
    found = {node.id: shares(node.id) if shares else None for node in diagram.nodes}
    if not any(found.values()):
        lanes = {lane.id: Share(lane.id, lane.label) for lane in diagram.lanes}
        found = {node.id: lanes.get(node.lane or "") for node in diagram.nodes}
    for edge in diagram.edges:
        found[edge.source] = found[edge.source] or found[edge.target]
        found[edge.target] = found[edge.target] or found[edge.source]
    return found.get
