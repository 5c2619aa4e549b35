"""Sentences about readings."""

from __future__ import annotations

from endringsteori.assessment import GroundKind
from endringsteori.output.vurdering.reading_grounds import OF_READINGS, RESERVATIONS


def test_no_ground_is_told_in_two_ways() -> None:
    """One table has it, or the other."""
    assert set(OF_READINGS) & set(RESERVATIONS) == set()


def test_one_and_many_are_told_apart() -> None:
    """In English, whose verbs bend."""
    tekst = OF_READINGS[GroundKind.NOT_IN_PLACE]

    assert tekst.fyll("en", {"navn": ("A",), "n": 1}) == "“A” is not in place."
    assert tekst.fyll("en", {"navn": ("A", "B"), "n": 2}) == (
        "“A” and “B” are not in place."
    )
