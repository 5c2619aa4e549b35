"""Several projects in one run of the commands that show them together."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from endringsteori.cli import main

KOMMUNER = Path(__file__).parents[2] / "eksempler" / "kommuner"
THREE = [str(KOMMUNER / home) for home in ("nordvag", "sundset", "vestvik")]
DAY = ("--dato", "2026-11-21")
COMMANDS = ("puslespill", "vurder", "plan")


def _shown(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main([*words]) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    return shown.out


@pytest.mark.parametrize("command", COMMANDS)
def test_the_order_of_paths_changes_nothing(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """And a register among them is no municipality."""
    first = _shown(capsys, command, *THREE, *DAY)
    felles = str(KOMMUNER / "felles")
    other = _shown(capsys, command, *reversed(THREE), felles, *DAY)

    assert first == other
    assert "0391 Nordvåg kommune" in first


def test_several_formats_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As for one project."""
    target = tmp_path / "alle.json"

    words = ["vurder", *THREE, *DAY, "--ut", f"json={target}", "--ut", "tekst=-"]
    shown = _shown(capsys, *words)

    assert shown.startswith("Målingene i 3 kommuner\n")
    assert len(json.loads(target.read_text(encoding="utf-8"))["kommuner"]) == 3


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["plan", "--plan", "regionplanen"], "--plan"),
        (["vurder", "--tiltak", "tett-på"], "--tiltak"),
        (["vurder", "--alle"], "--alle"),
        (["vurder", "--figurer", "bilder"], "--figurer"),
    ],
)
def test_what_is_for_one_project_only(
    words: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Refused, and nothing is written."""
    assert main([words[0], *THREE, *words[1:]]) == 2

    shown = capsys.readouterr()
    assert shown.out == ""
    assert named in shown.err


def test_a_person_is_not_shown_among_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nivå individ is for those who follow up the person."""
    file = tmp_path / "a.yaml"
    text = "endringsteori: 1\nnivå: individ\nindivid:\n  referanse: A\n"
    file.write_text(text, encoding="utf-8")

    assert main(["puslespill", THREE[0], str(file)]) == 2

    shown = capsys.readouterr()
    assert shown.out == ""
    assert "nivå individ" in shown.err


def test_what_could_not_be_read_is_said_with_the_project(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The others are shown all the same."""
    file = tmp_path / "feil.yaml"
    file.write_text("endringsteori: 1\nmål:\n  m:\n    nvn: Ro\n", encoding="utf-8")

    assert main(["puslespill", THREE[0], str(file), *DAY]) == 0

    shown = capsys.readouterr()
    assert "Behov og dekning i 2 kommuner" in shown.out
    assert "feil.yaml" in shown.err


def test_two_paths_of_one_project_are_one(capsys: pytest.CaptureFixture[str]) -> None:
    """Shown as if it were named once."""
    root = str(KOMMUNER / "nordvag" / "endringsteori.yaml")

    both = _shown(capsys, "puslespill", THREE[0], root, *DAY)

    assert both == _shown(capsys, "puslespill", THREE[0], *DAY)
