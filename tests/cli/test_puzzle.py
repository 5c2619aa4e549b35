"""What the commands about the puzzle share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.cli import main

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS = [("puslespill",), ("tjenester",), ("hva-om", "--uten", "nav")]


@pytest.mark.parametrize("command", COMMANDS)
def test_what_could_not_be_read_is_said_beside(
    command: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The answer may lack something, and is given all the same."""
    file = tmp_path / "kjede.yaml"
    text = "endringsteori: 1\ntjenester:\n  nav: NAV\nmål:\n  m:\n    nvn: Ro\n"
    file.write_text(text, encoding="utf-8")

    assert main([command[0], str(file), *command[1:]]) == 0
    shown = capsys.readouterr()
    assert "NAV" in shown.out or command[0] == "puslespill"
    assert shown.err.startswith("Ikke alt lot seg lese")


@pytest.mark.parametrize("command", COMMANDS)
def test_what_is_about_a_person_is_stamped_and_warned_of(
    command: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a git work tree it stays in the history."""
    (tmp_path / ".git").mkdir()
    file = tmp_path / "kjede.yaml"
    text = "endringsteori: 1\nnivå: individ\nindivid:\n  referanse: A\ntjenester:\n  nav: NAV\n"
    file.write_text(text, encoding="utf-8")

    assert main([command[0], str(file), *command[1:]]) == 0
    shown = capsys.readouterr()
    assert shown.out.startswith("Taushetsbelagt.")
    assert "git-arbeidstre" in shown.err
