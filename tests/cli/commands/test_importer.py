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


def test_a_folder_with_other_things(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A new project is not mixed with them."""
    (here / "ny").mkdir()
    (here / "ny/notat.yaml").write_text("mål:\n", encoding="utf-8")

    assert main(["importer", "kjede.xlsx", "ny"]) == 2
    assert "er ikke tom" in capsys.readouterr().err
    assert [path.name for path in (here / "ny").iterdir()] == ["notat.yaml"]


def test_a_project_that_is_there(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What would change is shown first, and written when asked for."""
    main(["importer", "kjede.xlsx", "ny"])
    file = here / "ny/endringsteori.yaml"
    before = file.read_text(encoding="utf-8")
    more: dict[str, Rows] = {**SHEETS, "Målgrupper": [["navn", "antall"], ["Barn", 61]]}
    (here / "mer.xlsx").write_bytes(book(more))
    capsys.readouterr()

    assert main(["importer", "kjede.xlsx", "ny"]) == 0
    assert "endrer ingenting" in capsys.readouterr().out

    assert main(["importer", "mer.xlsx", "ny"]) == 1
    shown = capsys.readouterr().out
    assert "-    antall: 60\n+    antall: 61\n" in shown
    assert "1 fil blir endret. Ingenting er skrevet ennå" in shown
    assert file.read_text(encoding="utf-8") == before

    assert main(["importer", "mer.xlsx", "ny", "--skriv"]) == 0
    assert capsys.readouterr().out == "Skrev 1 fil.\n"
    assert file.read_text(encoding="utf-8") == before.replace("60", "61")


def test_what_the_workbook_lacks(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is kept and told, and goes only with `--fjern`."""
    main(["importer", "kjede.xlsx", "ny"])
    (here / "uten.xlsx").write_bytes(book({"Mål": SHEETS["Mål"]}))
    capsys.readouterr()

    assert main(["importer", "uten.xlsx", "ny", "--skriv"]) == 0
    shown = capsys.readouterr().out
    assert "blir stående. Med --fjern blir det fjernet:\n  målgrupper\n" in shown
    assert les(here / "ny").teori.målgrupper

    assert main(["importer", "uten.xlsx", "ny", "--skriv", "--fjern"]) == 0
    assert not les(here / "ny").teori.målgrupper


def test_what_cannot_stand_beside_the_workbook(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A chain that no longer is about one person, and a person that is left: it is said."""
    (here / "ny").mkdir()
    file = here / "ny/endringsteori.yaml"
    text = "endringsteori: 1\nnivå: individ\nmål:\n  a: A\nindivid:\n  referanse: F-1\n"
    file.write_text(text, encoding="utf-8")
    sheets: dict[str, Rows] = {
        "Start": [["nivå", "tiltak"]],
        "Mål": [["id", "navn"], ["a", "A"]],
    }
    (here / "annet.xlsx").write_bytes(book(sheets))

    assert main(["importer", "annet.xlsx", "ny", "--skriv"]) == 1
    assert "--fjern:\n  individ\n" in capsys.readouterr().out
    assert file.read_text(encoding="utf-8") == text

    assert main(["importer", "annet.xlsx", "ny", "--skriv", "--fjern"]) == 0
    assert les(here / "ny").teori.nivå == "tiltak"


def test_a_project_with_faults(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They are mended first: what cannot be read cannot be kept."""
    (here / "ny").mkdir()
    file = here / "ny/endringsteori.yaml"
    file.write_text("endringsteori: 1\nmaal:\n  a: A\n", encoding="utf-8")

    assert main(["importer", "kjede.xlsx", "ny", "--skriv"]) == 1
    shown = capsys.readouterr()
    assert "ET005" in shown.out
    assert "noe i prosjektet kan ikke leses" in shown.err


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
