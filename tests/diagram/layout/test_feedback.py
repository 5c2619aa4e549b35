"""Sides of boxes where arrows run both ways."""

from __future__ import annotations

from endringsteori.diagram.layout.feedback import Arrow, shared_sides


def test_side_that_arrows_meet_both_ways_is_shared() -> None:
    """It is the right side of the box at the left end, and the left of the other."""
    shared = shared_sides([Arrow("a", "b", back=False), Arrow("a", "b", back=True)])

    assert shared == (frozenset("a"), frozenset("b"))


def test_sides_are_told_apart() -> None:
    """A box that arrows come to on the left and go back from on the right shares none."""
    shared = shared_sides([Arrow("a", "b", back=False), Arrow("b", "c", back=True)])

    assert shared == (frozenset(), frozenset())


def test_arrows_that_all_run_back_share_nothing() -> None:
    """As in a figure that leads from right to left."""
    shared = shared_sides([Arrow("a", "b", back=True), Arrow("a", "c", back=True)])

    assert shared == (frozenset(), frozenset())
