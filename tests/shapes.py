"""Bare graphs as adjacency lists, for tests of algorithms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import networkx as nx
from hypothesis import strategies as st

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["as_networkx", "shapes"]


def shapes() -> SearchStrategy[list[list[int]]]:
    """Give small graphs as adjacency lists, loops included."""
    return st.integers(0, 8).flatmap(
        lambda n: st.lists(
            st.lists(st.integers(0, n - 1), unique=True, max_size=4)
            if n
            else st.just([]),
            min_size=n,
            max_size=n,
        )
    )


def as_networkx(successors: list[list[int]]) -> nx.DiGraph[int]:
    """Give the same graph to the one who knows."""
    graph: nx.DiGraph[int] = nx.DiGraph()
    graph.add_nodes_from(range(len(successors)))
    graph.add_edges_from((v, t) for v, ts in enumerate(successors) for t in ts)
    return graph
