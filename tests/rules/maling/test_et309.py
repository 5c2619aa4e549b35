"""ET309: what counts as measured on the way."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from builders import aktivitet, effekt, indikator, mål, resultat, teori, virkning
from endringsteori.checking import valider

if TYPE_CHECKING:
    from endringsteori.diagnostics import Finding


def _found(*måler: str) -> list[Finding]:
    theory = teori(
        aktivitet("kurs", til=("plan", "annen-plan")),
        resultat("plan", til="ro"),
        virkning("ro", til="vekst"),
        effekt("vekst", mål="målet"),
        resultat("annen-plan", mål="annet-mål"),
        mål("målet"),
        mål("annet-mål"),
        indikator("i", tuple(f"t/{m}" if m != "målet" else m for m in måler)),
    )
    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")
    return [finding for finding in findings if finding.code == "ET309"]


@pytest.mark.parametrize(
    ("måler", "expected"),
    [
        (("målet",), 1),
        (("målet", "kurs", "annen-plan"), 1),
        (("målet", "plan"), 0),
        (("målet", "ro"), 0),
        (("plan",), 0),
        (("kurs",), 0),
    ],
)
def test_a_measured_output_or_outcome_on_the_way_is_enough(
    måler: tuple[str, ...], expected: int
) -> None:
    """An activity is not, nor what leads elsewhere; an unmeasured goal is ET301's."""
    assert expected == len(_found(*måler))


def test_the_effect_before_the_goal_measures_it_from_afar() -> None:
    """The advice names the first link on the way that could be measured."""
    theory = teori(
        aktivitet("kurs", til="plan"),
        resultat("plan", til="vekst"),
        effekt("vekst", mål="målet"),
        mål("målet"),
        indikator("i", "vekst"),
    )

    findings = valider(theory, dato=date(2026, 11, 21))

    (found,) = (finding for finding in findings if finding.code == "ET309")
    assert "for eksempel «Plan»" in found.advice
    assert [related.element for related in found.related] == ["t/plan"]


def test_the_names_of_the_links_follow_the_vocabulary() -> None:
    """What DFØ calls products and user effects."""
    theory = teori(
        resultat("plan", mål="målet"),
        mål("målet"),
        indikator("i", "målet"),
        innstillinger={"ordvalg": "dfø"},
    )

    findings = valider(theory, dato=date(2026, 11, 21))

    (found,) = (finding for finding in findings if finding.code == "ET309")
    assert "ingen produkter og tjenester eller brukereffekter" in found.message


def test_a_goal_without_anything_on_the_way_is_left_to_others() -> None:
    """There is nothing that could have been measured sooner."""
    theory = teori(mål("målet"), indikator("i", "målet"), aktivitet("kurs"))

    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")

    assert "ET309" not in {finding.code for finding in findings}
