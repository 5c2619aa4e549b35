"""Which changes may be tested, and what the test says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assessment.measured import DATO, andel
from builders import indikator
from endringsteori.assessment.chance import (
    Counted,
    Rate,
    change_of_shares,
    count_interval,
    rate_interval,
    share_interval,
    shares_differ,
)
from endringsteori.assessment.changes import Change, change, interval_around
from endringsteori.assessment.series import series_of

if TYPE_CHECKING:
    from endringsteori.model import Indikator


def from_start(thing: Indikator) -> Change | None:
    """Test the change from the nullpunkt to the newest number."""
    series = series_of(thing.id, thing, DATO)
    assert series.baseline is not None
    assert series.last is not None
    return change(thing, series.baseline, series.last)


def test_a_share_is_tested_by_its_counts_and_told_in_points() -> None:
    """Percentage points, as people speak of it."""
    one, other = Counted(200, 400), Counted(280, 400)
    found = from_start(andel("trives", "trivsel", one, other))

    assert found is not None
    assert found.p == shares_differ(one, other)
    assert tuple(found.interval) == pytest.approx(
        [100 * limit for limit in change_of_shares(one, other)]
    )
    assert found.is_clear


def test_counts_of_cases_are_tested_over_equally_long_periods() -> None:
    """As Poisson counts."""
    thing = indikator(
        "meldinger",
        enhet="antall",
        teller_enhet="saker",
        nullpunkt={"periode": "2024", "verdi": "40"},
        målinger=[{"periode": "2025", "verdi": "20"}],
    )
    found = from_start(thing)

    assert found is not None
    assert (found.interval.estimate, found.is_clear) == (-20.0, True)


@pytest.mark.parametrize(
    "fields",
    [
        {"teller_enhet": "timer"},
        {"teller_enhet": None},
        {"enhet": "poeng"},
        {"målinger": [{"periode": "2025", "verdi": "70"}]},
        {"målinger": [{"periode": "2025", "teller": "0,5", "nevner": "400"}]},
        {"målinger": [{"periode": "2025", "teller": "401", "nevner": "400"}]},
    ],
)
def test_anything_else_gets_no_test(fields: dict[str, object]) -> None:
    """Units that hang together, other units, and numbers that count nothing whole."""
    whole: dict[str, object] = {
        "nullpunkt": {"periode": "2024", "teller": "200", "nevner": "400"},
        **fields,
    }

    assert (
        from_start(andel("trives", "trivsel", (200, 400), (280, 400), **whole)) is None
    )


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, tuple(100 * limit for limit in share_interval(Counted(200, 400)))),
        ({"enhet": "antall"}, tuple(count_interval(200))),
        ({"enhet": "per 1000"}, tuple(rate_interval(Rate(200, 400), 1000))),
        ({"enhet": "dager"}, None),
        ({"teller_enhet": "timer"}, None),
        ({"teller_enhet": "svar"}, None),
    ],
)
def test_the_interval_of_one_number_is_in_its_unit(
    fields: dict[str, object], expected: tuple[float, float, float] | None
) -> None:
    """Percent, a count, or per thousand; hours and repeated answers have none."""
    figures = {"teller": 200, "nevner": 400}
    if fields.get("enhet") == "per 1000":
        figures["verdi"] = 500
    thing = indikator(
        "i",
        (),
        **{"enhet": "prosent", "teller_enhet": "personer", **fields},
        målinger=[{"periode": "2025", **figures}],
    )
    (point,) = series_of("i", thing, DATO).points

    assert interval_around(thing, point) == (expected and pytest.approx(expected))


@pytest.mark.parametrize(
    ("after", "is_clear"), [((180, 20_000), True), ((120, 40_000), False)]
)
def test_a_rate_has_its_denominator_as_exposure(
    after: tuple[int, int],
    is_clear: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """Four per thousand before; 180 of 20,000 are nine, and 120 of 40,000 are three."""
    thing = indikator(
        "meldinger",
        enhet="meldinger per 1000 barn",
        teller_enhet="saker",
        nullpunkt="2024",
        målinger=[
            {"periode": "2024", "teller": 80, "nevner": 20_000, "verdi": 4},
            {"periode": "2025", "teller": after[0], "nevner": after[1]}
            | {"verdi": str(after[0] * 1000 // after[1])},
        ],
    )
    found = from_start(thing)

    assert found is not None
    assert found.is_clear is is_clear
    assert found.interval.estimate == pytest.approx(after[0] * 1000 / after[1] - 4)


def test_a_small_rate_is_told_per_as_many() -> None:
    """Half a report for each thousand, and three quarters."""
    thing = indikator(
        "meldinger",
        enhet="meldinger per 1000 barn",
        teller_enhet="saker",
        nullpunkt="2024",
        målinger=[
            {"periode": "2024", "teller": 10, "nevner": 20_000, "verdi": "0,5"},
            {"periode": "2025", "teller": 15, "nevner": 20_000, "verdi": "0,75"},
        ],
    )
    found = from_start(thing)

    assert found is not None
    assert found.interval.estimate == pytest.approx(0.25)


def test_a_unit_that_is_told_of_somebody_is_no_rate() -> None:
    """Days for each family are not so many families."""
    thing = indikator(
        "ventetid",
        enhet="dager",
        teller_enhet="saker",
        nullpunkt={"periode": "2024", "teller": 80, "nevner": 20},
        målinger=[{"periode": "2025", "teller": 40, "nevner": 20}],
    )

    assert from_start(thing) is None


@pytest.mark.parametrize(
    "before",
    [
        {"verdi": 4},
        {"verdi": 4, "teller": 80},
        {"verdi": 4, "nevner": 20_000},
        {"verdi": 4, "teller": 80, "nevner": 0},
    ],
)
def test_a_rate_without_both_its_counts_gets_no_test(before: dict[str, int]) -> None:
    """How sure four per thousand are, hangs on how many they were counted among."""
    thing = indikator(
        "meldinger",
        enhet="meldinger per 1000 barn",
        teller_enhet="saker",
        nullpunkt={"periode": "2024", **before},
        målinger=[{"periode": "2025", "teller": 180, "nevner": 20_000, "verdi": 9}],
    )

    assert from_start(thing) is None


@pytest.mark.parametrize("few", [0, 1])
def test_a_rate_of_nought_is_told_per_as_many_as_the_next(few: int) -> None:
    """None of twenty thousand, or one that is rounded to nought, says nothing of per what."""
    thing = indikator(
        "meldinger",
        enhet="meldinger per 1000 barn",
        teller_enhet="saker",
        nullpunkt="2024",
        målinger=[
            {"periode": "2024", "teller": few, "nevner": 20_000, "verdi": 0},
            {"periode": "2025", "teller": 80, "nevner": 20_000, "verdi": 4},
        ],
    )
    found = from_start(thing)

    assert found is not None
    assert found.interval.estimate == pytest.approx(4 - few / 20)
