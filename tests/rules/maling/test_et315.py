"""ET315: when a share says what it is of."""

from __future__ import annotations

from datetime import date

import pytest

from builders import indikator, teori
from endringsteori.checking import valider

BOTH = "sier ikke hva som telles, eller hva det er av"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, BOTH),
        ({"enhet": "%"}, BOTH),
        ({"enhet": "antall"}, None),
        ({"enhet": None}, None),
        ({"kildetype": "statistikk"}, None),
        ({"kildetype": "spørreundersøkelse"}, BOTH),
        ({"teller": "De som kom"}, "sier ikke hva den er av"),
        ({"nevner": "De inviterte"}, "sier ikke hva som telles."),
        ({"teller": "De som kom", "nevner": "De inviterte"}, None),
        ({"målinger": [{"periode": "2025", "verdi": "5"}]}, BOTH),
        (
            {
                "målinger": [
                    {"periode": "2024", "verdi": "5"},
                    {"periode": "2025", "teller": "1", "nevner": "4"},
                ]
            },
            None,
        ),
        ({"nullpunkt": {"teller": "1", "nevner": "4"}}, None),
        ({"nullpunkt": {"teller": "1"}}, BOTH),
    ],
    ids=lambda value: None if isinstance(value, str) else str(value),
)
def test_a_share_is_described_or_given_in_both_its_parts(
    fields: dict[str, object], expected: str | None
) -> None:
    """Statistics are described by whoever makes them."""
    one = indikator("andel", (), **{"enhet": "prosent", **fields})

    findings = valider(teori(one), dato=date(2026, 11, 21), profil="grundig")

    found = [finding.message for finding in findings if finding.code == "ET315"]
    assert len(found) == (0 if expected is None else 1)
    assert all((expected or "") in message for message in found)
