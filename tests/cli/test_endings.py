"""What people mean who name a file and no format."""

from __future__ import annotations

import pytest

from endringsteori.cli.endings import format_of

KNOWN = ("tekst", "json", "markdown")


@pytest.mark.parametrize(
    ("path", "meant"),
    [
        ("bygg/plan.md", "markdown"),
        ("C:\\temp\\PLAN.JSON", "json"),
        ("plan.csv", None),
        ("plan.txt", None),
        ("json", None),
        ("", None),
    ],
)
def test_the_ending_of_a_file_tells(path: str, meant: str | None) -> None:
    """Where the command has that format; else nothing is meant by it."""
    assert format_of(path, KNOWN) == meant
