"""Intervals and tests, held to a statistics package and to published examples.

`reference.csv` was made with SciPy 1.x: `binomtest(...).proportion_ci(method="wilson")`,
`chi2.ppf` for Garwood's limits, `fisher_exact` and `binomtest`; the intervals of changes, and
those in `reference_difference.csv`, are put together of its limits by the published formula.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from endringsteori.assessment.chance import (
    Counted,
    Interval,
    Rate,
    change_of_rates,
    change_of_shares,
    count_interval,
    difference,
    rates_differ,
    share_interval,
    shares_differ,
)

_SO_CLOSE: Final = 1e-9
_REFERENCE: Final = Path(__file__).with_name("reference.csv")


def _differences() -> list[dict[str, str]]:
    path = Path(__file__).with_name("reference_difference.csv")
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _rows(what: str) -> list[dict[str, str]]:
    with _REFERENCE.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["what"] == what]


@pytest.mark.parametrize("row", _rows("share_interval"))
def test_the_interval_of_a_share_is_wilsons(row: dict[str, str]) -> None:
    """Limits to 1e-9, at none and all as well."""
    found = share_interval(Counted(int(row["part"]), int(row["whole"])))

    assert float(row["one"]) == pytest.approx(found.low, abs=_SO_CLOSE)
    assert float(row["other"]) == pytest.approx(found.high, abs=_SO_CLOSE)


@pytest.mark.parametrize("row", _rows("count_interval"))
def test_the_interval_of_a_count_is_exact(row: dict[str, str]) -> None:
    """Garwood's limits, from no events to a hundred thousand."""
    found = count_interval(int(row["part"]))

    assert float(row["one"]) == pytest.approx(found.low, rel=_SO_CLOSE)
    assert float(row["other"]) == pytest.approx(found.high, rel=_SO_CLOSE)


@pytest.mark.parametrize("row", _rows("shares_differ"))
def test_two_shares_are_tested_exactly(row: dict[str, str]) -> None:
    """Fisher's p-value, two-sided."""
    one = Counted(int(row["part"]), int(row["whole"]))
    other = Counted(int(row["part2"]), int(row["whole2"]))

    assert float(row["one"]) == pytest.approx(shares_differ(one, other), abs=_SO_CLOSE)


@pytest.mark.parametrize("row", _rows("counts_differ"))
def test_two_counts_are_tested_exactly(row: dict[str, str]) -> None:
    """The binomial test of one of them, given their sum."""
    found = rates_differ(Rate(int(row["part"])), Rate(int(row["part2"])))

    assert float(row["one"]) == pytest.approx(found, abs=_SO_CLOSE)


@pytest.mark.parametrize("row", _rows("change_of_shares"))
def test_the_interval_of_a_change_follows_from_both(row: dict[str, str]) -> None:
    """Newcombe's, worked out of the package's limits of each share."""
    before = Counted(int(row["part"]), int(row["whole"]))
    after = Counted(int(row["part2"]), int(row["whole2"]))
    found = change_of_shares(before, after)

    assert float(row["one"]) == pytest.approx(found.low, abs=_SO_CLOSE)
    assert float(row["other"]) == pytest.approx(found.high, abs=_SO_CLOSE)


@pytest.mark.parametrize("row", _rows("change_of_counts"))
def test_the_interval_of_a_change_of_counts_follows_from_both(
    row: dict[str, str],
) -> None:
    """Out of the package's exact limits of each count."""
    found = change_of_rates(Rate(int(row["part"])), Rate(int(row["part2"])))

    assert float(row["one"]) == pytest.approx(found.low, rel=_SO_CLOSE, abs=_SO_CLOSE)
    assert float(row["other"]) == pytest.approx(
        found.high, rel=_SO_CLOSE, abs=_SO_CLOSE
    )


@pytest.mark.parametrize("row", _differences())
def test_the_interval_of_a_difference_in_change_follows_from_four(
    row: dict[str, str],
) -> None:
    """Two changes of shares, out of the package's limits of each of the four."""

    def share(name: str) -> Counted:
        return Counted(int(row[name]), int(row[f"of_{name}"]))

    found = difference(
        change_of_shares(share("own_before"), share("own_after")),
        change_of_shares(share("other_before"), share("other_after")),
    )

    assert float(row["low"]) == pytest.approx(found.low, abs=_SO_CLOSE)
    assert float(row["high"]) == pytest.approx(found.high, abs=_SO_CLOSE)


