"""Which period was last, when the next one ends, and how late a measurement may be."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import indikator
from endringsteori.model.tid import les_periode
from endringsteori.rules.rhythm import (
    MONTHS,
    grace,
    last_measured,
    next_end,
    same_kind_end,
)


@pytest.mark.parametrize(
    ("months", "days"), [(1, 30), (3, 30), (6, 45), (12, 91), (24, 182), (36, 273)]
)
def test_grace_is_seven_point_six_days_to_a_month_and_at_least_thirty(
    months: int, days: int
) -> None:
    """Rounded down to whole days."""
    assert days == grace(months)


def test_every_rhythm_of_the_format_has_its_months() -> None:
    """Only `én-gang` has none."""
    assert sorted(MONTHS.values()) == [1, 3, 6, 12, 24, 36]
    assert "én-gang" not in MONTHS


@pytest.mark.parametrize(
    ("end", "months", "expected"),
    [
        ("2025-12-31", 12, "2026-12-31"),
        ("2026-06-30", 6, "2026-12-31"),
        ("2026-09-30", 3, "2026-12-31"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2026-02-28", 1, "2026-03-31"),
        ("2025-08-15", 24, "2027-08-15"),
        ("9999-01-15", 36, "9999-12-31"),
    ],
)
def test_a_period_that_ends_with_its_month_is_followed_by_one_that_does(
    end: str, months: int, expected: str
) -> None:
    """The half-year after 30 June ends on 31 December; the calendar has an end."""
    assert date.fromisoformat(expected) == next_end(date.fromisoformat(end), months)


def test_the_last_period_is_the_one_that_ends_last() -> None:
    """Not the one that stands last, and not the one with the latest beginning."""
    rows = [
        {"periode": "2023", "verdi": "1"},
        {"periode": "2022-2025", "verdi": "2"},
        {"periode": "2024/2025", "verdi": "3"},
    ]

    last = last_measured(indikator("i", (), målinger=rows))

    assert str(last) == "2022-2025"
    assert last_measured(indikator("i", ())) is None


@pytest.mark.parametrize(
    ("periode", "day", "expected"),
    [
        ("2024", "2026-06-30", "2026-12-31"),
        ("2024/2025", "2026-07-31", "2026-07-31"),
        ("2024/2025", "2026-08-01", "2027-07-31"),
        ("2024/2025", "9999-08-01", "9999-07-31"),
        ("2024-H1", "2026-06-30", "2026-06-30"),
        ("2024-H1", "2026-07-01", "2026-12-31"),
        ("2024-K3", "2026-02-10", "2026-03-31"),
        ("2024-06", "2028-02-10", "2028-02-29"),
        ("2020-2022", "2026-05-01", "2026-12-31"),
        ("2024-05-17", "2026-05-01", "2026-05-01"),
    ],
)
def test_a_day_falls_in_a_period_of_the_same_kind(
    periode: str, day: str, expected: str
) -> None:
    """Its last day is when what happened on the day can be known."""
    end = same_kind_end(les_periode(periode), date.fromisoformat(day))

    assert date.fromisoformat(expected) == end


@given(
    st.sampled_from(
        ("2024", "2024/2025", "2024-H2", "2024-K1", "2024-11", "2024-05-17")
    ),
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
)
def test_the_end_of_the_period_is_never_before_the_day(text: str, day: date) -> None:
    """And it is the end of a period: the same for every day from there on to it."""
    periode = les_periode(text)
    end = same_kind_end(periode, day)

    assert day <= end
    assert end == same_kind_end(periode, end)
