"""What one line holds, and what an anchor stands before."""

from __future__ import annotations

import pytest

from endringsteori.loading.entries import (
    anchored,
    entry_end,
    is_disjoint,
    without_comment,
    yes_if,
)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("navn: PPT  # her", "navn: PPT"),
        ("navn: PPT #1", "navn: PPT #1"),
        ('navn: "PPT # ikke"', 'navn: "PPT # ikke"'),
        ('navn: "PPT" #', 'navn: "PPT"'),
        ("navn: PPT \t", "navn: PPT"),
        ("# bare dette", "# bare dette"),
    ],
)
def test_a_comment_is_cut(line: str, code: str) -> None:
    """One with a space after its hash sign, outside double quotes."""
    assert without_comment(line) == code


def test_a_very_long_gap_takes_no_time() -> None:
    """Each blank is looked at once."""
    assert without_comment("\t" * 100_000 + "a") == "\t" * 100_000 + "a"


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("  a: b  # c\n  d: e\n", "a: b"),
        ("  a: b", "a: b"),
        ("  a: b\r\n\r\n  # d\r\n  c: d\r\n", "a: b"),
        ("  a: [b, c]\n", "a: [b, c]"),
        ("  a: b\n\n    fortsetter\n", None),
        ("  a:\n    b: c\n", None),
        ("  a: |\n    b\n", None),
        ("  a: [b,\n  c]\n", None),
        ('  a: "b\n  c"\n', None),
        ("- a: b\n", None),
        ("{a: b}\n", None),
    ],
)
def test_a_key_with_its_value(text: str, entry: str | None) -> None:
    """Only one that has its line alone, and all of itself on it."""
    start = text.index("a:")
    end = entry_end(text, start)

    assert (None if end is None else text[start:end]) == entry


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("a: &x [b, c]  # d\ne: *x\n", "[b, c]"),
        ("a: &x En tekst\ne: [1, *x]\n", "En tekst"),
        ("a: &x b\n", None),
        ("a: &x b\nc: &x d\ne: *x\n", None),
        ("a: &x\n  b: c\ne: *x\n", None),
        ("a: &x |\n  b\ne: *x\n", None),
        ("a: {b: &x c}\ne: *x\n", None),
        ("a: &x &y b\ne: *x\n", None),
        ("a: &x b\ne: *xy\n", None),
    ],
)
def test_what_an_anchor_stands_before(text: str, content: str | None) -> None:
    """Where there is one such anchor, an alias means it, and its line holds all of it."""
    assert anchored(text, "x") == content


def test_sections_that_stand_in_both_parts() -> None:
    """Keys with an indent are no sections."""
    assert is_disjoint("a: 1\n# c:\n  c: 2\n", "---\nb: 1\nc: 2\n")
    assert not is_disjoint("a: 1\nb: 1\n", "---\nb: 2\n")


def test_what_is_not_safe_is_left_out_of_the_words() -> None:
    """As all that is an empty tuple."""
    assert (yes_if(True), yes_if(False)) == ("ja", ())  # noqa: FBT003 - what is asked
