"""ET324: which baselines are from after the start, and of which measure."""

from __future__ import annotations

from datetime import date

import pytest

from builders import indikator, mål, resultat, teori, tiltak
from endringsteori.checking import valider


def _said(
    nullpunkt: object, *starts: str | None, målt: tuple[str, ...] = ("t0/r", "t1/r")
) -> list[str]:
    theory = teori(
        *(
            tiltak(f"t{n}", resultat("r", mål="målet"), oppstart=start)
            for n, start in enumerate(starts)
        ),
        mål("målet"),
        indikator("andel", målt, nullpunkt=nullpunkt),
    )
    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")
    return [finding.message for finding in findings if finding.code == "ET324"]


@pytest.mark.parametrize(
    ("nullpunkt", "oppstart", "expected"),
    [
        ("2025", "2024-12-31", 1),
        ("2025", "2025-01-01", 0),
        ("2024/2025", "2024-07-31", 1),
        ("2024/2025", "2024-08-01", 0),
        ({"periode": "2025", "verdi": "5"}, "2024-12-31", 1),
        ({"verdi": "5"}, "2024-12-31", 0),
        (None, "2024-12-31", 0),
        ("2025", None, 0),
    ],
)
def test_a_baseline_that_begins_after_the_start_is_told(
    nullpunkt: object, oppstart: str | None, expected: int
) -> None:
    """One that begins on the day itself is from before anything could happen."""
    assert expected == len(_said(nullpunkt, oppstart, None))


def test_the_measure_that_began_first_is_named() -> None:
    """It is the first that can have touched the number."""
    assert _said("2025", "2024-06-01", "2023-02-01") == [
        "Nullpunktet for «Andel» er fra 2025, etter at «T1» begynte 01.02.2023."
    ]


def test_an_indicator_of_a_goal_has_no_start_of_its_own() -> None:
    """Goals are there before and after the measures."""
    assert _said("2025", "2020-01-01", "2020-01-01", målt=("målet",)) == []
