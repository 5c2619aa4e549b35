"""Ranks: columns in order, steps inside them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from endringsteori.diagram.layout.ranks import ranks

_NODES = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 3), min_size=1)


@st.composite
def _cases(
    draw: st.DrawFn,
) -> tuple[dict[str, int], list[tuple[str, str]], list[tuple[str, str]]]:
    columns = draw(_NODES)
    ends = st.sampled_from(sorted(columns))
    edges = st.lists(st.tuples(ends, ends), max_size=12)
    return columns, draw(edges), draw(edges)


def test_each_column_has_a_rank() -> None:
    """Columns without edges inside take one rank each, and empty ones none."""
    assert ranks({"a": 0, "b": 3, "c": 5}, [("a", "b")]) == {"a": 0, "b": 1, "c": 2}


def test_links_of_one_kind_go_on_inside_their_column() -> None:
    """A column is as many ranks as its longest path, and the next begins after it."""
    columns = {"a": 0, "b": 0, "c": 0, "d": 1}

    assert ranks(columns, [("a", "b"), ("a", "d")]) == {"a": 0, "b": 1, "c": 0, "d": 2}


def test_circle_is_opened_at_its_end() -> None:
    """The edge that closes a circle runs against the others."""
    columns = dict.fromkeys("abc", 0)

    assert ranks(columns, [("a", "b"), ("b", "c"), ("c", "a")]) == {
        "a": 0,
        "b": 1,
        "c": 2,
    }


def test_feedback_yields_to_what_leads_on() -> None:
    """Declared feedback never turns an ordinary edge around."""
    columns = {"b": 0, "a": 0}

    assert ranks(columns, [("a", "b")], [("b", "a")]) == {"b": 1, "a": 0}


def test_long_chain_needs_no_deep_stack() -> None:
    """Ten thousand links in a row are ranked."""
    names = [str(n) for n in range(10_000)]
    found = ranks(dict.fromkeys(names, 0), pairwise(names))

    assert found["9999"] == 9999


@settings(deadline=None)
@given(_cases())
def test_ranks_keep_the_columns_apart(
    case: tuple[dict[str, int], list[tuple[str, str]], list[tuple[str, str]]],
) -> None:
    """Ranks rise with the columns, have no gaps, and part the ends of every edge."""
    columns, edges, loose = case
    found = ranks(columns, edges, loose)

    assert set(range(len(set(found.values())))) == set(found.values())
    for a in columns:
        for b in columns:
            assert columns[a] >= columns[b] or found[a] < found[b]
    for a, b in (*edges, *loose):
        assert a == b or found[a] != found[b]
