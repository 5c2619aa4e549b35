"""The words of arrows and ties."""

from __future__ import annotations

from typing import get_args

from endringsteori.diagram.kinds import EdgeKind, LegendSign
from endringsteori.diagram.ord.koblinger import LEGEND, SETNINGER


def test_every_arrow_has_a_sentence_and_an_explanation() -> None:
    """Prose and legend know all kinds of arrows and ties."""
    kinds = set(get_args(EdgeKind))

    assert set(SETNINGER) == kinds
    assert kinds <= set(LEGEND)


def test_legend_explains_signs_and_nothing_else() -> None:
    """What is explained can stand in a figure."""
    edges, marks = map(set, map(get_args, get_args(LegendSign)))

    assert set(LEGEND) <= edges | marks


def test_every_sentence_tells_both_ends() -> None:
    """A sentence about an arrow says from where; what is missing is told by its box."""
    without = {kind for kind, tekst in SETNINGER.items() if "{til" not in tekst.nb}

    assert all("{fra" in tekst.nb for tekst in SETNINGER.values())
    assert without == {"mangler"}
