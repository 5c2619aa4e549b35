"""ET210: where responsibility is said, and by whom it is held."""

from __future__ import annotations

from datetime import date

from builders import aktivitet, mål, teori, tiltak, tjeneste
from endringsteori.checking import valider


def test_measure_and_activity_are_spoken_of_where_they_name_the_service() -> None:
    """What an activity inherits is said once; partners and goals are no part of it."""
    theory = teori(
        tiltak("losen", aktivitet("arver"), ansvarlig="uteteamet"),
        tiltak(
            "tett-på",
            aktivitet("har-egen", ansvarlig="uteteamet"),
            aktivitet("partner", ansvarlig="skolen", samarbeidspartnere="uteteamet"),
            ansvarlig="skolen",
        ),
        mål("m", ansvarlig="uteteamet"),
        tjeneste("uteteamet", status="nedlagt"),
        tjeneste("skolen", status="planlagt"),
    )

    findings = valider(theory, dato=date(2026, 11, 21), profil="utkast")
    found = [finding for finding in findings if finding.code == "ET210"]

    assert [finding.fingerprint for finding in found] == [
        "ET210@losen",
        "ET210@tett-på/har-egen",
    ]
    assert found[0].message == "«Uteteamet» er nedlagt, men har ansvaret for «Losen»."
