"""Totals: hidden where one who knows all else could work out a small count."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from endringsteori.comparison.together.sums import Sums

_COUNTS = st.lists(st.integers(0, 30), min_size=1, max_size=5)


def _hidden(*values: int, least: int = 5) -> tuple[list[bool], bool]:
    sums = Sums(least)
    numbers = [sums.add(value) for value in values]
    total = sums.total(numbers)
    hidden = sums.hidden()
    return [number in hidden for number in numbers], total in hidden


def test_one_small_count_hides_the_total() -> None:
    """Total less the others would be the small one."""
    assert _hidden(40, 3, 60) == ([False, True, False], True)


def test_nothing_small_hides_nothing() -> None:
    """Nobody at all is not few."""
    assert _hidden(40, 0, 5) == ([False, False, False], False)


def test_small_counts_that_cover_for_each_other_leave_the_total() -> None:
    """Each could still be any small number."""
    assert _hidden(4, 4, 60) == ([True, True, False], False)
    assert _hidden(1, 1, 60) == ([True, True, False], True)


@given(_COUNTS, st.integers(0, 8))
def test_who_sees_the_rest_cannot_work_out_a_small_count(
    values: list[int], least: int
) -> None:
    """Every value from 1 to the threshold is possible, counted by hand."""
    hidden, total_hidden = _hidden(*values, least=least)
    left = sum(
        value for value, is_hidden in zip(values, hidden, strict=True) if is_hidden
    )

    assert hidden == [0 < value < least for value in values]
    if not total_hidden:
        for is_hidden in hidden:
            others = sum(hidden) - 1
            possible = range(1, left + 1) if others else range(left, left + 1)
            assert not is_hidden or set(range(1, least + 1)) <= set(possible)
