"""ET305: when a starting point is missing."""

from __future__ import annotations

from datetime import date

import pytest

from builders import effekt, indikator, teori, tiltak
from endringsteori.checking import valider


def _said(dato: str = "2026-11-21", **fields: object) -> list[str]:
    one = indikator("andel", måler="ro", **fields)
    theory = teori(tiltak("losen", effekt("ro"), one))
    findings = valider(theory, dato=date.fromisoformat(dato), profil="grundig")
    return [finding.message for finding in findings if finding.code == "ET305"]


@pytest.mark.parametrize(
    "nullpunkt",
    [None, {}, {"teller": "5"}],
    ids=["ingen", "tomt", "teller uten nevner"],
)
def test_without_a_number_or_a_period_there_is_no_starting_point(
    nullpunkt: object,
) -> None:
    """A starting point that says nothing is none."""
    assert _said(nullpunkt=nullpunkt) == ["«Andel» mangler nullpunkt."]


@pytest.mark.parametrize(
    "nullpunkt",
    [{"verdi": "5"}, {"teller": "5", "nevner": "9"}],
    ids=["verdi", "teller og nevner"],
)
def test_a_number_is_a_starting_point_without_a_period(nullpunkt: object) -> None:
    """When it was counted can be asked by others."""
    assert _said(nullpunkt=nullpunkt) == []


def test_a_period_without_its_measurement_is_told_by_name() -> None:
    """The message says which measurement is missing."""
    assert _said(nullpunkt="2024/25") == [
        "«Andel» har 2024/2025 som nullpunkt, men ingen måling for 2024/2025."
    ]


@pytest.mark.parametrize(("dato", "expected"), [("2026-12-31", 0), ("2027-01-01", 1)])
def test_a_measurement_is_not_asked_for_before_its_period_is_over(
    dato: str, expected: int
) -> None:
    """On the last day of the year its number cannot be known."""
    assert expected == len(_said(dato, nullpunkt="2026"))


def test_a_measurement_that_could_not_be_had_is_still_an_answer() -> None:
    """The statistics bureau says that there is no number: nobody can add it."""
    measured = [{"periode": "2024", "mangler": ".."}]

    assert _said(nullpunkt="2024", målinger=measured) == []
