"""What the unit of an indicator says of its numbers."""

from __future__ import annotations

import pytest

from builders import indikator
from endringsteori.assessment.units import is_count, is_share, told_per, unit_of


@pytest.mark.parametrize(
    ("enhet", "per"),
    [
        (None, 100),
        ("prosent", 100),
        ("%", 100),
        ("saker per 1000 barn", 1_000),
        ("meldinger per 10 000 innbyggere", 10_000),
        ("per 100\u00a0000", 100_000),
        ("Saker per tusen elever", 1_000),
        ("per hundre", 100),
        ("promille", 1_000),
        ("elever per lærer", 1),
        ("elever per 1. klasse", 1),
        ("timer", 1),
    ],
)
def test_a_rate_is_of_as_many_as_its_unit_says(enhet: str | None, per: int) -> None:
    """In digits or words; where it says nothing, of one."""
    assert told_per(indikator("i", enhet=enhet)) == per


def test_shares_and_counts_are_known_by_their_units() -> None:
    """However they are written; without a unit it is a share."""
    units = (None, "Prosent", "Personer", "dager")
    found = [
        (is_share(thing), is_count(thing))
        for thing in (indikator("i", enhet=enhet) for enhet in units)
    ]

    assert found == [(True, False), (True, False), (False, True), (False, False)]


@pytest.mark.parametrize(
    ("enhet", "figures", "expected"),
    [
        ("%", {"verdi": "30"}, "prosent"),
        ("dager", {"verdi": "30"}, "dager"),
        (None, {"teller": "30", "nevner": "40"}, "prosent"),
        (None, {"verdi": "30"}, None),
    ],
)
def test_a_unit_is_told_in_one_way(
    enhet: str | None, figures: dict[str, str], expected: str | None
) -> None:
    """A share is in percent, also where nobody has said so."""
    thing = indikator("i", enhet=enhet, målinger=[{"periode": "2025", **figures}])

    assert unit_of(thing) == expected
