"""The values that a graph answers with."""

from __future__ import annotations

from builders import indikator
from endringsteori.graph import Circle, Edge, Gauge


def test_an_edge_is_called_by_both_its_ends() -> None:
    """The element of a hypothesis names both ends in full."""
    assert Edge("a/b", "c/d", "fører_til", None).element == "a/b->c/d"


def test_a_circle_is_called_by_what_it_begins_with() -> None:
    """The path begins with the smallest element."""
    assert Circle("del_av", ("a", "c", "b"), ()).element == "a"


def test_a_gauge_is_called_what_its_indicator_is() -> None:
    """The name is the indicator's."""
    assert Gauge("t/andel", indikator("andel"), "t", ()).navn == "Andel"
