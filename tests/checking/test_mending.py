"""Who can mend a finding."""

from __future__ import annotations

from datetime import date

import pytest

from builders import (
    aktivitet,
    effekt,
    forutsetning,
    indikator,
    mål,
    resultat,
    samarbeid,
    teori,
    tiltak,
    tjeneste,
    utfordring,
)
from endringsteori.checking import Ask, Mending, Mendings, Settings
from endringsteori.checking.stamping import Stamper
from endringsteori.checking.subject import Subject
from endringsteori.diagnostics import Finding, Hit, Place, Severity
from endringsteori.graph import graf
from endringsteori.model import Individ, Kartlegging, Punkt, Risiko, Årsak
from fake_rules import fake_rule

SERVICES = ("skolen", "ppt", "nav", "kultur", "helse")
THEORY = teori(
    *map(tjeneste, SERVICES),
    samarbeid("team", "ppt", "skolen"),
    samarbeid("nettverk", "hvem", "nav", "kultur"),
    utfordring(
        "fravær", ansvarlig="skolen", årsaker=(Årsak(id="mobbing", navn="Mobbing"),)
    ),
    utfordring("gap"),
    mål("fullføre", ansvarlig="skolen"),
    mål("trygg-overgang", "fullføre"),
    mål("trivsel", "trygg-overgang", ansvarlig="helse"),
    mål("runddans", "runddans"),
    tiltak(
        "losen",
        aktivitet("møte", "ro", ansvarlig="ppt"),
        aktivitet("tur", ansvarlig="borte"),
        resultat("ro", "mestring"),
        indikator("oppmøte", måler="møte", ansvarlig="helse"),
        indikator("svar", måler="ro"),
        ansvarlig="nav",
        samarbeidspartnere="ppt",
    ),
    tiltak("kafé", aktivitet("lunsj"), ansvarlig="kultur"),
    tiltak("alene", aktivitet("gang")),
    effekt("mestring", mål="trygg-overgang"),
    effekt("løs"),
    indikator("frafall", måler=("mestring", "gap"), ansvarlig="nav"),
    indikator("karakterer", måler=("gap", "mestring")),
    indikator("ingenting"),
    forutsetning("lokaler", ansvarlig="kultur"),
    risikoer=(Risiko(id="slutter", navn="Losen slutter", ansvarlig="nav"),),
    kartlegging=(
        Kartlegging(
            id="bufdir-fase-1",
            punkter=(Punkt(id="1", ansvarlig="helse"), Punkt(id="2")),
        ),
    ),
)
MENDINGS = Mendings(graf(THEORY))


def finding(element: str, key: str | None = None, *related: Place) -> Finding:
    """Make a finding."""
    settings = Settings.of(Ask(date(2026, 11, 21)), THEORY.innstillinger)
    stamper = Stamper(Subject.built(THEORY), settings)
    hit = Hit(Place(element, key=key), {"navn": element}, related)
    return stamper.hit(fake_rule("ET104"), Severity.WARNING, hit)


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        ("losen/møte", "ppt"),
        ("losen/tur", "nav"),
        ("kafé/lunsj", "kultur"),
        ("losen/ro", "nav"),
        ("losen/møte->losen/ro", "ppt"),
        ("losen/ro->mestring", "nav"),
        ("losen", "nav"),
        ("losen/oppmøte", "helse"),
        ("losen/svar", "nav"),
        ("losen/noe-som-ikke-lot-seg-lese", "nav"),
        ("trivsel", "helse"),
        ("trygg-overgang", "skolen"),
        ("mestring", "skolen"),
        ("fravær", "skolen"),
        ("fravær/mobbing", "skolen"),
        ("frafall", "nav"),
        ("karakterer", "skolen"),
        ("lokaler", "kultur"),
        ("slutter", "nav"),
        ("ppt", "ppt"),
    ],
)
def test_the_nearest_responsible_can_mend(element: str, expected: str) -> None:
    """The thing's own, after inheritance, then that of what it stands in or is for."""
    assert MENDINGS.of(finding(element)).tjeneste == expected


@pytest.mark.parametrize(
    "element",
    [
        "alene",
        "alene/gang",
        "gap",
        "løs",
        "runddans",
        "ingenting",
        "individ",
        "prosjekt",
        "unntak",
        "tiltak/losen.yaml",
    ],
)
def test_what_nobody_answers_for(element: str) -> None:
    """Nor is a reference that names nothing somebody; circles of goals end."""
    assert MENDINGS.of(finding(element)) == Mending(None)


def test_an_answer_to_a_checklist_is_mended_by_who_gave_it() -> None:
    """One that has no name on it, or is not there, by nobody."""
    answers = [
        MENDINGS.of(finding("bufdir-fase-1", punkt)).tjeneste
        for punkt in ("1", "2", "3")
    ]

    assert answers == ["helse", None, None]


def test_the_plan_of_one_person_is_mended_by_the_coordinator() -> None:
    """Who answers for the whole."""
    own = teori(
        tjeneste("nav"),
        nivå="individ",
        individ=Individ(referanse="sak-12", koordinator="nav"),
    )

    assert Mendings(graf(own)).of(finding("individ")).tjeneste == "nav"


def test_services_that_have_the_means_are_told() -> None:
    """In the order they stand in the project, and the responsible not twice."""
    related = (
        Place("kultur", "virkemidler", "tur"),
        Place("skolen", "virkemidler", "tur"),
        Place("nav", "ansvarlig"),
    )

    assert MENDINGS.of(finding("losen/møte", "tur", *related)) == Mending(
        "ppt", ("skolen", "kultur")
    )


def test_a_pair_is_mended_together() -> None:
    """By the other services of the key, or by who answers for the other measure."""
    assert MENDINGS.of(finding("losen", "nav+skolen")) == Mending("nav", ("skolen",))
    assert MENDINGS.of(finding("losen", "kafé")) == Mending("nav", ("kultur",))
    assert MENDINGS.of(finding("losen", "alene")) == Mending("nav")


def test_a_collaboration_is_mended_by_its_parties() -> None:
    """The first that the project knows, with the others beside it."""
    assert MENDINGS.of(finding("team")) == Mending("ppt", ("skolen",))
    assert MENDINGS.of(finding("nettverk")) == Mending("nav", ("kultur",))
