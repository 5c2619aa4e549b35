"""`endringsteori sammenlign`, inside one process."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from endringsteori.cli import main
from program import run_python
from repository import Repo

if TYPE_CHECKING:
    from pathlib import Path

OLD = """\
endringsteori: 1
mål:
  ro:
    navn: Flere får ro
indikatorer:
  andel:
    navn: Andel med ro
    måler: [ro]
"""
NEW = """\
endringsteori: 1
mål:
  ro:
    navn: Flere får ro
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder with an old and a new chain."""
    (tmp_path / "gammel.yaml").write_text(OLD, encoding="utf-8")
    (tmp_path / "ny.yaml").write_text(NEW, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_what_differs_is_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    """The answer is 0, as for a report."""
    assert main(["sammenlign", "gammel.yaml", "ny.yaml"]) == 0

    shown = capsys.readouterr()
    assert "Målet «Flere får ro» har mistet sin siste måling." in shown.out
    assert shown.err == ""


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("tekst", "From gammel.yaml to ny.yaml\n"),
        ("json", '{\n  "schema_version": 1,\n'),
        ("markdown", "## From gammel.yaml to ny.yaml\n"),
    ],
)
def test_the_formats(form: str, start: str, capsys: pytest.CaptureFixture[str]) -> None:
    """In the language asked for."""
    words = ["sammenlign", "gammel.yaml", "ny.yaml", "--sprak", "en", "--format", form]

    assert main(words) == 0
    shown = capsys.readouterr().out
    assert shown.startswith(start)
    assert "has lost its last measurement" in shown


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["gammel.yaml"],
        ["gammel.yaml", "borte.yaml"],
        ["gammel.yaml", "ny.yaml", "--format", "pdf"],
        ["gammel.yaml", "ny.yaml", "-o", "ny.yaml"],
        ["gammel.yaml", "ny.yaml", "--figur", "gammel.yaml"],
        ["gammel.yaml", "ny.yaml", "--figur", "figur.bmp"],
    ],
)
def test_wrong_use(
    words: list[str], here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A plain sentence, code 2, and nothing written or shown."""
    before = sorted(path.name for path in here.iterdir())
    try:
        code: object = main(["sammenlign", *words])
    except SystemExit as stopped:
        code = stopped.code

    shown = capsys.readouterr()
    assert (code, shown.out) == (2, "")
    assert shown.err
    assert sorted(path.name for path in here.iterdir()) == before
    assert (here / "ny.yaml").read_text(encoding="utf-8") == NEW


def test_a_revision_against_what_lies_here(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As before a change is proposed."""
    repo = Repo(here)
    repo.commit({"kjede.yaml": OLD})
    repo.write({"kjede.yaml": NEW})

    assert main(["sammenlign", "HEAD", "kjede.yaml", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["old"], found["new"]) == ("HEAD", "kjede.yaml")
    assert found["summary"] == {
        "changes": 2,
        "follows": 0,
        "mistet-måling": 1,
        "fjernet": 1,
    }


def test_an_edition_that_could_not_be_read_whole(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is said on the side, of that edition alone."""
    (here / "ny.yaml").write_text(f"{NEW}tiltak:\n  losen: [\n", encoding="utf-8")

    assert main(["sammenlign", "gammel.yaml", "ny.yaml"]) == 0
    said = capsys.readouterr().err
    assert said.startswith("Ikke alt i «ny.yaml» lot seg lese")
    assert said.count("\n") == 1


def test_a_figure_beside_the_text(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By the ending of its file: as a picture, or its content."""
    words = ["sammenlign", "gammel.yaml", "ny.yaml", "--figur"]

    assert main([*words, "figur.svg"]) == 0
    assert main([*words, "figur.json"]) == 0

    assert "mistet sin siste måling" in capsys.readouterr().out
    assert (here / "figur.svg").read_text(encoding="utf-8").startswith("<svg")
    content = json.loads((here / "figur.json").read_text(encoding="utf-8"))
    assert [mark["kind"] for mark in content["nodes"][0]["marks"]][:1] == ["endret"]


def test_a_plan_for_a_person_is_stamped(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the text and in the figure; and where it should not lie is said."""
    (here / ".git").mkdir()
    person = f"{NEW}nivå: individ\nindivid:\n  referanse: B-17\n"
    (here / "ny.yaml").write_text(person, encoding="utf-8")

    assert main(["sammenlign", "gammel.yaml", "ny.yaml", "--figur", "f.svg"]) == 0

    shown = capsys.readouterr()
    assert shown.out.startswith("Taushetsbelagt.")
    assert "git-arbeidstre" in shown.err
    assert "TAUSHETSBELAGT" in (here / "f.svg").read_text(encoding="utf-8")


def test_a_plan_held_against_itself_is_warned_about_once(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """However it is named; two plans are two warnings."""
    (here / ".git").mkdir()
    person = f"{NEW}nivå: individ\nindivid:\n  referanse: B-17\n"
    for name in ("gammel.yaml", "ny.yaml"):
        (here / name).write_text(person, encoding="utf-8")

    assert main(["sammenlign", "ny.yaml", str(here / "ny.yaml")]) == 0
    assert capsys.readouterr().err.count("git-arbeidstre") == 1
    assert main(["sammenlign", "gammel.yaml", "ny.yaml"]) == 0
    assert capsys.readouterr().err.count("git-arbeidstre") == 2


def test_a_comparison_without_a_figure_imports_no_drawing(here: Path) -> None:
    """It is an everyday command."""
    script = (
        "import sys; from endringsteori.cli import main; "
        "main(['sammenlign', 'gammel.yaml', 'ny.yaml']); "
        "print([m for m in sys.modules if m.startswith('endringsteori.diagram')])"
    )
    done = run_python("-c", script, cwd=here)

    assert done.stdout.decode().splitlines()[-1] == "[]"
