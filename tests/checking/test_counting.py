"""What counts, and how many there are of each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from builders import teori
from endringsteori.checking import (
    Ask,
    Checked,
    Project,
    Settings,
    Summary,
    counts,
    summary,
)
from endringsteori.checking.stamping import Stamper
from endringsteori.checking.subject import Subject
from endringsteori.diagnostics import Finding, Severity, Status
from endringsteori.graph import graf
from endringsteori.loading import Memory, load
from endringsteori.model import Innstillinger
from fake_rules import fake_rule, hit

DAY = date(2026, 11, 21)


def finding(severity: Severity) -> Finding:
    """Make an open finding."""
    settings = Settings.of(Ask(DAY), Innstillinger())
    stamper = Stamper(Subject.built(teori()), settings)
    return stamper.hit(fake_rule("ET104"), severity, hit("t/a"))


def checked(terskel: Severity, *findings: Finding) -> Checked:
    """Make a checked project of its own threshold."""
    loaded = load(Memory({"a.yaml": b"endringsteori: 1\n"}))
    settings = Settings.of(Ask(DAY, terskel=terskel), Innstillinger())
    project = Project("a.yaml", "", Memory({}))
    return Checked(project, loaded, graf(loaded.teori), settings, findings)


def test_what_is_as_grave_as_the_threshold_counts() -> None:
    """And what is graver, but nothing milder."""
    found = [counts(finding(severity), Severity.WARNING) for severity in Severity]

    assert found == [True, True, False]


def test_an_excepted_finding_never_counts() -> None:
    """However grave it is."""
    excepted = replace(finding(Severity.ERROR), status=Status.EXEMPTED)

    assert not counts(excepted, Severity.NOTE)


def test_each_project_counts_by_its_own_threshold() -> None:
    """The sum is over all projects of a run."""
    all_three = [finding(severity) for severity in Severity]
    excepted = replace(all_three[0], status=Status.EXEMPTED)

    found = summary(
        (
            checked(Severity.ERROR, *all_three, excepted),
            checked(Severity.NOTE, *all_three),
        )
    )

    assert found == Summary(
        feil=2, advarsel=2, merknad=2, unntatt=1, new=None, counting=4
    )
