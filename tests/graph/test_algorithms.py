"""The algorithms against brute force and networkx, on graphs of any shape."""

from __future__ import annotations

from itertools import pairwise

import networkx as nx
from hypothesis import given, settings

from endringsteori.graph.algorithms import (
    bits,
    components,
    reachable,
    shortest_circle,
    shortest_path,
    spread,
    turned,
)
from shapes import as_networkx, shapes

LONG = 10_000


@settings(max_examples=50, deadline=None)
@given(shapes())
def test_components_are_those_of_networkx(successors: list[list[int]]) -> None:
    """Two algorithms find the same strongly connected components."""
    expected = nx.strongly_connected_components(as_networkx(successors))

    assert {frozenset(c) for c in expected} == {
        frozenset(c) for c in components(successors)
    }


@settings(max_examples=50, deadline=None)
@given(shapes())
def test_components_come_before_what_leads_to_them(successors: list[list[int]]) -> None:
    """No edge goes from a component to a later one."""
    home = {v: n for n, c in enumerate(components(successors)) for v in c}

    assert all(home[t] <= home[v] for v, ts in enumerate(successors) for t in ts)


@settings(max_examples=50, deadline=None)
@given(shapes())
def test_spread_bits_are_the_vertices_that_a_search_reaches(
    successors: list[list[int]],
) -> None:
    """Bitsets and a search from each vertex agree, loops and circles included."""
    own = [1 << v for v in range(len(successors))]
    expected = [reachable(successors, [v]) for v in range(len(successors))]
    found = spread(successors, own, components(successors))

    assert expected == [set(bits(reached)) for reached in found]


@settings(max_examples=50, deadline=None)
@given(shapes())
def test_spread_works_backwards_too(successors: list[list[int]]) -> None:
    """Turned edges and the order turned round tell what reaches each vertex."""
    own = [1 << v for v in range(len(successors))]
    predecessors = turned(successors)
    expected = [reachable(predecessors, [v]) for v in range(len(successors))]
    order = reversed(components(successors))

    assert expected == [set(bits(b)) for b in spread(predecessors, own, order)]


@settings(max_examples=50, deadline=None)
@given(shapes())
def test_shortest_paths_are_as_short_as_those_of_networkx(
    successors: list[list[int]],
) -> None:
    """Every pair that a path joins gets one of the least length, along edges."""
    for start, lengths in nx.all_pairs_shortest_path_length(as_networkx(successors)):
        for end in range(len(successors)):
            if start == end:
                continue
            path = shortest_path(successors.__getitem__, start, end)

            assert lengths.get(end, -1) == len(path) - 1
            assert all(b in successors[a] for a, b in pairwise(path))


@settings(max_examples=50, deadline=None)
@given(shapes())
def test_shortest_circles_are_circles_through_the_smallest(
    successors: list[list[int]],
) -> None:
    """Each circle starts at the smallest vertex, follows edges and comes back."""
    for component in components(successors):
        if len(component) > 1:
            circle = shortest_circle(successors, component, str)

            assert min(component, key=str) == circle[0]
            assert len(circle) == len(set(circle))
            assert all(
                b in successors[a]
                for a, b in zip(circle, [*circle[1:], circle[0]], strict=True)
            )


def test_a_circle_does_not_depend_on_the_order_of_the_edges() -> None:
    """Of two circles of one length, the one with the smaller names is taken."""
    one_way = [[1, 2], [0], [0]]
    other_way = [[2, 1], [0], [0]]

    assert shortest_circle(one_way, [0, 1, 2], str) == [0, 1]
    assert shortest_circle(other_way, [2, 1, 0], str) == [0, 1]


def test_a_loop_is_a_circle_of_one() -> None:
    """A vertex that leads to itself is the whole circle."""
    assert shortest_circle([[0]], [0], str) == [0]


def test_long_chains_do_not_recurse() -> None:
    """Ten thousand vertices in a row are ordered, spread over and searched."""
    chain = [[v + 1] for v in range(LONG - 1)] + [[]]
    order = components(chain)

    assert order[0] == [LONG - 1]
    assert spread(chain, [1] * LONG, order).count(1) == LONG - 1
    assert len(shortest_path(chain.__getitem__, 0, LONG - 1)) == LONG


def test_long_circles_do_not_recurse() -> None:
    """Ten thousand vertices in a ring are one component and one circle."""
    ring = [[(v + 1) % LONG] for v in range(LONG)]
    (component,) = components(ring)

    assert len(component) == LONG
    assert len(shortest_circle(ring, component, lambda v: f"{v:05}")) == LONG


def test_bits_are_given_lowest_first() -> None:
    """The positions of the set bits, in rising order."""
    assert list(bits(2 | 8 | 1 << 200)) == [1, 3, 200]


def test_no_path_is_an_empty_one() -> None:
    """Vertices that nothing joins have no path, a lone vertex none to itself."""
    assert shortest_path([[], []].__getitem__, 0, 1) == []
    assert shortest_path([[]].__getitem__, 0, 0) == []
