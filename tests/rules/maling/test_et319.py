"""ET319: what cannot be, and what the findings are called."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from builders import indikator, teori
from endringsteori.checking import valider

if TYPE_CHECKING:
    from endringsteori.diagnostics import Finding


def _found(**fields: object) -> list[Finding]:
    theory = teori(indikator("andel", (), **fields))
    findings = valider(theory, dato=date(2026, 11, 21))
    return [finding for finding in findings if finding.code == "ET319"]


def test_each_set_of_numbers_has_a_finding_of_its_own() -> None:
    """The key is the period in its canonical form, or where else the number stands."""
    found = _found(
        enhet="prosent",
        nullpunkt={"verdi": "101"},
        ambisjon={"verdi": "-1"},
        milepæler=[{"verdi": "50"}, {"verdi": "200"}],
        målinger=[
            {"periode": "2024/25", "verdi": "100,1"},
            {"periode": "2025/26", "verdi": "100"},
        ],
    )

    assert {finding.fingerprint for finding in found} == {
        "ET319@andel[2024/2025]",
        "ET319@andel[nullpunkt]",
        "ET319@andel[ambisjon]",
        "ET319@andel[milepæler.#2]",
    }


def test_two_groups_in_one_period_are_one_finding() -> None:
    """The period is the key, so that exceptions hold when groups change places."""
    groups = [
        {"periode": "2025", "verdi": "120", "fordelt_på": {"kjønn": kjønn}}
        for kjønn in ("jenter", "gutter")
    ]

    (found,) = _found(enhet="prosent", målinger=groups)

    assert found.fingerprint == "ET319@andel[2025]"


@pytest.mark.parametrize(
    ("enhet", "måling", "expected"),
    [
        ("prosent", {"verdi": "0"}, None),
        ("prosent", {"verdi": "-0,1"}, "er −0,1 prosent i målingen for 2025, utenfor"),
        (None, {"verdi": "400"}, None),
        ("antall", {"verdi": "-3"}, "har i målingen for 2025 et negativt antall (−3)"),
        ("dager", {"verdi": "-3"}, None),
        (None, {"teller": "3", "nevner": "3"}, None),
        (None, {"teller": "4", "nevner": "3"}, "en teller (4) som er større enn"),
        (None, {"teller": "4", "nevner": "-5"}, "et negativt antall (−5)"),
        ("timer per elev", {"teller": "900", "nevner": "60"}, None),
        ("Kroner", {"teller": "-900", "nevner": "60"}, None),
        ("personer", {"teller": "61", "nevner": "60"}, "en teller (61) som er større"),
    ],
)
def test_what_cannot_be_depends_on_the_unit(
    enhet: str | None, måling: dict[str, object], expected: str | None
) -> None:
    """Shares lie between nothing and all; money and rates may be anything."""
    found = _found(enhet=enhet, målinger=[{"periode": "2025", **måling}])

    assert (expected is not None) == bool(found)
    assert all((expected or "") in finding.message for finding in found)
