"""What a hidden count could be, by sums."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from endringsteori.assessment.solving import System


def system(parts: list[int], whole: int) -> System:
    """Build counts that add up to one more, which comes last."""
    made = System()
    numbers = [made.add(part) for part in parts]
    made.relate(numbers, made.add(whole))
    return made


def test_one_hidden_part_is_what_is_left() -> None:
    """And nothing else."""
    made = system([2, 8], 10)

    assert made.could_be(0, 2, {0})
    assert not made.could_be(0, 3, {0})


def test_two_hidden_parts_share_what_is_left() -> None:
    """From none of it to all of it."""
    made = system([2, 8, 30], 40)

    assert all(made.could_be(0, value, {0, 1}) for value in range(11))
    assert not made.could_be(0, 11, {0, 1})


def test_a_hidden_whole_leaves_everything_open() -> None:
    """Also more than there is."""
    assert system([2, 8], 10).could_be(0, 400, {0, 2})


def test_what_hangs_together_is_looked_at_together() -> None:
    """The second sum tells what the first one hides."""
    made = system([2, 8], 10)
    made.relate([1, made.add(5)], made.add(13))

    assert made.could_be(0, 4, {0, 1, 3})
    assert not made.could_be(0, 4, {0, 1})
    assert made.neighbours([0]) == {0, 1, 2}
    assert made.neighbours([1]) == {0, 1, 2, 3, 4}


@given(st.lists(st.integers(0, 3), min_size=4, max_size=4), st.sets(st.integers(1, 8)))
def test_a_yes_is_always_right(cells: list[int], others: set[int]) -> None:
    """In a table of two rows and two columns, against every table there is."""
    hidden = {0, *others}
    values = _with_sums(*cells)
    made = System()
    for value in values:
        made.add(value)
    made.relate([0, 1], 4)
    made.relate([2, 3], 5)
    made.relate([0, 2], 6)
    made.relate([1, 3], 7)
    made.relate([4, 5], 8)
    alike = {
        tried[0]
        for tried in (_with_sums(*one) for one in product(range(7), repeat=4))
        if all(i in hidden or tried[i] == value for i, value in enumerate(values))
    }

    assert {n for n in range(4) if made.could_be(0, n, hidden)} <= alike


def _with_sums(a: int, b: int, c: int, d: int) -> tuple[int, ...]:
    return (a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d)
