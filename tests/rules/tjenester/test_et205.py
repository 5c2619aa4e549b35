"""ET205: which services of the target groups are missed, and how they may take part."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from builders import aktivitet, målgruppe, teori, tiltak, tjeneste
from endringsteori.checking import valider

if TYPE_CHECKING:
    from endringsteori.diagnostics import Finding
    from endringsteori.model import Teori, Tiltak

GROUPS = (
    målgruppe("unge", tjenester=("skolen", "nav")),
    målgruppe("foreldre", tjenester=("nav", "ukjent")),
    målgruppe("eldre", tjenester="ppt"),
)
SERVICES = (tjeneste("skolen"), tjeneste("ppt"))


def _found(theory: Teori) -> list[Finding]:
    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")
    return [finding for finding in findings if finding.code == "ET205"]


def _theory(measure: Tiltak, status: str = "aktiv") -> Teori:
    groups = (*GROUPS[:1], målgruppe("foreldre", tjenester="nav"), GROUPS[2])
    return teori(measure, *groups, *SERVICES, tjeneste("nav", status=status))


def test_a_service_that_two_groups_meet_is_missed_once() -> None:
    """The finding names the groups, and the service is its key."""
    both = ("foreldre", "unge")

    (found,) = _found(_theory(tiltak("losen", ansvarlig="skolen", målgrupper=both)))

    assert found.fingerprint == "ET205@losen[nav]"
    assert (
        found.message == "«Unge» og «Foreldre» møter «Nav», som ikke er med i «Losen»."
    )
    assert found.advice == (
        "Ta med `nav` i `samarbeidspartnere`, eller ta tjenesten ut av `tjenester` hvis "
        "målgruppene ikke møter den."
    )


@pytest.mark.parametrize(
    "measure",
    [
        tiltak("losen", målgrupper="unge", samordnes_av="nav", ansvarlig="skolen"),
        tiltak(
            "losen",
            aktivitet("kurs", ansvarlig="skolen", samarbeidspartnere="nav"),
            målgrupper="unge",
        ),
        tiltak("losen", samarbeidspartnere=("nav", "skolen"), målgrupper="unge"),
    ],
    ids=["samordner", "med i en aktivitet", "samarbeidspartner"],
)
def test_any_part_in_the_measure_will_do(measure: Tiltak) -> None:
    """Responsible, partner or coordinator, of the measure or of an activity."""
    assert _found(_theory(measure)) == []


def test_nobody_is_asked_to_bring_in_a_closed_service() -> None:
    """That a group once met it is history."""
    measure = tiltak("losen", ansvarlig="skolen", målgrupper="unge")

    assert _found(_theory(measure, status="nedlagt")) == []


def test_a_group_with_an_unknown_service_is_not_spoken_of() -> None:
    """What the group meets is not known until the id is mended."""
    measure = tiltak("losen", ansvarlig="skolen", målgrupper="foreldre")

    assert _found(teori(measure, *GROUPS, *SERVICES, tjeneste("nav"))) == []
