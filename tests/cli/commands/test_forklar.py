"""`endringsteori forklar`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.cli import main
from endringsteori.rules import rule

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("code", ["ET301", "et301", "301"])
def test_a_card_is_shown(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    """However the code is written."""
    known = rule("ET301")
    assert known is not None

    assert main(["forklar", code]) == 0
    lines = capsys.readouterr().out.splitlines()

    assert lines[0] == f"ET301 {known.name}"
    assert lines[1] == "utkast: advarsel · standard: advarsel · grundig: advarsel"
    assert [line for line in lines if line in {"Hva", "Hvorfor", "Slik retter du"}] == [
        "Hva",
        "Hvorfor",
        "Slik retter du",
    ]
    assert "Når det er greit" in lines
    assert max(map(len, lines)) <= 80


def test_an_unknown_code_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """With near ones where there are any."""
    assert main(["forklar", "tull"]) == 2
    assert capsys.readouterr().err == "endringsteori: Kjenner ikke «tull».\n"


_PROJECT = """\
endringsteori: 1
tjenester:
  ppt: PPT
tiltak:
  los:
    navn: Losen
    aktiviteter:
      møte: Møte hver uke
"""


@pytest.fixture
def project(tmp_path: Path) -> str:
    """Give the path of a project of one file."""
    path = tmp_path / "kjede.yaml"
    path.write_text(_PROJECT, encoding="utf-8")
    return str(path)


def test_a_place_is_explained_below_the_card(
    project: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whether the project stands before or after the flag."""
    assert main(["forklar", "ET202", "--ledd", "los", project]) == 0
    after = capsys.readouterr().out
    assert main(["forklar", "ET202", project, "--ledd", "los"]) == 0

    assert after == capsys.readouterr().out
    assert after.startswith("ET202 tiltak uten ansvarlig\n")
    assert "\nET202 ved «Losen»\n" in after
    assert "    ansvarlig: ppt  # … hvis det stemmer\n" in after


def test_date_profile_and_language_count(
    project: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """As in every command."""
    argv = ["forklar", "ET405", "--ledd", "los", project]
    assert main([*argv, "--profil", "utkast", "--sprak", "en"]) == 0

    assert "The rule is off in the profile utkast" in capsys.readouterr().out
    assert main([*argv, "--dato", "i går"]) == 2


def test_an_unknown_place_is_told_with_near_ones(
    project: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Or with how places are written."""
    assert main(["forklar", "ET202", "--ledd", "møte", project]) == 2
    assert capsys.readouterr().err == (
        "endringsteori: Fant ikke «møte» i prosjektet. Mente du «los/møte»?\n"
    )
    assert main(["forklar", "ET202", "--ledd", "tullball", project]) == 2
    assert "Skriv det som i fingeravtrykket" in capsys.readouterr().err


@pytest.mark.parametrize("paths", [[], ["a.yaml", "b.yaml"]])
def test_a_place_is_in_one_project(
    paths: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither none nor several."""
    assert main(["forklar", "ET202", "--ledd", "los", *paths]) == 2
    assert "Oppgi ett prosjekt" in capsys.readouterr().err
