"""Projects read and checked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from endringsteori.checking import Ask, check, locate

if TYPE_CHECKING:
    from pathlib import Path

ASK = Ask(date(2026, 11, 21), språk="nb")
ROOT = """\
endringsteori: 1
innstillinger:
  utelat: gammelt
mål:
  trivsel: Flere trives
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Make a project with a fault in each of three files; one of them is left out."""
    files = {
        "endringsteori.yaml": f"{ROOT}ukjent-nøkkel: 1\n",
        "tiltak/losen.yaml": "tiltak:\n  losen:\n    navn: Losen\n    ansvarleg: x\n",
        "gammelt/utkast.yaml": "endringsteori: 1\nenda-en: 1\n",
    }
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    return tmp_path


def files_with_findings(*paths: Path) -> list[str]:
    """Give the files in which the paths show findings of ET0, in order."""
    spans = [
        finding.span
        for one in check(locate(paths), ASK)
        for finding in one.findings
        if finding.code.startswith("ET0")
    ]
    return [span.file for span in spans if span is not None]


def test_a_folder_shows_the_findings_of_all_files(project: Path) -> None:
    """All but those of a file that the project leaves out."""
    assert files_with_findings(project) == ["endringsteori.yaml", "tiltak/losen.yaml"]


def test_a_file_shows_its_own_findings_only(project: Path) -> None:
    """The whole project is read, since things in other files are referred to."""
    assert files_with_findings(project / "tiltak" / "losen.yaml") == [
        "tiltak/losen.yaml"
    ]


def test_a_file_that_its_project_leaves_out_is_checked_alone(project: Path) -> None:
    """Who names it, asks about it."""
    assert files_with_findings(project / "gammelt" / "utkast.yaml") == ["utkast.yaml"]


def test_every_finding_names_its_project(project: Path) -> None:
    """Several projects can be told apart in one list."""
    names = {f.project for one in check(locate([project]), ASK) for f in one.findings}

    assert len(names) == 1
