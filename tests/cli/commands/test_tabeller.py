"""`endringsteori tabeller`, inside one process."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from endringsteori.cli import main

NORDVAG = str(Path(__file__).parents[3] / "eksempler" / "kommuner" / "nordvag")
DAY = ("--dato", "2026-11-21")


def test_all_tables_with_findings_and_assessment(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a file, and nothing on the screen; findings are in the language asked for."""
    target = tmp_path / "tabeller.json"

    assert main(["tabeller", NORDVAG, *DAY, "--sprak", "nn", "-o", str(target)]) == 0
    assert capsys.readouterr().out == ""
    found = json.loads(target.read_text(encoding="utf-8"))
    assert (found["language"], found["date"]) == ("nn", "2026-11-21")
    assert all(
        found["tabeller"][name] for name in ("mål", "funn", "statuser", "målinger")
    )


def test_one_table_for_a_spreadsheet(capsys: pytest.CaptureFixture[str]) -> None:
    """By its name."""
    words = ["tabeller", NORDVAG, *DAY, "--tabell", "mål", "--format", "csv"]

    assert main(words) == 0
    assert capsys.readouterr().out.startswith("\ufeffid;navn;med_egne_ord;")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--format", "csv"], "--tabell: ting, mål, tiltak,"),
        (["--tabell", "maal"], "«mål»"),
        (["--tabell", "dato"], "dato"),
        (["--format", "xml"], "xml"),
    ],
)
def test_what_there_is_none_of_is_refused(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a sentence that says what there is."""
    code: object = None
    try:
        code = main(["tabeller", NORDVAG, *words])
    except SystemExit as ended:
        code = ended.code
    shown = capsys.readouterr()

    assert code == 2
    assert shown.out == ""
    assert said in shown.err


def test_what_could_not_be_read_is_said_beside(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The rows are of what could."""
    file = tmp_path / "kjede.yaml"
    file.write_text("endringsteori: 1\nmål:\n  m:\n    nvn: Ro\n", encoding="utf-8")

    assert main(["tabeller", str(file), *DAY]) == 0
    shown = capsys.readouterr()
    assert json.loads(shown.out)["tabeller"]["mål"] == []
    assert shown.err.startswith("Ikke alt lot seg lese")
