"""How long it takes before what is done can be expected to show."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import aktivitet, effekt, innsats, mål, resultat, teori, virkning
from endringsteori.graph import TheoryGraph, Wait, graf
from endringsteori.model import Varighet

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

START = date(2027, 1, 31)
MONTH = Varighet(1, "måneder")
TWO_WAYS = graf(
    teori(
        aktivitet("a", til={"r": {"virker_etter": "1 måned"}, "v": {}}),
        resultat("r", mål={"m": {"virker_etter": "2 år"}}),
        virkning("v", mål={"m": {"virker_etter": "6 uker"}}),
        mål("m"),
        mål("n"),
    )
)


def test_the_longest_way_is_the_one_that_is_last_there() -> None:
    """The durations along it are added to the day, one after another."""
    expected = Wait(("t/a", "t/r", "m"), (MONTH, Varighet(2, "år")), date(2029, 2, 28))

    assert expected == TWO_WAYS.longest_wait(["t/a"], ["m"], START)


def test_the_shortest_way_is_the_one_that_is_first_there() -> None:
    """Steps without a duration take no time, and give none."""
    expected = Wait(("t/a", "t/v", "m"), (Varighet(6, "uker"),), date(2027, 3, 14))

    assert expected == TWO_WAYS.shortest_wait(["t/a"], ["m"], START)


def test_what_leads_comes_before_what_it_leads_to() -> None:
    """Links in a circle stand together, in document order."""
    graph = graf(
        teori(
            effekt("e", mål="m"),
            virkning("w", til="v"),
            virkning("v", til=("w", "e")),
            aktivitet("a", til="v"),
            mål("m"),
        )
    )

    assert graph.causal_order() == (("t/a",), ("t/w", "t/v"), ("e",), ("m",))


def test_where_no_way_leads_there_is_nothing_to_wait_for() -> None:
    """Neither to a goal that nothing reaches, nor backwards, nor from nothing."""
    assert TWO_WAYS.longest_wait(["t/a"], ["n"], START) is None
    assert TWO_WAYS.shortest_wait(["m"], ["t/a"], START) is None
    assert TWO_WAYS.longest_wait([], ["m"], START) is None


def test_of_several_ends_the_last_or_the_first_counts() -> None:
    """Equal ones are settled by the order of the ends."""
    graph = graf(
        teori(
            resultat("r", mål={"m": {"virker_etter": "1 måned"}, "n": {}, "o": {}}),
            mål("m"),
            mål("n"),
            mål("o"),
        )
    )
    longest = graph.longest_wait(["t/r"], ["n", "m"], START)
    shortest = graph.shortest_wait(["t/r"], ["o", "n", "m"], START)

    assert longest == Wait(("t/r", "m"), (MONTH,), date(2027, 2, 28))
    assert shortest == Wait(("t/r", "o"), (), START)


def test_the_longest_way_goes_back_as_far_as_it_can() -> None:
    """A step that takes no time is still a part of how it came about."""
    starts = ["t/a", "t/r", "t/v"]
    longest = graf(
        teori(
            innsats("i", til="a"),
            aktivitet("a", til="r"),
            resultat("r", mål={"m": {"virker_etter": "1 måned"}}),
            mål("m"),
        )
    ).longest_wait(["t/i", "t/a", "t/r"], ["m"], START)
    shortest = TWO_WAYS.shortest_wait(starts, ["m"], START)

    assert longest is not None
    assert longest.way == ("t/i", "t/a", "t/r", "m")
    assert shortest is not None
    assert shortest.way == ("t/v", "m")


def test_a_way_may_be_one_link_long() -> None:
    """What is asked about can be where the work begins."""
    expected = Wait(("t/a",), (), START)

    assert expected == TWO_WAYS.shortest_wait(["t/a"], ["t/a"], START)


def test_steps_inside_a_circle_are_left_out() -> None:
    """A way through a circle has no end, but one that passes by it has."""
    graph = graf(
        teori(
            aktivitet("a", til={"b": {"virker_etter": "1 år"}}),
            aktivitet("b", til={"a": {"virker_etter": "1 år"}, "r": {}}),
            resultat("r", mål={"m": {"virker_etter": "1 måned"}}),
            mål("m"),
        )
    )
    expected = Wait(("t/b", "t/r", "m"), (MONTH,), date(2027, 2, 28))

    assert expected == graph.longest_wait(["t/a", "t/b"], ["m"], START)
    assert graph.longest_wait(["t/a"], ["m"], START) is None


def test_a_start_that_is_not_there_is_the_askers_fault() -> None:
    """Elements must be links or goals of the theory."""
    with pytest.raises(KeyError):
        TWO_WAYS.longest_wait(["t/x"], ["m"], START)


LINKS = ("l0", "l1", "l2", "l3", "l4", "l5")
DELAYS = st.sampled_from((None, "1 uke", "5 uker", "1 måned", "3 måneder", "1 år"))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.dictionaries(st.sampled_from(range(1, 6)), DELAYS, max_size=3),
        min_size=6,
        max_size=6,
    ),
    st.dates(date(2027, 1, 1), date(2028, 12, 31)),
)
def test_every_way_tried_gives_the_same_days(
    steps: list[Mapping[int, str | None]], begun: date
) -> None:
    """The last and the first day are those of all ways there are, each added up alone."""
    links = [
        effekt(
            LINKS[n],
            til={
                LINKS[n + far]: {"virker_etter": delay}
                for far, delay in ahead.items()
                if n + far < len(LINKS)
            },
        )
        for n, ahead in enumerate(steps)
    ]
    graph = graf(teori(*links))
    days = [_added(graph, way, begun) for way in _ways(graph, "l0", "l5")]

    longest = graph.longest_wait(["l0"], ["l5"], begun)
    shortest = graph.shortest_wait(["l0"], ["l5"], begun)

    assert (longest and longest.dato) == max(days, default=None)
    assert (shortest and shortest.dato) == min(days, default=None)
    for wait in filter(None, (longest, shortest)):
        assert wait.dato == _added(graph, wait.way, begun)


def _ways(graph: TheoryGraph, start: str, end: str) -> Iterator[tuple[str, ...]]:
    if start == end:
        yield (end,)
    for target in graph.effects(start):
        for way in _ways(graph, target, end):
            yield (start, *way)


def _added(graph: TheoryGraph, way: tuple[str, ...], begun: date) -> date:
    day = begun
    for source, target in pairwise(way):
        (edge,) = (e for e in graph.edges_out(source) if e.target == target)
        delay = edge.hypotese.virker_etter if edge.hypotese else None
        day = day if delay is None else delay.etter(day)
    return day
