"""A figure with what only an older figure of the same has, put in where it was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias, get_args

from endringsteori.diagram.kinds import NodeKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from endringsteori.diagram.value import (
        Column,
        Diagram,
        DiagramEdge,
        DiagramNode,
        Group,
    )

__all__ = ["Both", "Ends", "both", "gone"]

_KINDS: Final[tuple[NodeKind, ...]] = get_args(NodeKind)
_GONE: Final = "\N{MINUS SIGN}"

Ends: TypeAlias = tuple[str, str]


class Both(NamedTuple):
    """Two figures as one.

    `gone` are the ids of the boxes, and `lost` the ends of the arrows, that only the old
    one has; `old` are the ends of all that it has. All are named as in the new figure.
    """

    diagram: Diagram
    gone: frozenset[str]
    lost: frozenset[Ends]
    old: frozenset[Ends]


def gone(element: str) -> str:
    """Name what is gone: a thing of today may have its id."""
    return f"{_GONE}{element}"


def both(diagram: Diagram, before: Diagram, same: Mapping[str, str]) -> Both:
    """Put into a figure what only an older one has.

    `same` gives the id today of everything that is in both theories. What is still there,
    but not in this figure, is not put in.
    """
    today = {node.id: same.get(node.id, gone(node.id)) for node in before.nodes}
    removed = [node for node in before.nodes if node.id not in same]
    known = {node.id for node in diagram.nodes} | {today[n.id] for n in removed}
    kept = {(edge.source, edge.target) for edge in diagram.edges}
    moved = [
        replace(edge, source=today[edge.source], target=today[edge.target])
        for edge in before.edges
    ]
    lost = [edge for edge in moved if (edge.source, edge.target) not in kept]
    lost = [edge for edge in lost if {edge.source, edge.target} <= known]
    nodes = (*diagram.nodes, *(_bare(node, today[node.id], same) for node in removed))
    columns = _columns(diagram, before)
    merged = replace(
        diagram,
        nodes=tuple(_in_column(node, columns) for node in nodes),
        edges=(*diagram.edges, *map(_plain, lost)),
        columns=columns,
        groups=tuple(_groups(diagram, before, same, nodes)),
    )
    return Both(
        merged,
        frozenset(today[node.id] for node in removed),
        frozenset((edge.source, edge.target) for edge in lost),
        frozenset((edge.source, edge.target) for edge in moved),
    )


def _bare(node: DiagramNode, id_: str, same: Mapping[str, str]) -> DiagramNode:
    """Give a box without what was told of it."""
    group = node.group and same.get(node.group, node.group)
    return replace(node, id=id_, group=group, detail="", marks=(), readings=())


def _plain(edge: DiagramEdge) -> DiagramEdge:
    return replace(edge, label="", marks=(), conditions=(), necessary=False)


def _columns(*diagrams: Diagram) -> tuple[Column, ...]:
    """Give the columns of the figures, each kind once, in the order of the chain."""
    columns = {c.kind: c for d in reversed(diagrams) for c in d.columns}
    return tuple(columns[kind] for kind in _KINDS if kind in columns)


def _in_column(node: DiagramNode, columns: Sequence[Column]) -> DiagramNode:
    numbers = {column.kind: number for number, column in enumerate(columns)}
    return replace(node, column=numbers.get(node.kind))


def _groups(
    diagram: Diagram,
    before: Diagram,
    same: Mapping[str, str],
    nodes: Iterable[DiagramNode],
) -> Iterator[Group]:
    """Give the groups of both that have a box."""
    groups = {group.id: group for group in diagram.groups}
    for group in before.groups:
        id_ = same.get(group.id, group.id)
        groups.setdefault(id_, replace(group, id=id_))
    used = {node.group for node in nodes}
    return (group for group in groups.values() if group.id in used)
