"""Where everything stands in one chain file."""

from __future__ import annotations

from endringsteori.editing.edit import apply
from endringsteori.editing.page import Page
from endringsteori.editing.written import Leaf

TEXT = "mål:\n    a: {navn: A}\ntiltak:\n    t:\n        navn: T\n"


def test_what_begins_at_a_place() -> None:
    """By the way to it, in brackets too; nothing begins within a word."""
    page = Page("a.yaml", TEXT)

    assert page.path_of(TEXT.index("navn: A")) == ("mål", "a", "navn")
    assert page.path_of(TEXT.index("tiltak")) == ("tiltak",)
    assert page.path_of(TEXT.index("iltak")) is None


def test_the_sections_of_a_file() -> None:
    """A file that cannot be read has none."""
    assert "mål" in Page("a.yaml", TEXT)
    assert "a" not in Page("a.yaml", TEXT)
    assert "mål" not in Page("a.yaml", "mål: [\n")


def test_a_file_that_is_moved_in_is_written_on_as_it_stands() -> None:
    """Two spaces further for each step, counted from where its sections stand."""
    text = "  tiltak:\n    t:\n      navn: T\n"
    edits = Page("a.yaml", text).put((), "planer", {"p": {"navn": Leaf("P")}})

    assert "  planer:\n    p:\n      navn: P\n" in apply(text, edits)
