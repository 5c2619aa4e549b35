"""ET326: whose answers count as asking those concerned."""

from __future__ import annotations

from datetime import date

import pytest

from builders import aktivitet, indikator, mål, resultat, teori, tiltak, virkning
from endringsteori.checking import valider


def _said(målt: str | None, kildetype: str | None = "samtaler") -> list[str]:
    asking = [] if målt is None else [indikator("svar", målt, kildetype=kildetype)]
    theory = teori(
        tiltak(
            "losen",
            aktivitet("møte", til="plan"),
            resultat("plan", til="ro"),
            virkning("ro", mål="målet"),
            indikator("logg", "møte", kildetype="egen-registrering"),
            brukermedvirkning={"individ": "Ja"},
        ),
        tiltak("andre", resultat("hjelp", mål="annet-mål")),
        tiltak("tredje", resultat("råd", mål="målet")),
        mål("målet"),
        mål("annet-mål"),
        *asking,
    )
    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")
    return [f.element for f in findings if f.code == "ET326"]


def test_a_measure_with_indicators_asks_nobody() -> None:
    """Measures without indicators are not told of it."""
    assert _said(None) == ["losen"]


@pytest.mark.parametrize(
    "målt", ["losen/plan", "målet", "tredje/råd", "losen/brukermedvirkning"]
)
def test_one_indicator_that_asks_is_enough(målt: str) -> None:
    """Of a link, of the goal it reaches or right before that, or of taking part."""
    assert "losen" not in _said(målt)


def test_answers_about_something_else_are_not_enough() -> None:
    """Another goal is for others to speak of."""
    assert _said("annet-mål") == ["losen"]


@pytest.mark.parametrize(
    ("kildetype", "expected"),
    [
        ("samtaler", 0),
        ("spørreundersøkelse", 0),
        ("statistikk", 1),
        ("egen-registrering", 1),
        ("annet", 1),
        (None, 1),
    ],
)
def test_only_asking_is_asking(kildetype: str | None, expected: int) -> None:
    """Registers and lists tell of people, not from them."""
    assert expected == len(_said("losen/plan", kildetype))
