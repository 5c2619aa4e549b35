"""Changes of a text by offsets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from endringsteori.editing.edit import Edit, Moves, apply, overlap

TEXT = "0123456789"


def edit(start: int, end: int, new: str, file: str = "a.yaml") -> Edit:
    """Make a change."""
    return Edit(file, start, end, new)


@st.composite
def edits_of(draw: st.DrawFn) -> tuple[Edit, ...]:
    """Give changes of a text of ten signs that do not touch each other."""
    points = sorted(draw(st.sets(st.integers(0, len(TEXT)), min_size=2)))
    pairs = zip(points[::2], points[1::2], strict=False)
    return tuple(edit(a, b, draw(st.text("abc", max_size=3))) for a, b in pairs)


def test_all_changes_are_made_at_once() -> None:
    """Each at the place it had in the old text, whatever their order."""
    changes = (edit(8, 9, "ni"), edit(0, 0, ">"), edit(2, 5, ""))

    assert apply(TEXT, changes) == ">01567ni9"


@given(edits_of(), st.integers(0, len(TEXT) - 1))
def test_a_sign_that_is_not_changed_is_found_again(
    changes: tuple[Edit, ...], at: int
) -> None:
    """Where it has moved to, and back to where it was."""
    moves = Moves(changes)
    if any(one.start <= at < one.end for one in changes):
        return

    assert TEXT[at] == apply(TEXT, changes)[moves.moved(at)]
    assert at == moves.original(moves.moved(at))


@given(edits_of())
def test_what_is_written_was_where_it_is_written(changes: tuple[Edit, ...]) -> None:
    """Every sign of a new text stood where the change begins."""
    moves, new = Moves(changes), apply(TEXT, changes)
    written = [one for one in sorted(changes) if one.new]

    for (start, end), one in zip(moves.written(), written, strict=True):
        assert one.new == new[start:end]
        assert {moves.original(at) for at in range(start, end)} == {one.start}


def test_a_place_inside_what_goes_is_where_it_went() -> None:
    """There is nothing else to point at."""
    assert Moves((edit(2, 6, "x"),)).moved(4) == 2


@pytest.mark.parametrize(
    ("a", "b", "do"),
    [
        (edit(0, 3, ""), edit(2, 4, ""), True),
        (edit(0, 3, ""), edit(3, 4, ""), False),
        (edit(2, 2, "x"), edit(2, 2, "y"), True),
        (edit(2, 2, "x"), edit(2, 5, ""), True),
        (edit(5, 5, "x"), edit(2, 5, ""), False),
        (edit(0, 9, ""), edit(2, 3, "", "b.yaml"), False),
    ],
)
def test_changes_overlap(a: Edit, b: Edit, do: bool) -> None:  # noqa: FBT001 - expected value
    """Where both touch the same sign of a file, or are put in at the same place."""
    assert overlap((a,), (b,)) is do
    assert overlap((b,), (a,)) is do
