"""Edits of several steps put together, where they touch the same lines too."""

from __future__ import annotations

from endringsteori.editing.edit import Edit, apply
from endringsteori.editing.joining import Joined

TEXT = "a:\n  b: 1\n  c: 2\n"
AFTER_B = TEXT.index("\n  c")
GONE_B = Edit("f", TEXT.index("  b"), AFTER_B + 1, "")


def joined(*edits: Edit) -> tuple[str, list[bool]]:
    """Add each edit as a step of its own."""
    together = Joined(lambda _: TEXT)
    taken = [together.add((edit,)) for edit in edits]
    return apply(TEXT, together.edits), taken


def test_new_lines_take_the_place_of_those_that_go() -> None:
    """In whichever order the steps come."""
    new = Edit("f", AFTER_B, AFTER_B, "\n  n: 3")

    assert joined(GONE_B, new) == ("a:\n  n: 3\n  c: 2\n", [True, True])
    assert joined(new, GONE_B) == ("a:\n  n: 3\n  c: 2\n", [True, True])


def test_what_is_moved_in_further_comes_first() -> None:
    """A field of a thing cannot stand below the next thing."""
    outer = Edit("f", AFTER_B, AFTER_B, "\n  n: 3")
    inner = Edit("f", AFTER_B, AFTER_B, "\n    m: 4")

    assert joined(outer, inner)[0] == "a:\n  b: 1\n    m: 4\n  n: 3\n  c: 2\n"


def test_what_was_to_stand_in_what_goes_must_wait() -> None:
    """And so must what begins the same mapping once more."""
    inner = Edit("f", AFTER_B, AFTER_B, "\n    m: 4")
    again = Edit("f", AFTER_B, AFTER_B, "\n  n:\n    o: 1")

    assert joined(GONE_B, inner)[1] == [True, False]
    assert joined(again, again)[1] == [True, False]


def test_new_lines_stand_before_what_goes_too() -> None:
    """Lines that begin where others go come instead of them, whole."""
    before = Edit("f", GONE_B.start, GONE_B.start, "  n: 3\n")

    assert joined(GONE_B, before) == ("a:\n  n: 3\n  c: 2\n", [True, True])


def test_what_goes_within_a_line_joins_nothing() -> None:
    """Only whole lines can be taken the place of."""
    gone = Edit("f", TEXT.index(" 1"), AFTER_B, "")
    new = Edit("f", AFTER_B, AFTER_B, "\n  n: 3")
    other = Edit("f", TEXT.index(" 1"), TEXT.index(" 1"), " 7")

    assert joined(gone, other)[1] == [True, False]
    assert joined(gone, new)[1] == [True, True]


def test_what_was_to_stand_at_the_end_of_what_is_written_over_must_wait() -> None:
    """But not what is to stand below it."""
    over = Edit("f", TEXT.index(" 1"), AFTER_B, " 5")
    inner = Edit("f", AFTER_B, AFTER_B, "\n    - m")
    below = Edit("f", AFTER_B, AFTER_B, "\n  n: 3")

    assert joined(over, inner)[1] == [True, False]
    assert joined(over, below) == ("a:\n  b: 5\n  n: 3\n  c: 2\n", [True, True])


def test_what_touches_two_others_must_wait() -> None:
    """Joined to one of them, it would write over the other."""
    one = Edit("f", TEXT.index("1"), TEXT.index("1") + 1, "5")
    two = Edit("f", TEXT.index("2"), TEXT.index("2") + 1, "6")
    both = Edit("f", 0, len(TEXT), "")

    assert joined(one, two, both) == ("a:\n  b: 5\n  c: 6\n", [True, True, False])
