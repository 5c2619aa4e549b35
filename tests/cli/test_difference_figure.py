"""The kind of a figure by the name of its file."""

from __future__ import annotations

import pytest

from endringsteori.cli.difference_figure import ending_of
from endringsteori.cli.faults import UsageError


def test_the_ending_decides() -> None:
    """In any case; without one it is SVG."""
    assert [ending_of(path) for path in ("a.PNG", "a", "b/c.d/a.pdf")] == [
        "png",
        "svg",
        "pdf",
    ]


def test_an_unknown_ending_is_told() -> None:
    """Before anything is read."""
    with pytest.raises(UsageError):
        ending_of("figur.bmp")
