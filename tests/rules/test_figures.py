"""What the numbers of an indicator mean."""

from __future__ import annotations

from decimal import Decimal

import pytest

from builders import indikator
from endringsteori.diagnostics import Place
from endringsteori.rules.figures import agree, baseline, given, is_percent, numbers


@pytest.mark.parametrize("enhet", ["prosent", "Prosent", "%"])
def test_percentages_are_known_by_their_unit(enhet: str) -> None:
    """The word and the sign both mean percentages."""
    assert is_percent(indikator("andel", enhet=enhet))


@pytest.mark.parametrize("enhet", [None, "prosentpoeng", "antall"])
def test_other_units_are_not_percentages(enhet: str | None) -> None:
    """Percentage points are a difference, and no share."""
    assert not is_percent(indikator("andel", enhet=enhet))


@pytest.mark.parametrize(
    ("nullpunkt", "målinger", "expected"),
    [
        (None, [], None),
        ({"verdi": "5,2"}, [], "5.2"),
        ({"teller": "60", "nevner": "1150"}, [], "5.22"),
        ({"teller": "5", "nevner": "0"}, [], None),
        ("2024", [{"periode": "2024", "verdi": "7"}], "7"),
        ("2024", [{"periode": "2025", "verdi": "7"}], None),
        ("2024", [{"periode": "2024", "mangler": ".."}], None),
        ({"periode": "2024", "verdi": "5"}, [{"periode": "2024", "verdi": "7"}], "5"),
    ],
    ids=[
        "ingen",
        "eget tall",
        "egen andel",
        "andel av ingenting",
        "målingen i perioden",
        "ingen måling i perioden",
        "målingen mangler",
        "eget tall går foran",
    ],
)
def test_a_baseline_is_its_own_number_or_the_measurement_of_its_period(
    nullpunkt: object, målinger: list[object], expected: str | None
) -> None:
    """Where it started is a number, worked out from a share where it must be."""
    one = indikator("andel", enhet="prosent", nullpunkt=nullpunkt, målinger=målinger)

    assert (None if expected is None else Decimal(expected)) == baseline(one)


def test_the_baseline_of_a_split_indicator_is_for_all() -> None:
    """The number of one group is not taken for the whole."""
    split = {"periode": "2024", "verdi": "9", "fordelt_på": {"kjønn": "jenter"}}
    one = indikator(
        "andel", nullpunkt="2024", målinger=[split, {"periode": "2024", "verdi": "7"}]
    )

    assert Decimal(7) == baseline(one)


def test_a_share_in_an_unknown_unit_is_no_number() -> None:
    """Sixty of a thousand in kroner is nobody's number."""
    share = {"teller": "60", "nevner": "1150"}

    assert None is baseline(indikator("utgift", enhet="kroner", nullpunkt=share))


@pytest.mark.parametrize(
    ("enhet", "verdi", "teller", "nevner", "expected"),
    [
        ("prosent", "5", 60, 1150, True),
        ("prosent", "5,2", 60, 1150, True),
        ("prosent", "5,3", 60, 1150, False),
        ("prosent", "12,5", 1, 8, True),
        ("prosent", "12", 1, 8, True),
        ("prosent", "11", 1, 8, False),
        ("prosent", "0,052", 60, 1150, False),
        ("andel", "0,052", 60, 1150, True),
        ("per 1000", "52", 60, 1150, True),
        ("antall", "60", 60, 1150, True),
        ("antall", "61", 60, 1150, False),
        ("prosent", "190", 60, 50, True),
    ],
)
def test_a_value_agrees_with_its_share_to_its_own_decimals(
    enhet: str, verdi: str, teller: int, nevner: int, *, expected: bool
) -> None:
    """Rounding is forgiven, a half both ways, and a unit that does not say of how many."""
    one = indikator("andel", enhet=enhet)
    number = Decimal(verdi.replace(",", "."))

    assert expected == agree(one, number, Decimal(teller), Decimal(nevner))


def test_all_numbers_of_an_indicator_have_a_place_and_a_name() -> None:
    """Measurements are named by period, milestones by number."""
    jenter, gutter = ({"kjønn": kjønn} for kjønn in ("jenter", "gutter"))
    one = indikator(
        "andel",
        nullpunkt={"periode": "2023", "verdi": "1"},
        ambisjon={"verdi": "2"},
        milepæler=[{"verdi": "3"}, {"verdi": "4"}],
        målinger=[
            {"periode": "2024", "verdi": "5"},
            {"periode": "2025", "verdi": "6", "fordelt_på": jenter},
            {"periode": "2025", "verdi": "7", "fordelt_på": gutter},
        ],
    )

    assert [
        (Place("andel", "målinger", "2024"), "målingen for 2024"),
        (Place("andel", "målinger.#2", "2025"), "målingen for 2025"),
        (Place("andel", "målinger.#3", "2025"), "målingen for 2025"),
        (Place("andel", "nullpunkt", "nullpunkt"), "nullpunktet"),
        (Place("andel", "ambisjon", "ambisjon"), "ambisjonen"),
        (Place("andel", "milepæler.#1", "milepæler.#1"), "milepæl nr. 1"),
        (Place("andel", "milepæler.#2", "milepæler.#2"), "milepæl nr. 2"),
    ] == [(numbers.at, numbers.hvor.nb) for numbers in given("andel", one)]


def test_numbers_are_those_that_are_given_with_a_place() -> None:
    """In the same order, so that what is wrong with one is wrong with the other."""
    one = indikator(
        "andel",
        målinger=[
            {"periode": "2024", "teller": "3", "nevner": "60"},
            {"periode": "2025", "verdi": "7"},
        ],
        nullpunkt={"teller": "4", "nevner": "61"},
        ambisjon={"verdi": "9"},
        milepæler=[{"verdi": "8"}],
    )
    placed = [(g.verdi, g.teller, g.nevner) for g in given("andel", one)]

    assert placed == [*numbers(one)]
    assert len(placed) == 5
