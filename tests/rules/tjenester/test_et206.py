"""ET206: what counts as a role."""

from __future__ import annotations

from datetime import date

import pytest

from builders import (
    aktivitet,
    forutsetning,
    indikator,
    mål,
    målgruppe,
    samarbeid,
    teori,
    tiltak,
    tjeneste,
    utfordring,
)
from endringsteori.checking import valider


@pytest.mark.parametrize(
    "role",
    [
        tiltak("losen", ansvarlig="nav"),
        tiltak("losen", samarbeidspartnere="nav"),
        tiltak("losen", samordnes_av="nav"),
        tiltak("losen", aktivitet("kurs", ansvarlig="nav")),
        tiltak("losen", aktivitet("kurs", samarbeidspartnere="nav")),
        mål("i-arbeid", ansvarlig="nav"),
        utfordring("utenfor", ansvarlig="nav"),
        indikator("andel", ansvarlig="nav"),
        forutsetning("tillit", ansvarlig="nav"),
        samarbeid("team", "nav", "skolen"),
    ],
    ids=lambda thing: type(thing).__name__,
)
def test_a_service_with_a_role_is_in_its_place(role: object) -> None:
    """Being responsible, a partner or a coordinator of anything is a role."""
    theory = teori(tjeneste("nav"), role)  # type: ignore[arg-type]  # any thing of a theory

    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")

    assert "ET206@nav" not in [finding.fingerprint for finding in findings]


@pytest.mark.parametrize(
    "other",
    [
        målgruppe("unge", tjenester="nav"),
        utfordring("utenfor", bekreftet_av="nav"),
        tjeneste("skolen"),
    ],
    ids=lambda thing: type(thing).__name__,
)
def test_being_known_is_no_role(other: object) -> None:
    """A service that others meet or ask, does not itself take part."""
    theory = teori(tjeneste("nav"), other)  # type: ignore[arg-type]  # any thing of a theory

    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")

    assert "ET206@nav" in [finding.fingerprint for finding in findings]
