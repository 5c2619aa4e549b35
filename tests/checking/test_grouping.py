"""Findings as people see them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from builders import aktivitet, mål, teori, tiltak, tjeneste
from endringsteori.checking import Ask, Grouping, Settings, entries, groups
from endringsteori.checking.stamping import Stamper
from endringsteori.checking.subject import Subject
from endringsteori.diagnostics import Finding, Severity, Status
from endringsteori.graph import graf
from fake_rules import fake_rule, hit

THEORY = teori(
    tjeneste("ppt", navn="PPT"),
    tjeneste("nav", navn="NAV"),
    mål("trivsel", ansvarlig="nav"),
    tiltak("losen", aktivitet("kurs"), ansvarlig="ppt", navn="Losen"),
    tiltak("pusterommet", aktivitet("samtaler"), navn="Pusterommet"),
)


def finding(code: str, element: str, severity: Severity = Severity.WARNING) -> Finding:
    """Make a finding."""
    settings = Settings.of(Ask(date(2026, 11, 21)), THEORY.innstillinger)
    stamper = Stamper(Subject.built(THEORY), settings)
    return stamper.hit(fake_rule(code), severity, hit(element))


def shown(*findings: Finding) -> list[tuple[str, str | None, int]]:
    """Group findings, and give each entry's code, measure and count."""
    made = entries(THEORY, findings)
    return [(entry.code, entry.tiltak, len(entry.findings)) for entry in made]


def test_findings_of_a_rule_in_a_measure_are_one_entry() -> None:
    """Links, edges and the measure itself belong together; other measures do not."""
    found = shown(
        finding("ET104", "losen/kurs"),
        finding("ET104", "losen/kurs->losen/ro"),
        finding("ET104", "losen"),
        finding("ET104", "pusterommet/samtaler"),
    )

    assert found == [("ET104", "Losen", 3), ("ET104", "Pusterommet", 1)]


def test_what_stands_outside_the_measures_is_one_entry() -> None:
    """Goals, services and files have no measure."""
    found = shown(
        finding("ET301", "trivsel"),
        finding("ET301", "fravær/skolemiljø"),
        finding("ET301", "tiltak/losen.yaml"),
    )

    assert found == [("ET301", None, 3)]


def test_the_gravest_stands_first_and_excepted_last() -> None:
    """Then by code, then as they were found."""
    excepted = replace(
        finding("ET101", "losen", Severity.ERROR), status=Status.EXEMPTED
    )
    found = shown(
        finding("ET302", "pusterommet/ro", Severity.NOTE),
        excepted,
        finding("ET203", "pusterommet/samtaler"),
        finding("ET203", "losen/kurs"),
        finding("ET111", "losen"),
        finding("ET319", "fravær", Severity.ERROR),
    )

    assert found == [
        ("ET319", None, 1),
        ("ET111", "Losen", 1),
        ("ET203", "Pusterommet", 1),
        ("ET203", "Losen", 1),
        ("ET302", "Pusterommet", 1),
        ("ET101", "Losen", 1),
    ]


def test_open_and_excepted_findings_of_a_rule_are_apart() -> None:
    """The count of an entry is of things to do, or of things decided."""
    one = finding("ET104", "losen/kurs")
    made = entries(THEORY, (replace(one, status=Status.EXEMPTED), one))

    assert [entry.status for entry in made] == [Status.OPEN, Status.EXEMPTED]


def grouped(by: Grouping) -> list[tuple[str | None, list[str]]]:
    """Group some findings, and give each group's heading and the codes of its entries."""
    findings = (
        finding("ET301", "trivsel"),
        finding("ET104", "pusterommet/samtaler"),
        finding("ET104", "losen/kurs"),
        finding("ET303", "losen", Severity.NOTE),
        finding("ET101", "losen/kurs->losen/ro", Severity.ERROR),
        finding("ET207", "fravær"),
    )
    made = groups(graf(THEORY), findings, by)
    return [(group.navn, [entry.code for entry in group.entries]) for group in made]


def test_by_rule_there_is_one_group() -> None:
    """Its entries tell the rules and measures apart."""
    assert grouped("regel") == [
        (None, ["ET101", "ET104", "ET104", "ET207", "ET301", "ET303"])
    ]


def test_by_measure_what_is_shared_stands_first() -> None:
    """Then the measures as they stand in the project."""
    assert grouped("tiltak") == [
        (None, ["ET207", "ET301"]),
        ("Losen", ["ET101", "ET104", "ET303"]),
        ("Pusterommet", ["ET104"]),
    ]


def test_by_service_what_nobody_answers_for_stands_last() -> None:
    """Before it the services as they stand in the project."""
    assert grouped("tjeneste") == [
        ("PPT", ["ET101", "ET104", "ET303"]),
        ("NAV", ["ET301"]),
        (None, ["ET104", "ET207"]),
    ]


def test_nothing_found_is_no_group() -> None:
    """However it is asked for."""
    ways: tuple[Grouping, ...] = ("regel", "tiltak", "tjeneste")

    assert [groups(graf(THEORY), (), by) for by in ways] == [(), (), ()]


def test_an_entry_names_the_services_that_are_needed_as_well() -> None:
    """Each once, in the order of the project; asked by service only."""
    settings = Settings.of(Ask(date(2026, 11, 21)), THEORY.innstillinger)
    stamper = Stamper(Subject.built(THEORY), settings)
    found = [
        stamper.hit(fake_rule("ET401"), Severity.NOTE, hit("losen", key=key))
        for key in ("nav+ppt", "nav+skolen")
    ]
    (by_service,) = groups(graf(THEORY), found, "tjeneste")
    (by_measure,) = groups(graf(THEORY), found, "tiltak")

    assert [entry.others for entry in by_service.entries] == [("NAV",)]
    assert [entry.others for entry in by_measure.entries] == [()]
