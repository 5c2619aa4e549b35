"""How keys, items and texts are phrased in a chain file."""

from __future__ import annotations

from endringsteori.editing.phrasing import entry, head, in_brackets, in_same_marks, item


def test_a_text_stands_beside_its_key() -> None:
    """In quotation marks only where it must."""
    assert entry("navn", "En, to", 2) == (" En, to", [])
    assert entry("navn", "A: b", 2) == (" 'A: b'", [])
    assert entry("a", {"b": "c"}, 4) == ("", ["    b: c"])
    assert head("navn") == "navn:"


def test_an_item_has_a_hyphen() -> None:
    """And its other lines stand in line with the first."""
    assert item({"a": "x", "b": "y"}, "  ", 4) == ["  - a: x", "    b: y"]


def test_ids_stand_in_brackets() -> None:
    """Without quotation marks, numbers too."""
    assert in_brackets(["a", "1"]) == "[a, 1]"


def test_a_text_keeps_the_marks_of_the_one_before() -> None:
    """Where it has no such marks itself."""
    assert in_same_marks('"a"', "b") == '"b"'
    assert in_same_marks('"a"', 'b"') is None
    assert in_same_marks("a", "b") is None
