"""What counts, and how many there are of each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

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
from endringsteori.checking.counting import summed
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


@pytest.mark.parametrize("terskel", Severity)
def test_those_that_count_are_summed_up(terskel: Severity) -> None:
    """Whatever they are and whatever is known of them."""
    findings = [
        replace(finding(severity), status=status, new=new)
        for severity in Severity
        for status in Status
        for new in (None, True, False)
    ]
    found = checked(terskel, *findings).summary

    assert found.counting == sum(counts(one, terskel) for one in findings)
    assert (found.feil, found.advarsel, found.merknad, found.unntatt) == (3, 3, 3, 9)


def test_new_findings_are_added_up_where_any_project_was_compared() -> None:
    """Otherwise nobody knows of any."""
    alone = Summary(1, 0, 0, 0, None, 0)
    compared = Summary(0, 1, 0, 0, 2, 1)

    assert (alone + alone).new is None
    assert alone + compared == compared + alone == Summary(1, 1, 0, 0, 2, 1)


def test_what_is_new_is_open() -> None:
    """A finding that is excepted is not counted as new."""
    one = checked(Severity.ERROR, replace(finding(Severity.NOTE), new=True))
    two = replace(one.findings[0], status=Status.EXEMPTED)
    held = replace(one.settings, mot="main")

    assert summed((one.findings[0], two), held).new == 1
    assert summed((one.findings[0], two), one.settings).new is None
