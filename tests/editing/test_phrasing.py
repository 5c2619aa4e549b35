"""How keys, items and texts are phrased in a chain file."""

from __future__ import annotations

import pytest

from endringsteori.editing.phrasing import (
    entry,
    head,
    in_brackets,
    in_same_digits,
    in_same_marks,
    item,
)
from endringsteori.model.forms import Plain


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


@pytest.mark.parametrize(
    ("old", "new", "written"),
    [
        ("780 000", "790000", "790 000"),
        ("780\u00a0000", "1790000,5", "1\u00a0790\u00a0000,5"),
        ("12 500", "-9", "-9"),
        ("780000", "790000", "790000"),
        ("0.5", "0,6", "0.6"),
        ("0.5", "12,125", "12,125"),
        ("A 780 000", "790000", "790000"),
        ("780 000", "ni", "ni"),
    ],
)
def test_a_number_is_spaced_as_the_one_before(old: str, new: str, written: str) -> None:
    """Only where both are numbers, and never so that thousands and decimals are mixed up."""
    assert in_same_digits(old, new) == written


def test_a_text_of_digits_is_no_number() -> None:
    """It is written as it is."""
    assert in_same_marks("'780 000'", "790000") == "'790000'"
    assert in_same_marks("'780 000'", Plain("790000")) == "'790 000'"
    assert in_same_marks("780 000", Plain("790000")) == "790 000"
    assert in_same_marks("780 000", "790000") is None


def test_marks_around_several_lines_are_not_kept() -> None:
    """How the lines were broken, is not how the new text is."""
    assert in_same_marks("'en\n  to'", "tre") is None
