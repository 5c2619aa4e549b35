"""`endringsteori tjenester`, inside one process."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from endringsteori.cli import main

if TYPE_CHECKING:
    import pytest

FJELLFJORD = str(Path(__file__).parents[3] / "eksempler" / "fjellfjord")
DAY = ("--dato", "2026-11-21")


def test_all_services_or_one(capsys: pytest.CaptureFixture[str]) -> None:
    """One has what all have, and the findings told."""
    assert main(["tjenester", FJELLFJORD, *DAY]) == 0
    everyone = capsys.readouterr().out
    assert main(["tjenester", FJELLFJORD, *DAY, "--tjeneste", "ppt"]) == 0
    one = capsys.readouterr().out

    assert everyone.startswith("Tjenestene: hvem gjør hva med hvem\n")
    assert one.startswith("PPT\n===\n")
    assert "Når disse målene" in one
    assert "Når disse målene" not in everyone


def test_for_programs_for_spreadsheets_and_for_a_paper(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """To a file as well; all tell of the same services."""
    words = ["tjenester", FJELLFJORD, *DAY, "--sprak", "nn", "--format"]
    file = tmp_path / "tjenester.csv"

    assert main([*words, "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert main([*words, "markdown"]) == 0
    paper = capsys.readouterr().out
    assert main([*words, "csv", "--ut", str(file)]) == 0

    rows = file.read_text(encoding="utf-8-sig").splitlines()
    assert rows[0].startswith("teneste-id;teneste;")
    for one in found["tjenester"]:
        assert f"## {found['navn'][one['id']]}\n" in paper
        assert any(row.startswith(f"{one['id']};") for row in rows)


def test_the_profile_decides_what_there_is_to_settle(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A thorough check finds more."""
    words = ["tjenester", FJELLFJORD, *DAY, "--tjeneste", "ungdomsskolene", "--profil"]
    assert main([*words, "utkast"]) == 0
    little = capsys.readouterr().out
    assert main([*words, "grundig"]) == 0

    assert len(capsys.readouterr().out) > len(little)


def test_a_service_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    """The one that was meant is offered."""
    assert main(["tjenester", FJELLFJORD, "--tjeneste", "ptt"]) == 2
    assert "Mente du «ppt»?" in capsys.readouterr().err
