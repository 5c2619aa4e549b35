"""Colour, only when asked for."""

from __future__ import annotations

from endringsteori.diagnostics import Severity
from endringsteori.output.style import Style


def test_without_colour_text_is_left_alone() -> None:
    """What goes to a file or a pipe has no codes in it."""
    style = Style()

    assert (style.bold("a"), style.dim("b"), style.grave(Severity.ERROR, "c")) == (
        "a",
        "b",
        "c",
    )


def test_with_colour_each_severity_has_its_own() -> None:
    """And every colour ends where its text does."""
    style = Style(colour=True)
    painted = [style.grave(severity, "x") for severity in Severity]

    assert len(set(painted)) == 3
    assert all(text.endswith("x\x1b[0m") for text in painted)
