"""The next period of an indicator, as it is written in a file."""

from __future__ import annotations

from datetime import date

import pytest

from endringsteori.checking.remedies.periods import last_over, period_at
from endringsteori.model.tid import les_periode

DAY = date(2026, 11, 21)
_KINDS = {
    "2020": ("2026", "2025"),
    "2020/2021": ("2026/2027", "2025/2026"),
    "2020-H2": ("2026-H2", "2026-H1"),
    "2020-K1": ("2026-K4", "2026-K3"),
    "2020-02": ("2026-11", "2026-10"),
    "2020-02-03": ("2026-11-21", "2026-11-20"),
    "2018-2020": ("2024-2026", "2023-2025"),
}


@pytest.mark.parametrize("like", _KINDS)
def test_a_period_is_of_the_kind_that_is_used(like: str) -> None:
    """The one that a day falls in, and the last that is over before it."""
    known = les_periode(like)

    assert (str(period_at(known, DAY)), str(last_over(known, DAY))) == _KINDS[like]


def test_without_a_known_period_it_is_a_year() -> None:
    """Most numbers are counted by the year."""
    assert str(period_at(None, DAY)) == "2026"
    assert str(last_over(None, DAY)) == "2025"
