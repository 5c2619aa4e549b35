"""ET216: what counts as a task."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from builders import aktivitet, teori, tiltak, tjeneste
from endringsteori.checking import valider

if TYPE_CHECKING:
    from endringsteori.model import Aktivitet


def _found(*activities: Aktivitet, **fields: object) -> list[tuple[str, str]]:
    partners = ("nav", "ppt")
    measure = tiltak("losen", *activities, samarbeidspartnere=partners, **fields)
    services = (tjeneste("nav"), tjeneste("ppt"), tjeneste("skolen"))
    findings = valider(
        teori(measure, *services), dato=date(2026, 11, 21), profil="standard"
    )
    return [(f.fingerprint, f.message) for f in findings if f.code == "ET216"]


def test_being_responsible_or_a_partner_is_a_task() -> None:
    """In any of the activities."""
    activities = (
        aktivitet("kurs", ansvarlig="nav"),
        aktivitet("møte", ansvarlig="skolen", samarbeidspartnere="ppt"),
    )

    assert _found(*activities) == []


def test_coordinating_is_no_part_of_an_activity() -> None:
    """Each partner without a task is a finding of its own."""
    activities = (aktivitet("kurs", ansvarlig="skolen", samarbeidspartnere="nav"),)

    ((fingerprint, message),) = _found(*activities, samordnes_av="ppt")

    assert fingerprint == "ET216@losen[ppt]"
    assert message == (
        "«Ppt» er samarbeidspartner i «Losen», men er ikke med i noen av aktivitetene."
    )


def test_a_measure_without_activities_has_no_tasks_to_give() -> None:
    """Its partners are spoken of."""
    assert [fingerprint for fingerprint, _ in _found()] == [
        "ET216@losen[nav]",
        "ET216@losen[ppt]",
    ]
