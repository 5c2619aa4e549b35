"""`endringsteori plan`, inside one process."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from endringsteori.cli import main

FJELLFJORD = str(Path(__file__).parents[3] / "eksempler" / "fjellfjord")
DAY = ("--dato", "2026-11-21")


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("tekst", "Plans, money and phases\n"),
        ("csv", "\ufeffplan id;plan;kind of plan;"),
        ("markdown", "# Plans, money and phases\n"),
        ("json", '{\n  "schema_version": 1,\n'),
    ],
)
def test_the_formats(form: str, start: str, capsys: pytest.CaptureFixture[str]) -> None:
    """In the language asked for, and what is missing is no fault."""
    words = ["plan", FJELLFJORD, *DAY, "--format", form, "--sprak", "en"]

    assert main(words) == 0
    shown = capsys.readouterr()
    assert shown.out.startswith(start)
    assert shown.err == ""


def test_one_plan_in_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The plan and those under it, and nothing on the screen."""
    target = tmp_path / "plan.json"
    words = ["plan", FJELLFJORD, *DAY, "--plan", "økonomiplanen", "--format", "json"]

    assert main([*words, "-o", str(target)]) == 0

    assert capsys.readouterr().out == ""
    found = json.loads(target.read_text(encoding="utf-8"))
    assert [one["id"] for one in found["planer"]] == ["økonomiplanen", "budsjettet"]


def test_an_unknown_plan_is_refused_with_the_nearest(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """By id."""
    assert main(["plan", FJELLFJORD, "--plan", "økonomiplan"]) == 2

    shown = capsys.readouterr()
    assert shown.out == ""
    assert "økonomiplanen" in shown.err


@pytest.mark.parametrize(
    "words",
    [["borte.yaml"], [FJELLFJORD, "--format", "pdf"], [FJELLFJORD, "--dato", "i går"]],
)
def test_wrong_use(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A plain sentence and code 2."""
    try:
        code: object = main(["plan", *words])
    except SystemExit as stopped:
        code = stopped.code

    shown = capsys.readouterr()
    assert (code, shown.out) == (2, "")
    assert shown.err
