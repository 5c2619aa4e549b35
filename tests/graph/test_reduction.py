"""Redundant edges against brute force."""

from __future__ import annotations

import networkx as nx
from hypothesis import given, settings

from endringsteori.graph.algorithms import components
from endringsteori.graph.reduction import redundant
from shapes import as_networkx, shapes


@settings(max_examples=100, deadline=None)
@given(shapes())
def test_redundant_edges_are_those_a_longer_path_replaces(
    successors: list[list[int]],
) -> None:
    """An edge is redundant exactly when its ends stay joined without it."""
    graph = as_networkx(successors)
    home = {v: n for n, c in enumerate(components(successors)) for v in c}
    expected = set()
    for start, end in list(graph.edges):
        if home[start] != home[end]:
            graph.remove_edge(start, end)
            if nx.has_path(graph, start, end):
                expected.add((start, end))
            graph.add_edge(start, end)

    assert expected == set(redundant(successors, components(successors)))


def test_long_chains_with_a_shortcut_are_searched_once() -> None:
    """Every vertex of a long chain leads to the end as well; all but the last need not."""
    long = 10_000
    chain = [[v + 1, long - 1] for v in range(long - 2)] + [[long - 1], []]

    assert len(list(redundant(chain, components(chain)))) == long - 2
