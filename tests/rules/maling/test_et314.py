"""ET314: which side of the starting point is the wrong one."""

from __future__ import annotations

from datetime import date

import pytest

from builders import indikator, teori
from endringsteori.checking import valider


@pytest.mark.parametrize(
    ("retning", "ambisjon", "expected"),
    [
        ("opp", "5,3", None),
        ("opp", "5,2", None),
        (
            "opp",
            "5,1",
            "«Andel» skal opp, men ambisjonen (5,1) er lavere enn nullpunktet (5,2).",
        ),
        (
            "ned",
            "5,3",
            "«Andel» skal ned, men ambisjonen (5,3) er høyere enn nullpunktet (5,2).",
        ),
        ("ned", "5,2", None),
        ("ned", "5,1", None),
        ("stabil", "9", None),
        (None, "9", None),
    ],
)
def test_the_direction_decides_which_side_is_wrong(
    retning: str | None, ambisjon: str, expected: str | None
) -> None:
    """To stand still is not to go the wrong way, and no direction has no wrong way."""
    one = indikator(
        "andel",
        retning=retning,
        nullpunkt={"verdi": "5,2"},
        ambisjon={"verdi": ambisjon},
    )

    findings = valider(teori(one), dato=date(2026, 11, 21))

    assert ([] if expected is None else [expected]) == [
        finding.message for finding in findings if finding.code == "ET314"
    ]
