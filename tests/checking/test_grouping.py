"""Findings as people see them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from builders import teori, tiltak
from endringsteori.checking import Ask, Settings, entries
from endringsteori.checking.stamping import Stamper
from endringsteori.checking.subject import Subject
from endringsteori.diagnostics import Finding, Severity, Status
from fake_rules import fake_rule, hit

THEORY = teori(tiltak("losen", navn="Losen"), tiltak("pusterommet", navn="Pusterommet"))


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
