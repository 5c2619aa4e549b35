"""Things below each other, near to where they want to be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from endringsteori.diagram.layout.stacking import stack

_GAP = 10.0
_FAR = 100_000.0
_numbers = st.floats(0, 1000)


def test_things_with_room_stand_where_they_want() -> None:
    """Nothing is moved without need."""
    assert stack([0, 50, 200], [20, 20, 20], _GAP, (0, 300)) == [0, 50, 200]


def test_things_that_want_the_same_place_share_it_evenly() -> None:
    """Each moves as little as the others: one up, one down."""
    assert stack([100, 100], [20, 20], _GAP, (0, 300)) == [85, 115]


def test_things_keep_inside_the_bounds() -> None:
    """What wants to be above or below stands at the edge."""
    assert stack([-50, 500], [20, 20], _GAP, (5, 105)) == [5, 85]


def test_nothing_has_no_place() -> None:
    """A cell may be empty."""
    assert stack([], [], _GAP, (0, 10)) == []


@given(st.lists(st.tuples(_numbers, st.floats(1, 100)), max_size=12))
def test_order_and_gaps_are_kept(things: list[tuple[float, float]]) -> None:
    """Whatever they want, no two things meet."""
    wanted, heights = [t[0] for t in things], [t[1] for t in things]
    tops = stack(wanted, heights, _GAP, (0, _FAR))

    for above, height, below in zip(tops, heights, tops[1:], strict=False):
        assert below - (above + height) >= _GAP - 1e-6


@given(st.lists(_numbers, min_size=1, max_size=8), st.floats(-5, 5))
def test_no_small_move_of_all_is_nearer(wanted: list[float], move: float) -> None:
    """The whole stands where it is nearest to what is wanted."""
    tops = stack(wanted, [20.0] * len(wanted), _GAP, (-_FAR, _FAR))

    def far(shift: float) -> float:
        return sum((t + shift - w) ** 2 for t, w in zip(tops, wanted, strict=True))

    assert far(0) <= far(move) + 1e-6
