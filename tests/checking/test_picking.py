"""«Tre ting å ta tak i»."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from builders import aktivitet, effekt, mål, teori, tiltak
from endringsteori.checking import Ask, Checked, Project, Settings, pick
from endringsteori.checking.stamping import Stamper
from endringsteori.checking.subject import Subject
from endringsteori.diagnostics import Finding, Severity, Status
from endringsteori.graph import graf
from endringsteori.loading import Memory, dump, load
from fake_rules import fake_rule, hit

THEORY = teori(
    tiltak("ett-mål", aktivitet("a", til="e"), effekt("e", mål="m")),
    tiltak("to-mål", aktivitet("a", til="e"), effekt("e", mål=("m", "n"))),
    mål("m"),
    mål("n"),
)
LOADED = load(Memory({"a.yaml": dump(THEORY).encode()}))
SETTINGS = Settings.of(Ask(date(2026, 11, 21)), THEORY.innstillinger)


def finding(code: str, element: str, severity: Severity) -> Finding:
    """Make a finding."""
    stamper = Stamper(Subject.read(LOADED, "a.yaml"), SETTINGS)
    return stamper.hit(fake_rule(code), severity, hit(element))


def picked(*findings: Finding) -> list[tuple[str, int]]:
    """Choose among findings, and give the fingerprint of each and how many are alike."""
    project = Project("a.yaml", "", Memory({}))
    checked = Checked(project, LOADED, graf(LOADED.teori), SETTINGS, findings)
    return [(one.finding.fingerprint, one.alike) for one in pick((checked,))]


def test_the_gravest_goes_first_then_privacy_then_goals() -> None:
    """Within one severity the order is the rule catalogue's, then by code."""
    codes = ("ET101", "ET203", "ET401", "ET207", "ET111", "ET109", "ET301", "ET701")
    found = [finding(code, "m", Severity.WARNING) for code in codes]

    assert [name for name, _ in picked(*found)] == ["ET701@m", "ET301@m", "ET109@m"]
    assert [name for name, _ in picked(*found[:5])] == ["ET111@m", "ET207@m", "ET401@m"]
    assert [name for name, _ in picked(*found[:2])] == ["ET203@m", "ET101@m"]

    grave = finding("ET327", "m", Severity.ERROR)

    assert picked(found[6], grave) == [("ET327@m", 1), ("ET301@m", 1)]


def test_of_one_rule_the_element_that_reaches_most_goals_is_chosen() -> None:
    """A link, a measure or an edge; the others are counted."""
    warning = Severity.WARNING
    links = [finding("ET104", f"{t}/a", warning) for t in ("ett-mål", "to-mål")]
    measures = [finding("ET202", t, warning) for t in ("ett-mål", "to-mål")]
    edges = [finding("ET108", f"{t}/a->{t}/e", warning) for t in ("ett-mål", "to-mål")]

    assert picked(*links) == [("ET104@to-mål/a", 2)]
    assert picked(*measures) == [("ET202@to-mål", 2)]
    assert picked(*edges) == [("ET108@to-mål/a->to-mål/e", 2)]


def test_of_equals_the_one_read_first_is_chosen() -> None:
    """What is outside the chains reaches no goal."""
    found = [finding("ET206", t, Severity.NOTE) for t in ("ppt", "nav")]

    assert picked(*found) == [("ET206@ppt", 2)]


def test_what_is_excepted_is_never_chosen() -> None:
    """The project has decided to live with it."""
    open_one = finding("ET104", "ett-mål/a", Severity.NOTE)
    excepted = replace(
        finding("ET104", "to-mål/a", Severity.NOTE), status=Status.EXEMPTED
    )

    assert picked(excepted, open_one) == [("ET104@ett-mål/a", 1)]
    assert picked(excepted) == []
