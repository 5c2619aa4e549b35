"""`endringsteori importer`, inside one process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori import les
from endringsteori.cli import main
from exchange.books import Rows, book

if TYPE_CHECKING:
    from pathlib import Path

SHEETS: dict[str, Rows] = {
    "Mål": [["navn"], ["Flere fullfører"]],
    "Målgrupper": [["navn", "antall"], ["Barn", 60]],
}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder with a workbook."""
    (tmp_path / "kjede.xlsx").write_bytes(book(SHEETS))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_project_of_a_workbook(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same theory, with the ids that were made."""
    assert main(["importer", "kjede.xlsx", "ny/mappe"]) == 0

    assert capsys.readouterr().out == "Skrev ny/mappe/endringsteori.yaml.\n"
    read = les(here / "ny/mappe").teori
    assert read == les(here / "kjede.xlsx").teori
    assert [mål.id for mål in read.mål] == ["flere-fullfører"]


def test_a_project_that_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    """It is not written over."""
    main(["importer", "kjede.xlsx", "ny"])

    assert main(["importer", "kjede.xlsx", "ny"]) == 2
    assert "finnes fra før" in capsys.readouterr().err


def test_faults_come_first(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is written of a workbook that cannot be read in full."""
    faulty = {**SHEETS, "Målgrupper": [["navn", "antall"], ["Barn", "tolv"]]}
    (here / "feil.xlsx").write_bytes(book(faulty))

    assert main(["importer", "feil.xlsx", "ny"]) == 1
    shown = capsys.readouterr()
    assert "feil.xlsx, arket Målgrupper, celle B2" in shown.out
    assert "Ingenting er skrevet" in shown.err
    assert not (here / "ny").exists()


def test_what_is_no_workbook(capsys: pytest.CaptureFixture[str]) -> None:
    """It is said."""
    assert main(["importer", "kjede.yaml", "ny"]) == 2
    assert "er ikke et regneark" in capsys.readouterr().err
