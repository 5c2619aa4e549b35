"""ET204: which services count as having a means."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from builders import aktivitet, teori, tiltak, tjeneste, virkemiddel
from endringsteori.checking import valider

if TYPE_CHECKING:
    from endringsteori.diagnostics import Finding
    from endringsteori.model import Teori

NEEDS = tiltak("losen", aktivitet("ukemøte", krever=("miljøterapi", "råd")))


def _found(theory: Teori) -> list[Finding]:
    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")
    return [finding for finding in findings if finding.code == "ET204"]


def test_the_finding_names_the_activity_and_the_means() -> None:
    """One finding to a means, and the advice has the id to write."""
    theory = teori(
        NEEDS, tjeneste("skolen", "råd"), virkemiddel("råd"), virkemiddel("miljøterapi")
    )

    (found,) = _found(theory)

    assert found.fingerprint == "ET204@losen/ukemøte[miljøterapi]"
    assert found.message == "«Ukemøte» krever «Miljøterapi», som ingen tjeneste har."
    assert found.advice == (
        "Før opp `miljøterapi` under `virkemidler` hos en tjeneste som har det, eller "
        "stryk kravet og skriv hva dere gjør i stedet."
    )


def test_what_a_closed_service_had_nobody_has() -> None:
    """The message says who had it, and the status is shown beside it."""
    theory = teori(
        NEEDS,
        tjeneste("skolen", "råd"),
        tjeneste("uteteamet", "miljøterapi", status="nedlagt"),
    )

    (found,) = _found(theory)

    assert found.message == (
        "«Ukemøte» krever «miljøterapi», som bare «Uteteamet» hadde før nedleggelsen."
    )
    assert [(one.element, one.field) for one in found.related] == [
        ("uteteamet", "status")
    ]


def test_a_planned_service_has_what_it_will_have() -> None:
    """Somebody to bring in is another rule's business."""
    theory = teori(
        NEEDS,
        tjeneste("skolen", "råd"),
        tjeneste("uteteamet", "miljøterapi", status="planlagt"),
    )

    assert _found(theory) == []


def test_an_id_that_names_no_means_is_said_by_another_rule() -> None:
    """Where the means are listed, ET010 speaks of what is not there."""
    theory = teori(NEEDS, tjeneste("skolen", "råd"), virkemiddel("råd"))

    assert _found(theory) == []
