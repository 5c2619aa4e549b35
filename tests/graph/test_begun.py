"""Which measures there is anything to say of."""

from __future__ import annotations

from datetime import date

import pytest

from builders import tiltak
from endringsteori.graph.begun import has_begun, is_over


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, True),
        ({"status": "pågår"}, True),
        ({"status": "avsluttet", "slutt": "2025-12-31"}, True),
        ({"oppstart": "2026-11-21"}, True),
        ({"oppstart": "2026-11-22"}, False),
        ({"status": "pågår", "oppstart": "2026-11-22"}, False),
        ({"status": "planlagt", "oppstart": "2025-01-01"}, False),
        ({"status": "idé"}, False),
    ],
)
def test_a_measure_has_begun_at_its_first_day(
    fields: dict[str, str],
    expected: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """Unless it is still an idea or a plan."""
    assert has_begun(tiltak("losen", **fields), date(2026, 11, 21)) is expected


def test_a_measure_is_over_when_people_say_so() -> None:
    """Not because its last day has passed: it may run on."""
    assert is_over(tiltak("t", status="avsluttet"))
    assert not is_over(tiltak("t", status="pågår", slutt="2020-12-31"))
    assert not is_over(tiltak("t"))
