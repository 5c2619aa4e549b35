"""`endringsteori eksporter`, inside one process."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from chains import GAPS
from endringsteori import les
from endringsteori.cli import main

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder with a chain."""
    (tmp_path / "kjede.yaml").write_text(GAPS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_workbook_of_a_chain(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is the same theory, and every command reads it."""
    assert main(["eksporter", "kjede.yaml", "-o", "kjede.xlsx"]) == 0

    assert capsys.readouterr() == ("", "")
    assert les(here / "kjede.xlsx").teori == les(here / "kjede.yaml").teori
    assert main(["sammenlign", "kjede.yaml", "kjede.xlsx"]) == 0
    assert "sier det samme" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["kjede.yaml"], "-o kjede.xlsx"),
        (["kjede.yaml", "-o", "kjede.csv"], "må ende med .xlsx"),
        (["finnes-ikke.yaml", "-o", "a.xlsx"], "Fant ikke"),
    ],
)
def test_wrong_use(
    argv: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A plain sentence, and nothing is written."""
    assert main(["eksporter", *argv]) == 2
    assert said in capsys.readouterr().err


def test_what_is_read_is_not_written_over(capsys: pytest.CaptureFixture[str]) -> None:
    """Not even by its own content."""
    main(["eksporter", "kjede.yaml", "-o", "kjede.xlsx"])

    assert main(["eksporter", "kjede.xlsx", "-o", "kjede.xlsx"]) == 2
    assert "er en av filene som leses" in capsys.readouterr().err


def test_a_workbook_that_somebody_has_filled_in_is_not_lost(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One that nobody has touched is made again; so is any, for those who say so."""
    export = ["eksporter", "kjede.yaml", "-o", "kjede.xlsx"]
    assert [main(export), main(export)] == [0, 0]
    made = (here / "kjede.xlsx").read_bytes()
    filled_in = load_workbook(here / "kjede.xlsx")
    filled_in["Tiltak"]["B3"] = "Et annet navn"
    filled_in.save(here / "kjede.xlsx")
    theirs = (here / "kjede.xlsx").read_bytes()

    assert main(export) == 2
    assert "laget eller endret av andre" in capsys.readouterr().err
    assert (here / "kjede.xlsx").read_bytes() == theirs
    assert main([*export, "--skriv-over"]) == 0
    assert (here / "kjede.xlsx").read_bytes() == made


def test_what_stands_elsewhere(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What came from other files is in the workbook, and that is said; faults too."""
    chain = f"{GAPS}\ndatakilder:\n  d:\n    fil: borte.csv\n"
    (here / "mer.yaml").write_text(chain, encoding="utf-8")

    assert main(["eksporter", "mer.yaml", "-o", "mer.xlsx"]) == 0
    told = capsys.readouterr().err
    assert "Noe i filene kan ikke leses" in told
    assert "Det som kom fra datakilder og registre" in told


def test_without_xlsxwriter(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is said how to get it."""
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)

    assert main(["eksporter", "kjede.yaml", "-o", "a.xlsx"]) == 2
    assert "pip install" in capsys.readouterr().err


def test_a_text_too_long(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is said where it stands."""
    chain = f"endringsteori: 1\nmål:\n  a: {'x' * 33_000}\n"
    (here / "lang.yaml").write_text(chain, encoding="utf-8")

    assert main(["eksporter", "lang.yaml", "-o", "a.xlsx"]) == 2
    assert "«navn» på arket «Mål»" in capsys.readouterr().err
