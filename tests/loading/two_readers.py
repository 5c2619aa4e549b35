"""Holding the two readers of YAML against each other: line by line, and event by event."""

from __future__ import annotations

from endringsteori.loading.events import build
from endringsteori.loading.lines import read_lines
from endringsteori.loading.raw import RawList, RawMap
from endringsteori.loading.source import Source

__all__ = ["agree"]


def agree(text: str) -> bool:
    """Demand that both readers say the same, and tell whether lines were enough."""
    source = Source("a.yaml", text)
    root = read_lines(source, text)
    if root is None:
        return False
    built = build(source, text)
    assert (built.faults, built.complete) == ([], True)
    assert _shown(root) == _shown(built.root)
    return True


def _shown(node: object) -> object:
    """Give raw data with its places, to be compared."""
    if not isinstance(node, (RawMap, RawList)):
        return node
    about = (node.source.path, node.start, node.end, node.flow)
    if isinstance(node, RawMap):
        below = {key: _shown(value) for key, value in node.items()}
        return about, list(below.items()), list(node.places.items())
    return about, [_shown(item) for item in node], list(node.places)
