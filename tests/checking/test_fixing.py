"""The fixes of projects: which are wanted, and in which files."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pytest

from endringsteori.checking import Ask, Fixed, fix, locate

if TYPE_CHECKING:
    from pathlib import Path

ASK: Final = Ask(date(2026, 11, 21))
ROOT: Final = """\
endringsteori: 1
innstillinger:
  regler: {ET301: av}
  utelat: utkast
tjenester:
  ppt: PPT
  NAV Fjellfjord: NAV Fjellfjord
"""
MEASURE: Final = """\
tiltak:
  los:
    navn: Losen
    ansvarleg: ptt
    samarbeidspartnere: [NAV Fjellfjord]
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Write a project with faults in two files, and in one that it leaves out."""
    (tmp_path / "endringsteori.yaml").write_text(ROOT, encoding="utf-8")
    (tmp_path / "tiltak.yaml").write_text(MEASURE, encoding="utf-8")
    (tmp_path / "utkast").mkdir()
    draft = tmp_path / "utkast" / "tjenester.yaml"
    draft.write_text("endringsteori: 1\ntenester:\n  a: A\n", encoding="utf-8")
    return tmp_path


def fixed(*paths: Path, codes: frozenset[str] = frozenset()) -> tuple[Fixed, ...]:
    """Mend what some paths mean."""
    return tuple(fix(locate(paths), ASK, codes))


def done(one: Fixed) -> list[tuple[str, str]]:
    """Tell which rules were mended where."""
    return [(one.finding.code, one.file) for one in one.mended.done]


def changed(one: Fixed) -> list[str]:
    """Tell which files are changed."""
    return [change.file for change in one.mended.changes]


def test_a_project_is_mended_as_a_whole(project: Path) -> None:
    """What names an id in another file is changed with it; nothing is written."""
    (one,) = fixed(project)

    assert done(one) == [
        ("ET009", "endringsteori.yaml"),
        ("ET005", "tiltak.yaml"),
        ("ET010", "tiltak.yaml"),
    ]
    assert changed(one) == ["endringsteori.yaml", "tiltak.yaml"]
    assert one.mended.left == ()
    assert (project / "tiltak.yaml").read_text("utf-8") == MEASURE


def test_only_the_rules_that_are_wanted(project: Path) -> None:
    """What the others find is not told either."""
    (one,) = fixed(project, codes=frozenset({"ET005"}))

    assert done(one) == [("ET005", "tiltak.yaml")]
    assert one.mended.left == ()


def test_only_the_files_that_are_named(project: Path) -> None:
    """What would need a change elsewhere too is left."""
    (other,) = fixed(project / "tiltak.yaml")
    (root,) = fixed(project / "endringsteori.yaml")

    assert changed(other) == ["tiltak.yaml"]
    assert done(other) == [("ET005", "tiltak.yaml"), ("ET010", "tiltak.yaml")]
    assert changed(root) == []
    assert [finding.code for finding in root.mended.dropped] == ["ET009"]
    assert [finding.code for finding in root.mended.left] == ["ET009"]


def test_a_file_that_its_project_leaves_out_is_mended_by_itself(project: Path) -> None:
    """It was named, so it is meant."""
    first, own = fixed(project / "utkast" / "tjenester.yaml")

    assert done(first) == []
    assert done(own) == [("ET005", "tjenester.yaml")]
    assert own.project.path("tjenester.yaml").endswith("utkast/tjenester.yaml")


def test_a_rule_that_is_turned_off_mends_nothing(project: Path) -> None:
    """And what it would have found is not told."""
    off = ROOT.replace("ET301: av", "ET009: av")
    (project / "endringsteori.yaml").write_text(off, encoding="utf-8")

    (one,) = fixed(project)

    assert changed(one) == ["tiltak.yaml"]
    assert one.mended.left == ()


def test_a_register_is_not_ours_to_mend(project: Path) -> None:
    """What is wrong there is for those who own it."""
    with_register = ROOT.replace("utelat: utkast", "utelat: utkast\n  register: felles")
    (project / "endringsteori.yaml").write_text(with_register, encoding="utf-8")
    (project / "felles").mkdir()
    register = project / "felles" / "endringsteori.yaml"
    register.write_text("endringsteori: 1\ntjenester:\n  a:\n    nvan: A\n", "utf-8")
    before = register.read_bytes()

    (one,) = fixed(project)

    assert changed(one) == ["endringsteori.yaml", "tiltak.yaml"]
    assert register.read_bytes() == before
