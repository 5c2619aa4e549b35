"""The change elsewhere beside the own one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from assessment.measured import DATO, andel, chain, poeng
from endringsteori.assessment.comparison import Sammenlignet, compare
from endringsteori.assessment.indicators import status_of
from endringsteori.assessment.reading import Comparison

if TYPE_CHECKING:
    from endringsteori.model import Indikator


def compared(thing: Indikator) -> Sammenlignet | None:
    """Compare an indicator of the effekt with its series from elsewhere."""
    (gauge,) = chain(thing).indicators()
    return compare(status_of(gauge, DATO, doing=False), gauge.thing, DATO)


def elsewhere(*values: str, first: int = 2024) -> dict[str, object]:
    """Build a comparison series of values, one to a year."""
    return {
        "navn": "nabokommunen",
        "målinger": [
            {"periode": str(year), "verdi": value}
            for year, value in enumerate(values, start=first)
        ],
    }


def counted(before: tuple[int, int], after: tuple[int, int]) -> dict[str, object]:
    """Build a comparison series of counted persons."""
    return {
        "målinger": [
            {"periode": "2024", "teller": before[0], "nevner": before[1]},
            {"periode": "2025", "teller": after[0], "nevner": after[1]},
        ]
    }


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        (counted((200, 400), (205, 400)), Comparison.LESS),
        (counted((200, 400), (260, 400)), Comparison.AS_MUCH),
        (counted((5, 10), (5, 10)), Comparison.UNCLEAR),
        (counted((150, 400), (310, 400)), Comparison.MORE),
        (elsewhere("50", "51"), Comparison.LESS),
        (elsewhere("50", "68"), Comparison.AS_MUCH),
    ],
)
def test_the_own_change_must_be_clearly_larger(
    there: dict[str, object], expected: Comparison
) -> None:
    """The interval of the difference is above nought; few elsewhere tell nothing."""
    found = compared(
        andel("trives", "losen/trivsel", (200, 400), (280, 400), sammenligning=there)
    )

    assert found is not None
    assert (found.outcome, found.difference is None) == (expected, False)


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        (("30", "35"), Comparison.LESS),
        (("30", "35,1"), Comparison.AS_MUCH),
        (("30", "25"), Comparison.LESS),
        (("30", "50"), Comparison.MORE),
        (("30", "49,9"), Comparison.AS_MUCH),
    ],
)
def test_where_nothing_is_counted_it_must_be_twice_as_large(
    there: tuple[str, ...], expected: Comparison
) -> None:
    """Ten points here are twice five points there."""
    found = compared(
        poeng("trives", "losen/trivsel", "40", "50", sammenligning=elsewhere(*there))
    )

    assert found is not None
    assert (found.outcome, found.difference) == (expected, None)


def test_small_numbers_are_compared_as_large_ones() -> None:
    """A half here is more than twice a tenth there."""
    there = elsewhere("3", "3,1")
    found = compared(poeng("i", "losen/trivsel", "4", "4,5", sammenligning=there))

    assert found is not None
    assert found.outcome is Comparison.LESS


def test_a_difference_of_less_than_a_point_can_be_sure() -> None:
    """Nine tenths here and none there, where forty thousand are counted."""
    own = (20_000, 40_000), (20_360, 40_000)
    there = elsewhere("50", "50")
    found = compared(andel("i", "losen/trivsel", *own, sammenligning=there))

    assert found is not None
    assert found.difference is not None
    assert 0 < found.difference.low < 1 < found.difference.high
    assert found.outcome is Comparison.LESS


def test_what_is_to_stay_as_it_is_is_not_compared() -> None:
    """It has no way to go, so that none goes it faster."""
    thing = poeng("i", "losen/trivsel", "40", "41", sammenligning=elsewhere("30", "50"))

    assert compared(thing) is not None
    assert compared(replace(thing, retning="stabil")) is None


def test_an_ambition_that_is_reached_is_compared_by_its_counts() -> None:
    """The status rests on no test, and the comparison on one all the same."""
    there = counted((200, 400), (205, 400))
    found = compared(
        andel("i", "losen/trivsel", (200, 400), (364, 400), sammenligning=there)
    )

    assert found is not None
    assert found.difference is not None


def test_both_changes_are_told_as_they_are() -> None:
    """Also where less is better."""
    found = compared(
        poeng(
            "fravær",
            "losen/trivsel",
            "40",
            "30",
            retning="ned",
            sammenligning=elsewhere("38", "37"),
        )
    )

    assert found is not None
    assert (found.own, found.other, found.navn) == (
        Decimal(-10),
        Decimal(-1),
        "nabokommunen",
    )
    assert found.outcome is Comparison.LESS


@pytest.mark.parametrize(
    "there", [None, elsewhere("40"), elsewhere("40", "41", first=2022)]
)
def test_other_periods_are_no_comparison(there: dict[str, object] | None) -> None:
    """Nor is nothing."""
    thing = poeng("trives", "losen/trivsel", "40", "50", sammenligning=there)

    assert compared(thing) is None


def test_nothing_is_compared_across_a_break_elsewhere() -> None:
    """A break that the first of them stands after, or the last before, is no hindrance."""
    there = elsewhere("30", "31", "32")
    målinger = there["målinger"]
    assert isinstance(målinger, list)
    thing = poeng("trives", "losen/trivsel", "40", "50", sammenligning=there)

    assert compared(thing) is not None
    målinger[0]["brudd"] = "nytt skjema"
    målinger[2]["brudd"] = "nytt skjema"
    assert compared(poeng("a", "losen/trivsel", "40", "50", sammenligning=there))
    målinger[1]["brudd"] = "nytt skjema"
    assert not compared(poeng("b", "losen/trivsel", "40", "50", sammenligning=there))
