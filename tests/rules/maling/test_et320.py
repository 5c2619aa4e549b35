"""ET320: where numbers stand that a qualitative indicator does not use."""

from __future__ import annotations

from datetime import date

import pytest

from builders import indikator, teori
from endringsteori.checking import valider

JUDGED = {"periode": "2025", "vurdering": "på vei"}


def _said(**fields: object) -> list[str]:
    one = indikator("syn", (), **{"type": "kvalitativ", **fields})
    findings = valider(teori(one), dato=date(2026, 11, 21), profil="grundig")
    return [finding.message for finding in findings if finding.code == "ET320"]


@pytest.mark.parametrize(
    ("fields", "hvor"),
    [
        ({"målinger": [JUDGED, {"periode": "2024", "verdi": "3"}]}, "målingene"),
        ({"målinger": [{**JUDGED, "teller": "3"}]}, "målingene"),
        ({"nullpunkt": {"nevner": "9"}}, "nullpunktet"),
        ({"milepæler": [{"frist": "2026-01-01"}, {"verdi": "0"}]}, "milepælene"),
        ({"ambisjon": {"verdi": "80"}}, "ambisjonen"),
        (
            {
                "ambisjon": {"verdi": "80"},
                "målinger": [
                    {**JUDGED, "verdi": "1"},
                    {"periode": "2024", "verdi": "3"},
                ],
            },
            "målingene og ambisjonen",
        ),
    ],
    ids=str,
)
def test_every_place_with_numbers_is_told_once(
    fields: dict[str, object], hvor: str
) -> None:
    """Also zero, and a numerator alone."""
    assert _said(**fields) == [f"«Syn» er kvalitativ, men har tall i {hvor}."]


@pytest.mark.parametrize(
    "fields",
    [
        {"målinger": [{**JUDGED, "grunnlag": {"spurt": "14", "svart": "12"}}]},
        {"nullpunkt": "2024", "ambisjon": {"vurdering": "nådd", "frist": "2027-01-01"}},
        {"type": "kvantitativ", "ambisjon": {"verdi": "80"}},
    ],
    ids=str,
)
def test_how_many_were_asked_and_dates_are_no_claim(fields: dict[str, object]) -> None:
    """A quantitative indicator may have all the numbers it likes."""
    assert _said(**fields) == []
