"""Findings for programs."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from endringsteori.diagnostics import Finding, Related
from endringsteori.output import render_json
from menagerie import DAY, compared, menagerie, quiet

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.checking import Checked


def rendered(*checked: Checked) -> dict[str, Any]:
    """Render, and read back."""
    shape: dict[str, Any] = json.loads(render_json(checked, DAY, "1.2.3"))
    return shape


def test_the_menagerie(golden: Golden) -> None:
    """The shape is a promise to programs: a change is a new `schema_version`."""
    golden("menagerie.json", render_json((menagerie(),), DAY, "1.2.3"))


def test_what_projects_differ_in_is_null() -> None:
    """Language, profile and threshold belong to each project."""
    other = replace(quiet(), settings=replace(quiet().settings, språk="en"))
    found = rendered(quiet(), other)

    assert (found["language"], found["profile"], found["projects"]) == (
        None,
        "standard",
        ["a.yaml", "a.yaml"],
    )


def test_without_a_file_all_positions_are_null() -> None:
    """The keys are there all the same."""
    whole = menagerie()
    finding = whole.findings[0]
    nowhere = replace(finding, span=None, related=(_without_span(finding),))
    (found,) = rendered(replace(whole, findings=(nowhere,)))["findings"]
    position = ("file", "line", "column", "end_line", "end_column")

    assert [found[key] for key in position] == [None] * 5
    assert [found["related"][0][key] for key in position] == [None] * 5


def _without_span(finding: Finding) -> Related:
    return Related(finding.element, None, None, None)


def test_what_is_new_is_said_of_each_finding_and_counted() -> None:
    """Null where nobody compared."""
    found = rendered(compared())

    assert [finding["new"] for finding in found["findings"]] == [True, False] * 6
    assert found["summary"]["new"] == 6
    assert rendered(menagerie())["summary"]["new"] is None
