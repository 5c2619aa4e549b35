"""`endringsteori ny`, inside one process."""

from __future__ import annotations

import io
import re
import shlex
import sys
from typing import TYPE_CHECKING

import pytest

from endringsteori import les
from endringsteori.cli import main
from endringsteori.templates.questions import questions

if TYPE_CHECKING:
    from pathlib import Path


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in an empty folder, with nobody to ask."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    return tmp_path


def seat_somebody(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    """Put somebody at the terminal, with the answers ready."""
    lines = "".join(f"{answer}\n" for answer in answers)
    monkeypatch.setattr(sys, "stdin", Terminal(lines))
    monkeypatch.setattr(sys, "stderr", Terminal())


def test_with_nobody_to_ask(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It never waits: what was taken for granted is said, and the flags are used."""
    assert main(["ny", "kjeder", "--mal", "Flere trives: på skolen"]) == 0

    shown = capsys.readouterr()
    assert shown.err == ""
    assert "Skrev kjeder/endringsteori.yaml." in shown.out
    assert "Nivået er ikke oppgitt, så det er satt til tiltak." in shown.out
    assert "14 steder venter på dere." in shown.out
    teori = les(here / "kjeder").teori
    assert teori.mål[0].navn == "Flere trives: på skolen"


@pytest.mark.parametrize(
    ("nivå", "form"), [("individ", []), ("tiltak", ["--excel"]), ("portefølje", [])]
)
def test_the_commands_that_it_proposes_work(
    nivå: str, form: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """All three, just as they stand."""
    name = "min kjede.xlsx" if form else "min kjede"
    main(["ny", name, *form, "--niva", nivå])
    out = capsys.readouterr().out
    proposed = re.findall(r"^  endringsteori (.+?)  ", out, re.MULTILINE)

    assert len(proposed) == 3
    for command in proposed:
        assert main(shlex.split(command)) == 0, command


def test_with_somebody_to_ask(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the goal and backwards, in the language asked for."""
    asked = questions("portefølje")
    seat_somebody(
        monkeypatch,
        "2",
        *("0301" if one.key == "kommunenummer" else one.key for one in asked),
    )

    assert main(["ny", "kjeder", "--sprak", "nn"]) == 0
    teori = les(here / "kjeder").teori
    assert (teori.nivå, teori.innstillinger.språk) == ("portefølje", "nn")
    assert teori.virksomhet is not None
    assert teori.virksomhet.kommunenummer == "0301"
    assert teori.tiltak[0].navn == "tiltak"
    assert teori.tjenester[0].navn == "ansvarlig"


def test_no_questions_are_wanted(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At a terminal too."""
    seat_somebody(monkeypatch)

    assert main(["ny", "kjeder", "--uten-sporsmal"]) == 0
    assert (here / "kjeder/endringsteori.yaml").is_file()


def test_questions_that_are_stopped(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is left behind."""
    seat_somebody(monkeypatch, "1", "Fjellfjord kommune")

    assert main(["ny", "kjeder"]) == 2
    assert [*here.iterdir()] == []


@pytest.mark.parametrize("system", ["github", "gitlab"])
def test_a_check_beside_the_chain(
    system: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the top of the repository; hidden files are no part of the project."""
    (here / ".git").mkdir()

    assert main(["ny", "kjeder", "--niva", "tiltak", "--sjekk", system]) == 0
    out = capsys.readouterr().out
    (written,) = re.findall(r"Skrev (\.git\S+)\.\n", out)
    assert '"kjeder"' in (here / written).read_text(encoding="utf-8")
    assert ("EIER" in out) == (system == "github")
    assert main(["valider", "kjeder"]) == 0


def test_a_check_that_is_there(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is not touched, and no chain is made without it."""
    (here / ".git").mkdir()
    (here / ".gitlab-ci.yml").write_text("mitt: 1\n", encoding="utf-8")

    assert main(["ny", "kjeder", "--sjekk", "gitlab"]) == 2
    assert ".gitlab-ci.yml» finnes fra før" in capsys.readouterr().err
    assert not (here / "kjeder").exists()


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["full"], "Mappen «full» er ikke tom"),
        (["full/fil"], "er en fil, ikke en mappe"),
        (["full/fil/under"], "Kunne ikke skrive"),
        (["kjede.xlsx"], "Legg til --excel"),
        (["kjede.csv", "--excel"], "må ende med .xlsx"),
        (["full/bok.xlsx", "--excel"], "finnes fra før"),
        (["k.xlsx", "--excel", "--sjekk", "github"], "ikke med --excel"),
        (["k", "--niva", "individ", "--sjekk", "github"], "ikke hjemme i git"),
        (["k", "--kommunenummer", "301"], "fire sifre"),
    ],
)
def test_wrong_use(
    argv: list[str], said: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A plain sentence, and all is as it was."""
    (here / "full").mkdir()
    for name in ("fil", "bok.xlsx"):
        (here / "full" / name).touch()
    before = sorted(here.rglob("*"))

    assert main(["ny", *argv]) == 2
    assert said in capsys.readouterr().err
    assert sorted(here.rglob("*")) == before


def test_the_level_of_individuals_in_git(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is made, stamped, and warned of."""
    (here / ".git").mkdir()

    assert main(["ny", "plan", "--niva", "individ"]) == 0
    shown = capsys.readouterr()
    assert shown.out.startswith("Taushetsbelagt")
    assert "ligger i et git-arbeidstre" in shown.err
