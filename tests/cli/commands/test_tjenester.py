"""`endringsteori tjenester`, inside one process."""

from __future__ import annotations

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
