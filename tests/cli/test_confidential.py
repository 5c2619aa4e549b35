"""The warning about a person's plan in git."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.cli import main

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "endringsteori: 1\nnivå: individ\nindivid: {referanse: IP-2026-014}\n"
COMMANDS = [("valider",), ("tegn",), ("tegn", "-o", "figur.json")]


def run(home: Path, command: tuple[str, ...], text: str = TEXT) -> None:
    """Run a command on a plan in a folder."""
    home.mkdir(parents=True, exist_ok=True)
    file = home / "plan.yaml"
    file.write_text(text, encoding="utf-8")
    main([command[0], str(file), *command[1:]])


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("is_file", [False, True])
def test_a_plan_in_a_work_tree_is_warned_about(
    command: tuple[str, ...],
    is_file: bool,  # noqa: FBT001 - a table
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Whether `.git` is a folder or, as in a work tree of its own, a file."""
    git = tmp_path / ".git"
    if is_file:
        git.write_text("gitdir: x", encoding="utf-8")
    else:
        git.mkdir()
    run(tmp_path / "planer" / "2026", command)

    assert "git-arbeidstre" in capsys.readouterr().err


@pytest.mark.parametrize("text", [TEXT, "endringsteori: 1\nnivå: tiltak\n"])
def test_nothing_else_is_warned_about(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A plan that lies elsewhere, and what is about no person."""
    if "individ" not in text:
        (tmp_path / ".git").mkdir()
    run(tmp_path / "planer", ("valider",), text)

    assert capsys.readouterr().err == ""
