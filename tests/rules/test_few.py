"""What counts persons, and when it counts too few of them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from builders import indikator
from endringsteori.rules.few import counts_persons, is_few, parts_count_persons


@pytest.mark.parametrize(
    ("count", "expected"),
    [(None, False), (0, False), (1, True), (Decimal("4.5"), True), (5, False)],
)
def test_some_are_few_below_the_threshold(
    count: Decimal | int | None,
    expected: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """Of nobody, nothing is told."""
    assert is_few(count, 5) is expected


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        (None, True),
        ("personer", True),
        ("saker", True),
        ("svar", True),
        ("timer", False),
        ("annet", False),
    ],
)
def test_parts_count_persons_unless_it_is_said(
    unit: str | None,
    expected: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """Hours and other things are told by `teller_enhet`."""
    assert parts_count_persons(indikator("a", teller_enhet=unit)) is expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"enhet": "antall", "teller_enhet": "personer"}, True),
        ({"enhet": "Antall", "teller_enhet": "saker"}, True),
        ({"enhet": "antall"}, False),
        ({"enhet": "personer"}, True),
        ({"enhet": "personer", "teller_enhet": "timer"}, False),
        ({"enhet": "prosent", "teller_enhet": "personer"}, False),
        ({}, False),
    ],
)
def test_values_count_persons_where_the_unit_says_so(
    fields: dict[str, str],
    expected: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """A number of nothing in particular is not taken for persons."""
    assert counts_persons(indikator("a", **fields)) is expected
