"""ET317: which periods are of one length."""

from __future__ import annotations

from datetime import date

import pytest

from builders import indikator, teori
from endringsteori.checking import valider


def _said(*perioder: str, nullpunkt: str | None = None) -> list[str]:
    rows = [{"periode": periode, "verdi": "1"} for periode in perioder]
    one = indikator("andel", (), målinger=rows, nullpunkt=nullpunkt)
    findings = valider(teori(one), dato=date(2026, 11, 21), profil="grundig")
    return [finding.message for finding in findings if finding.code == "ET317"]


@pytest.mark.parametrize(
    "perioder",
    [
        (),
        ("2024",),
        ("2023", "2024/2025"),
        ("2020-2022", "2023-2025"),
        ("2024-H1", "2025-H2"),
        ("2024-05-17", "2025-05-18"),
    ],
    ids=str,
)
def test_periods_of_one_length_may_stand_together(perioder: tuple[str, ...]) -> None:
    """A school year is as long as a year."""
    assert _said(*perioder) == []


@pytest.mark.parametrize(
    ("nullpunkt", "perioder", "lengths"),
    [
        ("2020-2022", ("2024",), "2020-2022 er 3 år, og 2024 er ett år"),
        (None, ("2024/2025", "2021-2025"), "2024/2025 er ett år, og 2021-2025 er 5 år"),
        (
            None,
            ("2024-H1", "2024-K4"),
            "2024-H1 er et halvt år, og 2024-K4 er et kvartal",
        ),
        ("2024-06", ("2024-06-30",), "2024-06 er en måned, og 2024-06-30 er en dag"),
        (
            "2024",
            ("2025", "2022-2024", "2020-2024"),
            "2024 er ett år, og 2022-2024 er 3 år",
        ),
    ],
)
def test_the_first_period_of_another_length_is_told(
    nullpunkt: str | None, perioder: tuple[str, ...], lengths: str
) -> None:
    """Beside the first of all, which is the baseline where there is one."""
    assert _said(*perioder, nullpunkt=nullpunkt) == [
        f"«Andel» blander perioder av ulik lengde: {lengths}."
    ]