@pytest.mark.parametrize(
    ("after", "before", "low", "high"),
    [
        (Counted(56, 70), Counted(48, 80), 0.0524, 0.3339),
        (Counted(9, 10), Counted(3, 10), 0.1705, 0.8090),
        (Counted(10, 10), Counted(0, 20), 0.6791, 1.0),
        (Counted(10, 10), Counted(0, 10), 0.6075, 1.0),
    ],
)
def test_the_difference_of_shares_is_as_published(
    after: Counted, before: Counted, low: float, high: float
) -> None:
    """Newcombe (1998), table II, method 10, rows (a), (b), (g) and (h)."""
    found = change_of_shares(before, after)

    assert (low, high) == pytest.approx((found.low, found.high), abs=5e-5)


def test_the_interval_of_a_count_is_as_published() -> None:
    """Ulm (1990): ten events have the limits 4.7954 and 18.3904."""
    found = count_interval(10)

    assert (found.low, found.high) == pytest.approx((4.7954, 18.3904), abs=5e-5)


def test_a_difference_from_what_is_certain_keeps_its_width() -> None:
    """A series without counts has no uncertainty of its own to add."""
    own = Interval(1.0, 2.0, 4.0)

    assert Interval(0.5, 1.5, 3.5) == difference(own, Interval(0.5, 0.5, 0.5))


_shares = st.integers(1, 500).flatmap(
    lambda whole: st.builds(Counted, st.integers(0, whole), st.just(whole))
)


@given(_shares, _shares)
def test_a_change_turned_round_is_its_mirror(one: Counted, other: Counted) -> None:
    """What is lost one way is won the other way, with the same p-value."""
    there, back = change_of_shares(one, other), change_of_shares(other, one)

    mirrored = (-back.high, -back.estimate, -back.low)
    assert mirrored == pytest.approx(tuple(there), abs=_SO_CLOSE)
    assert shares_differ(one, other) == pytest.approx(shares_differ(other, one))


@given(_shares)
def test_a_share_lies_in_its_interval(share: Counted) -> None:
    """And the interval lies between none and all."""
    low, estimate, high = share_interval(share)

    assert 0 <= low <= estimate <= high <= 1


@given(st.integers(0, 2000), st.integers(0, 2000))
def test_a_change_of_counts_lies_in_its_interval(before: int, after: int) -> None:
    """Whatever the counts are."""
    low, estimate, high = change_of_rates(Rate(before), Rate(after))

    assert low <= after - before <= high
    assert estimate == after - before


@given(_shares, _shares)
def test_a_rate_with_its_exposure_is_tested_as_a_binomial_part(
    one: Counted, other: Counted
) -> None:
    """Turned about, it gives the same; twice the exposure of both changes nothing."""
    before, after = Rate(one.part, one.whole), Rate(other.part, other.whole)
    longer = (Rate(r.events, 2 * r.exposure) for r in (before, after))

    expected = pytest.approx(rates_differ(before, after))
    assert 0 <= rates_differ(before, after) <= 1
    assert rates_differ(after, before) == expected
    assert rates_differ(*longer) == expected


def test_a_rate_is_told_per_what_is_asked() -> None:
    """Twelve of 3,000 and six of 2,000 are four and three of a thousand."""
    around = change_of_rates(Rate(12, 3000), Rate(6, 2000), 1000)

    assert around.estimate == pytest.approx(-1)
    assert around.low < -1 < around.high


@pytest.mark.parametrize("apart", [0, 30, 60, 120, 240])
def test_the_test_of_many_goes_on_where_the_exact_one_ends(apart: int) -> None:
    """On each side of the border the answers differ less than anyone would notice."""
    exact = rates_differ(Rate(1000 - apart), Rate(1000 + apart))
    normal = rates_differ(Rate(1001 - apart), Rate(1000 + apart))

    assert exact == pytest.approx(normal, abs=0.03)


@pytest.mark.parametrize("apart", [0, 10, 30, 60])
def test_the_test_of_many_shares_goes_on_as_well(apart: int) -> None:
    """Of two thousand in all, and of one more."""
    others = Counted(1000 + apart, 4000)
    exact = shares_differ(Counted(1000 - apart, 4000), others)
    normal = shares_differ(Counted(1001 - apart, 4000), others)

    assert exact == pytest.approx(normal, abs=0.03)


def test_the_largest_counts_of_the_format_take_no_time() -> None:
    """Fifteen figures: nobody waits for a loop over them."""
    huge = 10**15 - 1

    assert rates_differ(Rate(huge), Rate(huge)) == 1.0
    assert shares_differ(Counted(huge // 2, huge), Counted(huge // 2, huge)) == 1.0
    low, estimate, high = count_interval(huge)
    assert low < estimate < high
