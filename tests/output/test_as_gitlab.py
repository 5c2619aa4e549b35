"""Findings as a Code Quality report."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from endringsteori.diagnostics import Position, Span
from endringsteori.output import FORMATS, Top
from menagerie import menagerie, run_of

if TYPE_CHECKING:
    from endringsteori.checking import Checked
    from endringsteori.output import Run


def read(run: Run) -> list[dict[str, Any]]:
    """Render, and read back."""
    report: list[dict[str, Any]] = json.loads(FORMATS["gitlab"].render(run))
    return report


def fingerprints(run: Run) -> list[str]:
    """Give the fingerprints of a report."""
    return [issue["fingerprint"] for issue in read(run)]


def moved_down(whole: Checked) -> Checked:
    """Give a project where somebody has written a hundred lines above everything."""
    return replace(
        whole,
        findings=tuple(
            replace(f, span=Span(f.span.file, _lower(f.span.start), _lower(f.span.end)))
            for f in whole.findings
            if f.span is not None
        ),
    )


def _lower(position: Position) -> Position:
    return Position(position.line + 100, position.column)


def test_every_issue_has_what_gitlab_asks_for() -> None:
    """All that its documentation names, in values that it knows."""
    report = read(run_of(menagerie()))

    assert len(report) == len(menagerie().findings)
    for issue in report:
        assert issue.keys() == {
            *("description", "check_name", "fingerprint", "severity", "location")
        }
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["path"].startswith("kjeder/fjellfjord/")
        assert issue["location"]["lines"]["begin"] >= 1


def test_no_two_issues_share_a_fingerprint() -> None:
    """Over projects that are alike, and in one that is read twice. GitLab drops twins."""
    whole = menagerie()
    other = replace(whole, project=replace(whole.project, name="naboen"))
    found = fingerprints(run_of(whole, other, whole))

    assert len(set(found)) == len(found) == 3 * len(whole.findings)


def test_a_fingerprint_survives_moved_lines_and_another_working_folder() -> None:
    """It is of the project, the rule and the element."""
    run = run_of(menagerie())
    whole = menagerie()
    inside = replace(whole, project=replace(whole.project, name="."))
    elsewhere = replace(run_of(inside), top=Top("/arkiv", "/arkiv/kjeder/fjellfjord"))

    assert fingerprints(run_of(moved_down(whole))) == fingerprints(run)
    assert fingerprints(elsewhere) == fingerprints(run)


def test_what_stands_in_no_file_stands_first_in_its_project() -> None:
    """GitLab asks for a path and a line."""
    whole = menagerie()
    nowhere = replace(whole, findings=(replace(whole.findings[0], span=None),))

    assert read(run_of(nowhere))[0]["location"] == {
        "path": "kjeder/fjellfjord",
        "lines": {"begin": 1, "end": 1},
    }
