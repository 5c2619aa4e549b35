"""ET327: what the finding says."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from builders import indikator, teori
from endringsteori.checking import valider

if TYPE_CHECKING:
    from endringsteori.diagnostics import Finding


def _found(enhet: str | None, *målinger: dict[str, object]) -> list[Finding]:
    theory = teori(indikator("andel", enhet=enhet, målinger=målinger))
    findings = valider(theory, dato=date(2026, 11, 21))
    return [finding for finding in findings if finding.code == "ET327"]


def test_a_percentage_is_worked_out_for_the_reader() -> None:
    """The message does the sum, to as many decimals as the value has."""
    (found,) = _found(
        "prosent",
        {"periode": "2024/25", "verdi": "9,45", "teller": "56", "nevner": "1143"},
    )

    assert found.fingerprint == "ET327@andel[2024/2025]"
    assert found.message == (
        "«Andel» er 9,45 prosent i målingen for 2024/2025, "
        "men 56 av 1143 er 4,90 prosent."
    )


def test_in_another_unit_the_reader_does_the_sum() -> None:
    """What a share is of is not known, so only that it does not agree is said."""
    (found,) = _found(
        "poeng", {"periode": "2025", "verdi": "7", "teller": "56", "nevner": "1143"}
    )

    assert found.message == (
        "«Andel» er 7 i målingen for 2025, og det stemmer ikke med 56 av 1143."
    )


def test_two_groups_in_one_period_are_one_finding() -> None:
    """The period is the key, so that exceptions hold when groups change places."""
    wrong = {"periode": "2025", "verdi": "7", "teller": "1", "nevner": "2"}
    groups: list[dict[str, object]] = [
        {**wrong, "fordelt_på": {"kjønn": kjønn}} for kjønn in ("jenter", "gutter")
    ]

    assert len(_found("prosent", *groups)) == 1


@pytest.mark.parametrize(
    "måling",
    [
        {"verdi": "7"},
        {"teller": "1", "nevner": "2"},
        {"verdi": "7", "teller": "1"},
        {"verdi": "7", "teller": "1", "nevner": "0"},
        {"verdi": "700", "teller": "1", "nevner": "2"},
    ],
    ids=["bare verdi", "bare andel", "uten nevner", "av ingenting", "umulig"],
)
def test_without_three_possible_numbers_there_is_nothing_to_compare(
    måling: dict[str, object],
) -> None:
    """What is impossible is another rule's business."""
    assert _found("prosent", {"periode": "2025", **måling}) == []
