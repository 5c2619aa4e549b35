"""Axes: where values stand, and the round numbers along them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from endringsteori.diagram.trend.scales import Scale, days_of, span_of, ticks

_VALUES = st.floats(-1e6, 1e6).filter(lambda x: x == 0 or abs(x) > 1e-3)


def test_a_scale_is_straight() -> None:
    """Also upside down, as on a page."""
    scale = Scale(0, 10, 100, 0)

    assert [scale(value) for value in (0, 5, 10)] == [100, 50, 0]


def test_one_day_stands_in_the_middle() -> None:
    """A single number has no time to be spread over."""
    scale = days_of([date(2025, 7, 1)], 0, 100)

    assert scale(date(2025, 7, 1).toordinal()) == 50


def test_an_axis_begins_at_nought_where_that_is_near() -> None:
    """And else close to the values, so that movement can be seen."""
    assert span_of([10, 40])[0] == 0
    assert span_of([60, 64])[0] > 50


@given(st.lists(_VALUES, min_size=1, max_size=20))
def test_every_value_has_room_on_the_axis(values: list[float]) -> None:
    """With few and round numbers beside it."""
    low, high = span_of(values)
    marks = ticks(low, high)

    assert low <= min(values) <= max(values) <= high
    assert low < high
    assert 1 <= len(marks) <= 8
    assert all(low - 1e-6 <= float(mark) <= high + 1e-6 for mark in marks)


def test_ticks_are_round() -> None:
    """Whole numbers without decimals, and no exponents."""
    assert ticks(38, 82) == tuple(map(Decimal, (40, 50, 60, 70, 80)))
    assert [f"{mark:f}" for mark in ticks(0, 1)] == [
        "0",
        "0.2",
        "0.4",
        "0.6",
        "0.8",
        "1",
    ]
