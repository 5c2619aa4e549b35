"""`valider --merk`: a copy of the workbook, and never the workbook itself."""

from __future__ import annotations

import json
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from endringsteori.cli import main
from exchange.books import Rows, book

if TYPE_CHECKING:
    from pathlib import Path

ON = ("--dato", "2026-11-21")
SHEETS: dict[str, Rows] = {"Målgrupper": [["navn", "antall"], ["Barn", "tolv"]]}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder with a workbook and a chain."""
    (tmp_path / "kjede.xlsx").write_bytes(book(SHEETS))
    (tmp_path / "kjede.yaml").write_text("endringsteori: 1\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_findings_in_their_cells(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As they are told on the screen."""
    before = (here / "kjede.xlsx").read_bytes()

    assert main(["valider", "kjede.xlsx", "--merk", "merket.xlsx", *ON]) == 1
    assert "kjede.xlsx, arket Målgrupper, celle B2" in capsys.readouterr().out
    copy = load_workbook(BytesIO((here / "merket.xlsx").read_bytes()))
    assert copy["Målgrupper"]["B2"].comment.text.startswith("ET007: ")
    assert copy.sheetnames[0] == "Tre ting å ta tak i"
    assert (here / "kjede.xlsx").read_bytes() == before


def test_advice_speaks_of_columns_and_names(here: Path) -> None:
    """Who fills in a workbook writes no keys and no ids."""
    goals: dict[str, Rows] = {"Mål": [["navn", "merknad"], ["Trygge barn", "vårt"]]}
    (here / "kjede.xlsx").write_bytes(book(goals))

    main(["valider", "kjede.xlsx", "--merk", "merket.xlsx", *ON])
    page = load_workbook(here / "merket.xlsx").worksheets[0]
    said = [str(cell.value) for row in page for cell in row if cell.value is not None]

    assert not [text for text in said if "`" in text or "[" in text]
    assert any("«måler: Trygge barn»" in text for text in said)
    assert any("«bidrar til målet»" in text for text in said)


def test_json_says_sheet_and_cell(capsys: pytest.CaptureFixture[str]) -> None:
    """And row and column as line and column."""
    main(["valider", "kjede.xlsx", "--format", "json", *ON])
    findings = json.loads(capsys.readouterr().out)["findings"]
    (found,) = (one for one in findings if one["code"] == "ET007")

    place = ("file", "line", "column", "end_line", "end_column", "sheet", "cell")
    assert [found[key] for key in place] == [
        *("kjede.xlsx", 2, 2, 2, 3),
        *("Målgrupper", "B2"),
    ]


@pytest.mark.parametrize(
    "form", ["sarif", "junit", "github", "github-sammendrag", "gitlab"]
)
def test_other_formats_name_the_cell(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """So that whoever reads them finds it."""
    main(["valider", "kjede.xlsx", "--format", form, *ON])

    assert "arket Målgrupper, celle B2" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["kjede.yaml", "--merk", "a.xlsx"], "trenger ett regneark"),
        (["kjede.xlsx", "--merk", "a.csv"], "må ende med .xlsx"),
        (["kjede.xlsx", "--merk", "kjede.xlsx"], "er en av filene som leses"),
    ],
)
def test_wrong_use(
    argv: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is done."""
    assert main(["valider", *argv, *ON]) == 2
    assert said in capsys.readouterr().err


def test_what_cannot_be_opened(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No copy is made of it."""
    (here / "tull.xlsx").write_bytes(b"PK")

    assert main(["valider", "tull.xlsx", "--merk", "a.xlsx", *ON]) == 2
    assert "det er ikke laget noen kopi" in capsys.readouterr().err


def test_rett_leaves_workbooks_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """They are mended where they are written."""
    assert main(["rett", "kjede.xlsx", "--skriv"]) == 2
    assert "rettes der" in capsys.readouterr().err


def test_a_workbook_inside_a_project(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One of the template is a project of its own; any other is a file of the project."""
    chain = "endringsteori: 1\nindikatorer:\n  a: A\ndatakilder:\n  d:\n    fil: tall.xlsx\n"
    (here / "endringsteori.yaml").write_text(chain, encoding="utf-8")
    rows = [["indikator", "periode", "verdi"], ["a", "2026", "tolv"]]
    (here / "tall.xlsx").write_bytes(book({"Ark1": rows}))

    assert main(["valider", "kjede.xlsx", *ON]) == 1
    assert "Målgrupper" in capsys.readouterr().out
    assert main(["valider", "tall.xlsx", *ON]) == 1
    assert "tall.xlsx:2:8" in capsys.readouterr().out
