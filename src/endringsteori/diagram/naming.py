"""What the boxes of a figure are called where they are told of in words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from endringsteori.diagram.value import Diagram

__all__ = ["told_apart"]


def told_apart(diagram: Diagram) -> dict[str, str]:
    """Give the name of each box: its label, and where several have one, its lane or group.

    Those who see the figure tell such boxes apart by where they stand.
    """
    count = Counter(node.label for node in diagram.nodes)
    lanes: dict[str | None, str] = {lane.id: lane.label for lane in diagram.lanes}
    groups: dict[str | None, str] = {group.id: group.label for group in diagram.groups}
    names = {}
    for node in diagram.nodes:
        name = node.label or node.id
        where = lanes.get(node.lane) or groups.get(node.group)
        alone = count[node.label] == 1 or not where
        names[node.id] = name if alone else f"{name} ({where})"
    return names
