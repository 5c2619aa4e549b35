"""ET308: who measures, after inheritance."""

from __future__ import annotations

from datetime import date

import pytest

from builders import indikator, teori, tiltak
from endringsteori.checking import valider


def _said(**of_measure: object) -> list[str]:
    inside = indikator("i", (), hyppighet="årlig")
    theory = teori(
        tiltak("t", inside, **of_measure), indikator("felles", (), hyppighet="årlig")
    )
    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")
    return [f"{f.element}: {f.message}" for f in findings if f.code == "ET308"]


@pytest.mark.parametrize("ansvarlig", ["skolen", None])
def test_only_an_indicator_in_a_measure_inherits(ansvarlig: str | None) -> None:
    """A shared one has nobody to inherit from."""
    alone = ["t/i: «I» sier ikke hvem som måler."] if ansvarlig is None else []

    assert _said(ansvarlig=ansvarlig) == [
        "felles: «Felles» sier ikke hvem som måler.",
        *alone,
    ]
