"""ET203: what the finding says, and which services count."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from builders import aktivitet, teori, tiltak, tjeneste, virkemiddel
from endringsteori.checking import valider
from endringsteori.diagnostics import Finding, Place

if TYPE_CHECKING:
    from endringsteori.model import Teori

NEEDS = aktivitet("ukemøte", krever=("miljøterapi", "råd"))


def _found(theory: Teori) -> list[Finding]:
    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")
    return [finding for finding in findings if finding.code == "ET203"]


def test_the_finding_names_means_and_the_services_that_have_it() -> None:
    """One finding to a means, with the services outside as related places."""
    theory = teori(
        tiltak("losen", NEEDS, ansvarlig="skolen"),
        tjeneste("skolen", "råd"),
        tjeneste("ungdomsteamet", "miljøterapi"),
        tjeneste("barnevernet", "miljøterapi"),
        virkemiddel("miljøterapi"),
        virkemiddel("råd"),
    )

    (found,) = _found(theory)

    assert found.fingerprint == "ET203@losen/ukemøte[miljøterapi]"
    assert found.message == (
        "«Ukemøte» krever «Miljøterapi», som ingen av tjenestene i tiltaket har."
    )
    assert found.advice == (
        "«Ungdomsteamet» og «Barnevernet» har det. "
        "Ta med en av dem som samarbeidspartner, eller stryk kravet."
    )
    assert [Place("ungdomsteamet", "virkemidler", "miljøterapi")] == [
        Place(related.element, related.field, related.key)
        for related in found.related[:1]
    ]


def test_one_service_is_spoken_of_in_the_singular() -> None:
    """With one service to bring in, the advice is about that one."""
    theory = teori(
        tiltak("losen", NEEDS, ansvarlig="skolen"),
        tjeneste("skolen", "råd"),
        tjeneste("ungdomsteamet", "miljøterapi"),
    )

    (found,) = _found(theory)

    assert found.advice == (
        "«Ungdomsteamet» har det. "
        "Ta med tjenesten som samarbeidspartner, eller stryk kravet."
    )


def test_whoever_coordinates_the_measure_is_one_of_its_services() -> None:
    """A means that the coordinating service has, is not missing."""
    theory = teori(
        tiltak("losen", NEEDS, ansvarlig="skolen", samordnes_av="ungdomsteamet"),
        tjeneste("skolen", "råd"),
        tjeneste("ungdomsteamet", "miljøterapi"),
    )

    assert _found(theory) == []


def test_a_closed_service_is_nobody_to_bring_in() -> None:
    """A means that only a closed service had, is another rule's business."""
    theory = teori(
        tiltak("losen", NEEDS, ansvarlig="skolen"),
        tjeneste("skolen", "råd"),
        tjeneste("ungdomsteamet", "miljøterapi", status="nedlagt"),
    )

    assert _found(theory) == []


def test_a_means_that_nobody_has_is_another_rules_business() -> None:
    """ET203 speaks only where there is somebody to ask."""
    theory = teori(
        tiltak("losen", NEEDS, ansvarlig="skolen"), tjeneste("skolen", "råd")
    )

    assert _found(theory) == []
