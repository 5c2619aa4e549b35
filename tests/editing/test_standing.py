"""Where everything stands in one chain file."""

from __future__ import annotations

from endringsteori.editing.page import Page

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
