"""Days, durations and periods that can be read in one way only."""

from __future__ import annotations

import pytest
from hypothesis import given

from endringsteori.model.tid import les_dato, les_periode, les_varighet
from endringsteori.rules.lesing.meant_times import (
    meant_date,
    meant_duration,
    meant_period,
)
from strategies import like_a_date, like_a_duration, like_a_period


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("30/6-2027", "30.06.2027"),
        ("30/6 2027", "30.06.2027"),
        ("6/7-2027", "06.07.2027"),
        ("30.6.2027", "30.06.2027"),
        ("30. 6. 2027", "30.06.2027"),
        ("1. juni 2027", "01.06.2027"),
        ("1 Juni 2027", "01.06.2027"),
        ("15. sept. 2026", "15.09.2026"),
        ("30/06/2027", "30.06.2027"),
        ("6/6/2027", "06.06.2027"),
        ("2026-02-5", "2026-02-05"),
        ("2027/06/30", "2027-06-30"),
        ("2027–06–30", "2027-06-30"),
        ("20270630", "2027-06-30"),
        ("2027-06-30T00:00:00", "2027-06-30"),
        ("6/7/2027", None),
        ("06-07-2027", None),
        ("30.06.27", None),
        ("2025-02-30", None),
        ("31/6-2027", None),
        ("juni 2027", None),
        ("2027-06-30 12:00:00", None),
        ("2027-06/30", None),
    ],
)
def test_a_day(written: str, meant: str | None) -> None:
    """With the day or the year first as it was; none that the calendar lacks."""
    assert meant_date(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("3 mnd.", "3 måneder"),
        ("3måneder", "3 måneder"),
        ("Tre månader", "3 måneder"),
        ("6 veker", "6 uker"),
        ("ei veke", None),
        ("ett år", "1 år"),
        ("14 dager", "2 uker"),
        ("10 dager", None),
        ("et halvt år", "6 måneder"),
        ("1,5 år", "18 måneder"),
        ("halvannet år", "18 måneder"),
        ("en stund", None),
        ("0 år", None),
        ("3 months", None),
    ],
)
def test_a_duration(written: str, meant: str | None) -> None:
    """In words, in nynorsk, shortened, or in days that are whole weeks."""
    assert meant_duration(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1. halvår 2024", "2024-H1"),
        ("Q3 2024", "2024-K3"),
        ("2024 q3", "2024-K3"),
        ("3. kvartal 2024", "2024-K3"),
        ("juni 2024", "2024-06"),
        ("2024-6", "2024-06"),
        ("06.2024", "2024-06"),
        ("skoleåret 2024-2025", "2024/2025"),
        ("skuleåret 2024/25", "2024/25"),
        ("2022 - 2024", "2022-2024"),
        ("30.06.2024", "2024-06-30"),
        ("30/6-2024", "2024-06-30"),
        ("høsten 2025", None),
        ("2024/2026", None),
        ("13.2024", None),
        ("skoleåret 2024-2026", None),
    ],
)
def test_a_period(written: str, meant: str | None) -> None:
    """Halves, quarters, months, school years and days."""
    assert meant_period(written) == meant


@given(like_a_date())
def test_a_day_that_is_meant_can_be_read(written: str) -> None:
    """Of the same year."""
    meant = meant_date(written)
    if meant is not None:
        assert f"{les_dato(meant).year:04}" in written


@given(like_a_period())
def test_a_period_that_is_meant_can_be_read(written: str) -> None:
    """Of the same year."""
    meant = meant_period(written)
    if meant is not None:
        assert str(les_periode(meant).start.year) in written


@given(like_a_duration())
def test_a_duration_that_is_meant_can_be_read(written: str) -> None:
    """And is said in no other way than it is."""
    meant = meant_duration(written)
    if meant is not None:
        assert meant == str(les_varighet(meant))
