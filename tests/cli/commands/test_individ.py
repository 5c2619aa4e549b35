"""`endringsteori individ`, inside one process."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import pytest

from endringsteori.cli import main

EXAMPLES: Final = Path(__file__).parents[3] / "eksempler"
FAMILIE: Final = str(EXAMPLES / "familie")
DAY: Final = ("--dato", "2026-11-21")


def test_the_plan_in_each_format(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """On the screen, or in a file that is named."""
    assert main(["individ", FAMILIE, *DAY]) == 0
    shown = capsys.readouterr()
    assert shown.out.startswith("Taushetsbelagt.")
    assert "git-arbeidstre" in shown.err or not (EXAMPLES.parent / ".git").exists()
    assert main(["individ", FAMILIE, *DAY, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["individ"]["referanse"] == "FAM-2026-014"
    out = tmp_path / "plan.md"
    assert main(["individ", FAMILIE, *DAY, "--format", "markdown", "-o", str(out)]) == 0
    assert capsys.readouterr().out == ""
    assert "# Individuell plan: FAM-2026-014\n" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("språk", "said"),
    [
        ("nb", "er ikke på nivå individ"),
        ("nn", "er ikkje på nivå individ"),
        ("en", "is not at the individual level"),
    ],
)
def test_a_project_of_another_level_has_no_plan(
    språk: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is said what to write, and nothing is shown."""
    portfolio = str(EXAMPLES / "fjellfjord")

    assert main(["individ", portfolio, "--sprak", språk]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert said in shown.err
