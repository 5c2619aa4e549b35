"""Hypotheses as sentences."""

from __future__ import annotations

from builders import (
    aktivitet,
    forutsetning,
    innsats,
    kunnskapskilde,
    mål,
    resultat,
    teori,
    tiltak,
)
from endringsteori.report.hypotheses import claims, ended, hypothesis, knowledge
from report.cases import of_teori

TOWN = teori(
    kunnskapskilde("fafo", navn="Trøbbel i grenseflatene", år="2020"),
    kunnskapskilde("erfaring", navn="Det vi har sett"),
    forutsetning("tid", navn="Læreren får tid", status="antatt"),
    mål("ro", navn="Flere får ro"),
    tiltak(
        "losen",
        innsats("penger", fører_til="møte"),
        innsats("rom", fører_til={"møte": "et rom gir ro"}),
        aktivitet("møte", navn="Losen møter eleven", fører_til="kontakt"),
        resultat(
            "kontakt",
            navn="Eleven har én å gå til",
            bidrar_til={
                "ro": {
                    "fordi": "trygghet gir ro",
                    "tillit": "høy",
                    "kunnskap": ["fafo", "erfaring", "borte"],
                    "forutsetninger": ["tid", "borte"],
                    "virker_etter": "3 måneder",
                    "nødvendig": "ja",
                }
            },
        ),
    ),
)


def test_an_input_claims_something_only_where_it_says_why() -> None:
    """That money goes to an activity is no hypothesis."""
    found = [edge.element for edge in claims(of_teori(TOWN), "losen")]

    assert found == [
        "losen/rom->losen/møte",
        "losen/møte->losen/kontakt",
        "losen/kontakt->ro",
    ]


def test_a_hypothesis_is_told_with_what_it_rests_on() -> None:
    """If, then and because; unknown ids are left out."""
    case = of_teori(TOWN)
    item = hypothesis(case, claims(case, "losen")[-1])

    assert item.text == (
        "Hvis «Eleven har én å gå til», så bidrar det til målet «Flere får ro», "
        "fordi trygghet gir ro."
    )
    assert item.below == (
        "Høy tillit til kunnskapen.",
        "Bygger på «Trøbbel i grenseflatene» (2020) og «Det vi har sett».",
        "Forutsetter at dette stemmer: Læreren får tid (antatt).",
        "Ventes å virke etter 3 måneder.",
        "Det neste kan ikke skje uten dette.",
    )


def test_a_missing_reason_is_said_where_one_is_needed() -> None:
    """And only there."""
    case = of_teori(TOWN, "nn")
    edge = claims(case, "losen")[1]

    assert hypothesis(case, edge).below == ()
    assert hypothesis(case, edge, needs_reason=True).below == (
        "Kvifor vi trur det, er ikkje skrive ned enno.",
    )


def test_a_sentence_begins_and_ends() -> None:
    """Whatever people wrote."""
    assert ended("eleven møter") == "Eleven møter."
    assert ended("Møter hun?") == "Møter hun?"
    assert ended("") == "."


def test_knowledge_without_a_year() -> None:
    """Its name alone, quoted as in the language."""
    assert knowledge(of_teori(TOWN, "en"), ["erfaring"]) == ("“Det vi har sett”",)
