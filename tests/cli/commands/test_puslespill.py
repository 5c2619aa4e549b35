"""`endringsteori puslespill`, inside one process."""

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
        ("tekst", "The puzzle: goals, measures and services\n"),
        ("csv", "\ufeffgoal id;goal;"),
        ("html", '<!DOCTYPE html>\n<html lang="en">'),
        ("json", '{\n  "schema_version": 1,\n'),
    ],
)
def test_the_formats(form: str, start: str, capsys: pytest.CaptureFixture[str]) -> None:
    """In the language asked for, and what is missing is no fault."""
    words = ["puslespill", FJELLFJORD, *DAY, "--format", form, "--sprak", "en"]

    assert main(words) == 0
    shown = capsys.readouterr()
    assert shown.out.startswith(start)
    assert shown.err == ""


def test_a_file_gets_what_the_screen_would(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whole, and nothing on the screen."""
    target = tmp_path / "puslespill.json"

    words = ["puslespill", FJELLFJORD, *DAY, "--format", "json"]
    assert main([*words, "-o", str(target)]) == 0

    assert capsys.readouterr().out == ""
    assert json.loads(target.read_text(encoding="utf-8"))["date"] == "2026-11-21"


@pytest.mark.parametrize(
    "words",
    [["borte.yaml"], [FJELLFJORD, "--format", "pdf"], [FJELLFJORD, "--dato", "i går"]],
)
def test_wrong_use(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A plain sentence and code 2."""
    try:
        code: object = main(["puslespill", *words])
    except SystemExit as stopped:
        code = stopped.code

    shown = capsys.readouterr()
    assert (code, shown.out) == (2, "")
    assert shown.err
