"""The numbers of an indicator, and which of them can be compared."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from assessment.measured import DATO, poeng
from builders import indikator
from endringsteori.assessment.series import comparison_of, series_of, tidy
from endringsteori.diagnostics import Place


def test_measurements_stand_by_the_end_of_their_periods() -> None:
    """Whatever their order in the file."""
    thing = indikator(
        "trives",
        enhet="poeng",
        målinger=[{"periode": p, "verdi": p[-1]} for p in ("2025", "2023", "2024")],
    )

    assert [str(p.periode) for p in series_of("trives", thing, DATO).points] == [
        "2023",
        "2024",
        "2025",
    ]


def test_a_split_is_no_part_of_the_whole() -> None:
    """Girls are another group than pupils."""
    split = {"periode": "2025", "verdi": "7", "fordelt_på": {"kjønn": "jenter"}}
    thing = indikator("trives", enhet="poeng", målinger=[split])

    assert series_of("trives", thing, DATO).points == ()


@pytest.mark.parametrize(
    ("enhet", "expected"), [("prosent", 25), (None, 25), ("kroner", Decimal("0.25"))]
)
def test_a_number_is_worked_out_of_its_parts(
    enhet: str | None, expected: Decimal | int
) -> None:
    """In percent, unless the unit is another."""
    thing = indikator(
        "trives",
        enhet=enhet,
        målinger=[{"periode": "2025", "teller": "10", "nevner": "40"}],
    )
    (point,) = series_of("trives", thing, DATO).points

    assert point.verdi == expected


def test_a_nullpunkt_is_a_number_of_its_own_or_one_that_was_measured() -> None:
    """Its place is where the number stands."""
    own = poeng("trives", "x", "40", "50", nullpunkt={"periode": "2023", "verdi": "35"})
    measured = poeng("trives", "x", "40", "50")
    places = [
        series.baseline and series.baseline.at
        for series in (
            series_of("trives", own, DATO),
            series_of("trives", measured, DATO),
        )
    ]

    assert places == [
        Place("trives", "nullpunkt"),
        Place("trives", "målinger", "2024"),
    ]


def test_the_newest_before_a_break_is_compared() -> None:
    """What comes after it is passed over, and said to be."""
    thing = indikator(
        "trives",
        enhet="poeng",
        nullpunkt="2022",
        målinger=[
            {"periode": "2022", "verdi": "1"},
            {"periode": "2023", "verdi": "2"},
            {"periode": "2024", "verdi": "3", "brudd": "nytt skjema"},
            {"periode": "2025", "verdi": "4"},
        ],
    )
    series = series_of("trives", thing, DATO)

    assert str(series.last and series.last.periode) == "2023"
    assert series.across_break == (Place("trives", "målinger", "2024"),)


def test_a_break_before_the_nullpunkt_is_of_no_matter() -> None:
    """Everything compared lies on one side of it."""
    thing = indikator(
        "trives",
        enhet="poeng",
        nullpunkt="2023",
        målinger=[
            {"periode": "2022", "verdi": "1"},
            {"periode": "2023", "verdi": "2", "brudd": "nytt skjema"},
            {"periode": "2024", "verdi": "3"},
        ],
    )
    series = series_of("trives", thing, DATO)

    assert (str(series.last and series.last.periode), series.across_break) == (
        "2024",
        (),
    )


def test_what_cannot_be_set_beside_the_nullpunkt_is_told_apart() -> None:
    """A period of another length, and one that has begun before the nullpunkt was over."""
    thing = indikator(
        "trives",
        enhet="poeng",
        nullpunkt={"periode": "2021-2023", "verdi": "1"},
        målinger=[
            {"periode": "2022-2024", "verdi": "2"},
            {"periode": "2025", "verdi": "3"},
        ],
    )
    series = series_of("trives", thing, DATO)

    assert (series.last, series.compared) == (None, ())
    assert [place.key for place in series.overlapping] == ["2022-2024"]
    assert [place.key for place in series.other_length] == ["2025"]


def test_a_comparison_says_where_it_was_broken() -> None:
    """And ends at the day."""
    thing = indikator(
        "trives",
        enhet="poeng",
        sammenligning={
            "navn": "nabokommunen",
            "målinger": [
                {"periode": "2022", "verdi": "1"},
                {"periode": "2023", "verdi": "2", "brudd": "nytt skjema"},
                {"periode": "2024", "verdi": "3"},
                {"periode": "2025", "verdi": "4"},
            ],
        },
    )
    points, breaks = comparison_of("trives", thing, date(2025, 6, 1))

    assert [(str(p.periode), p.at.field) for p in points] == [
        ("2022", "sammenligning.målinger"),
        ("2023", "sammenligning.målinger"),
        ("2024", "sammenligning.målinger"),
    ]
    assert breaks == (date(2023, 12, 31),)


def test_who_was_asked_stands_beside_the_number() -> None:
    """For the share that answered."""
    asked = {"periode": "2025", "verdi": "4", "grunnlag": {"spurt": 50, "svart": 20}}
    thing = indikator("trives", enhet="poeng", målinger=[asked])
    (point,) = series_of("trives", thing, DATO).points

    assert (point.spurt, point.svart) == (50, 20)


@pytest.mark.parametrize(
    ("number", "shown"), [("12.5", "12.5"), ("12.25", "12.25"), ("12.256", "12.3")]
)
def test_a_number_is_shown_as_it_was_written_or_with_one_decimal(
    number: str, shown: str
) -> None:
    """Two decimals are written by people; more are worked out."""
    assert tidy(Decimal(number)) == Decimal(shown)


def test_a_share_of_nobody_is_no_number() -> None:
    """Ten of none is a slip of the pen, which the rules tell of."""
    none = {"periode": "2025", "teller": "10", "nevner": "0"}
    thing = indikator("trives", enhet="prosent", målinger=[none])

    assert series_of("trives", thing, DATO).points == ()


def test_two_numbers_of_one_period_stand_in_one_order() -> None:
    """Whichever of them is first in the file, and whether or not any were asked."""
    rows: list[dict[str, object]] = [
        {"periode": "2025", "verdi": "7"},
        {"periode": "2025", "verdi": "4", "grunnlag": {"spurt": 50, "svart": 20}},
        {"periode": "2024", "verdi": "9"},
    ]
    ways = [
        series_of("i", indikator("i", enhet="poeng", målinger=målinger), DATO).points
        for målinger in (rows, rows[::-1])
    ]

    assert ways[0] == ways[1]
    assert [point.verdi for point in ways[0]] == [9, 4, 7]


def test_only_what_overlaps_the_nullpunkt_is_told_to() -> None:
    """The next window that begins after it is compared."""
    thing = indikator(
        "fattige",
        enhet="prosent",
        nullpunkt={"periode": "2019-2021", "verdi": "12"},
        målinger=[
            {"periode": "2020-2022", "verdi": "11"},
            {"periode": "2022-2024", "verdi": "9"},
        ],
    )
    series = series_of("fattige", thing, DATO)

    assert [str(point.periode) for point in series.compared] == ["2022-2024"]
    assert [place.key for place in series.overlapping] == ["2020-2022"]
