"""A run as renderers get it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from endringsteori.output import NOWHERE, Top
from menagerie import menagerie, quiet, run_of


@pytest.mark.parametrize(
    ("path", "seen"),
    [
        ("tiltak/los.yaml", "kjeder/tiltak/los.yaml"),
        (".", "kjeder"),
        ("..", "."),
        ("../maal.yaml", "maal.yaml"),
        ("/arkiv/maal.yaml", "maal.yaml"),
        ("../../annet/maal.yaml", "/annet/maal.yaml"),
        ("/arkivet/maal.yaml", "/arkivet/maal.yaml"),
        ("-", "-"),
    ],
)
def test_paths_are_seen_from_the_top(path: str, seen: str) -> None:
    """Up and down; in full outside it; and standard input is no file."""
    assert Top("/arkiv", "/arkiv/kjeder").path(path) == seen


def test_without_a_top_paths_stay() -> None:
    """As seen from the working folder."""
    assert NOWHERE.path("../maal.yaml") == "../maal.yaml"


def test_files_and_projects_are_seen_from_the_top() -> None:
    """A project of one file is called as its file."""
    run = run_of(menagerie(), quiet())
    whole, alone = run.checked

    assert run.project(whole) == "kjeder/fjellfjord"
    assert run.file(whole, "tiltak/los.yaml") == "kjeder/fjellfjord/tiltak/los.yaml"
    assert run.project(alone) == run.file(alone, "a.yaml") == "kjeder/a.yaml"


def test_only_rules_that_are_ours_have_a_page() -> None:
    """And only where it is known where the pages are."""
    run = run_of(menagerie())

    assert run.page("ET301") == "https://eksempel.no/regler/ET301.md"
    assert run.page("LOKAL-01") is None
    assert replace(run, pages=None).page("ET301") is None


def test_findings_come_with_their_projects_in_the_order_of_the_run() -> None:
    """Project by project."""
    one, other = menagerie(), menagerie("nn")
    found = list(run_of(one, other).findings())

    assert found == [
        *((one, finding) for finding in one.findings),
        *((other, finding) for finding in other.findings),
    ]
