"""ET318: which breaks lie between the baseline and the last measurement."""

from __future__ import annotations

from datetime import date

import pytest

from builders import indikator, teori
from endringsteori.checking import valider


def _said(nullpunkt: object, *breaks: str) -> list[str]:
    rows = [
        {
            "periode": year,
            "verdi": "1",
            **({"brudd": "Nytt skjema"} if year in breaks else {}),
        }
        for year in ("2022", "2023", "2024", "2025")
    ]
    one = indikator("andel", (), nullpunkt=nullpunkt, målinger=rows)
    findings = valider(teori(one), dato=date(2026, 11, 21), profil="grundig")
    return [finding.message for finding in findings if finding.code == "ET318"]


@pytest.mark.parametrize(
    ("nullpunkt", "breaks", "told"),
    [
        ("2023", ("2024",), "2024"),
        ("2023", ("2025",), "2025"),
        ("2023", ("2024", "2025"), "2025"),
        ("2023", ("2023",), None),
        ("2023", ("2022",), None),
        ("2023", (), None),
        ("2021", ("2022",), "2022"),
    ],
)
def test_a_break_after_the_baseline_keeps_the_two_apart(
    nullpunkt: str, breaks: tuple[str, ...], told: str | None
) -> None:
    """One marked at the baseline lies before it; of several the last is told."""
    assert _said(nullpunkt, *breaks) == (
        []
        if told is None
        else [
            f"«Andel» har et brudd i {told}, etter nullpunktet {nullpunkt}: «Nytt skjema»."
        ]
    )


@pytest.mark.parametrize("nullpunkt", [None, {"verdi": "4"}])
def test_without_a_period_at_the_baseline_nobody_can_say(nullpunkt: object) -> None:
    """It may be from either side."""
    assert _said(nullpunkt, "2024") == []
