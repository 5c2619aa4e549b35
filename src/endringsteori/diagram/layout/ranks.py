"""In which rank each box stands: columns in order, and steps inside a column.

Ranks are ours, not the engine's: a column must hold its kind and nothing else, links of
one kind that lead to each other must still go from left to right, and a theory with
circles or backward links must be drawn as well.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["ranks"]


def ranks(
    columns: Mapping[str, int],
    edges: Iterable[tuple[str, str]],
    loose: Iterable[tuple[str, str]] = (),
) -> dict[str, int]:
    """Give each node its rank, counted from 0 without gaps.

    `columns` holds the column of each node, in document order. A column takes as many
    ranks as the longest path inside it, and each node stands as early as it can. No two
    nodes with an edge between them share a rank. An edge that closes a circle is counted
    as if it ran the other way, and so is a `loose` one (declared feedback) that runs
    against the others.
    """
    inside = [(a, b) for a, b in edges if a != b and columns[a] == columns[b]]
    extra = [(a, b) for a, b in loose if a != b and columns[a] == columns[b]]
    order = _order(columns, inside)
    place = {node: index for index, node in enumerate(order)}
    causes: dict[str, list[str]] = defaultdict(list)
    for pair in (*inside, *extra):
        first, last = sorted(pair, key=place.__getitem__)
        causes[last].append(first)
    step: dict[str, int] = {}
    for node in order:
        step[node] = max((step[cause] + 1 for cause in causes[node]), default=0)
    return _numbered(columns, step)


def _order(nodes: Iterable[str], edges: Iterable[tuple[str, str]]) -> list[str]:
    """Put causes before what they lead to, save where an edge closes a circle.

    The reverse of the order in which a depth-first walk leaves the nodes. The walk keeps
    its own stack: a chain of links may be longer than Python's.
    """
    targets: dict[str, list[str]] = defaultdict(list)
    for source, target in edges:
        targets[source].append(target)
    left: list[str] = []
    met: set[str] = set()
    for start in nodes:
        stack = [] if start in met else [(start, iter(targets[start]))]
        met.add(start)
        while stack:
            node, rest = stack[-1]
            following = next((n for n in rest if n not in met), None)
            if following is None:
                left.append(node)
                stack.pop()
            else:
                met.add(following)
                stack.append((following, iter(targets[following])))
    return left[::-1]


def _numbered(columns: Mapping[str, int], step: Mapping[str, int]) -> dict[str, int]:
    """Number the steps of all columns in one row, from the first column to the last."""
    used = sorted({(columns[node], step[node]) for node in columns})
    number = {pair: index for index, pair in enumerate(used)}
    return {node: number[columns[node], step[node]] for node in columns}
