"""`endringsteori hva-om`, inside one process."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from endringsteori.cli import main

FJELLFJORD = str(Path(__file__).parents[3] / "eksempler" / "fjellfjord")
DAY = ("--dato", "2026-11-21")
NEW = """\
tiltak:
  ny-hjelp:
    navn: Ny hjelp
    ansvarlig: nav
    aktiviteter:
      ringe:
        navn: NAV ringer
        fører_til: svar
    resultater:
      svar:
        navn: Ungdommen får svar
        bidrar_til: trygg-overgang
"""


def test_what_falls_away_is_told_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    """Several things at once, in the language asked for."""
    words = ["--uten", "ppt", "--uten", "losen/loser", "--uten", "finansiering:drift"]

    assert main(["hva-om", FJELLFJORD, *DAY, *words, "--sprak", "en"]) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    assert shown.out.startswith("What if we lose PPT, ")
    assert "Measures that lose the last of their money" in shown.out


def test_something_new_instead(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A goal that loses one measure and gets another is not lost."""
    file = tmp_path / "ny.yaml"
    file.write_text(NEW, encoding="utf-8")
    words = ["hva-om", FJELLFJORD, *DAY, "--uten", "losen", "--med", str(file)]

    assert main(words) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "Ingen mål mister alle tiltakene sine." in shown
    assert "og vi legger til «ny.yaml»?" in shown


def test_for_programs_and_for_a_paper(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """To a file as well, with a folder that is made."""
    project, paper = tmp_path / "plan.yaml", tmp_path / "sak" / "uten.md"
    services = "tjenester:\n  nav: {navn: NAV}\nmål:\n  trygg-overgang: {navn: Trygg}\n"
    text = f"endringsteori: 1\n{services}{NEW}"
    project.write_text(text, encoding="utf-8")
    words = ["hva-om", str(project), *DAY, "--uten", "nav", "--format"]

    assert main([*words, "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert main([*words, "markdown", "-o", str(paper)]) == 0

    assert found["uten"] == [{"slag": "tjeneste", "id": "nav"}]
    told = paper.read_text(encoding="utf-8")
    assert told.startswith("# Hva om NAV faller bort?\n")
    assert capsys.readouterr().out == ""


def test_what_cannot_be_added_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With what is wrong in it, and nothing else is done."""
    file = tmp_path / "ny.yaml"
    file.write_text(NEW.replace("navn: Ny hjelp", "nvn: Ny hjelp"), encoding="utf-8")

    assert main(["hva-om", FJELLFJORD, *DAY, "--med", str(file)]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "ny.yaml» kan ikke legges til slik den er:" in shown.err


def test_the_figure_marks_what_is_gone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The measures where something differs."""
    figure = tmp_path / "uten.json"
    words = ["hva-om", FJELLFJORD, *DAY, "--uten", "ppt", "--figur", str(figure)]

    assert main(words) == 0
    drawn = figure.read_text(encoding="utf-8")
    assert "fra i dag til uten PPT" in drawn
    assert '"kind": "fjernet"' in drawn
    assert capsys.readouterr().out.startswith("Hva om PPT faller bort?")


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--uten", "pppt"],
        ["--uten", "finansiering:gaver"],
        ["--med", "borte.yaml"],
        ["--uten", "ppt", "--figur", "figur.bmp"],
        ["--uten", "ppt", "-o", f"{FJELLFJORD}/maal.yaml"],
    ],
)
def test_wrong_use(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A plain sentence, code 2, and nothing shown or written."""
    before = Path(FJELLFJORD, "maal.yaml").read_bytes()

    assert main(["hva-om", FJELLFJORD, *words]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err
    assert Path(FJELLFJORD, "maal.yaml").read_bytes() == before
