"""`endringsteori vurder`, inside one process."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from endringsteori.cli import main
from measured_town import TOWN

if TYPE_CHECKING:
    from pathlib import Path

ON = ("--dato", "2026-11-21")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder with a chain that has been measured."""
    (tmp_path / "lilleby.yaml").write_text(TOWN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_an_assessment_is_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    """The answer is 0 whatever the measurements say."""
    assert main(["vurder", "lilleby.yaml", *ON]) == 0

    shown = capsys.readouterr()
    assert shown.out.startswith("Vurdering av Lilleby kommune per 21.11.2026\n")
    assert shown.err == ""


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("tekst", "Assessment of Lilleby kommune on 2026-11-21\n"),
        ("json", '{\n  "schema_version": 1,\n'),
        ("markdown", "# Assessment of Lilleby kommune on 2026-11-21\n"),
    ],
)
def test_formats(form: str, start: str, capsys: pytest.CaptureFixture[str]) -> None:
    """In the language asked for."""
    argv = ["vurder", "lilleby.yaml", "--format", form, "--sprak", "en", *ON]

    assert main(argv) == 0
    assert capsys.readouterr().out.startswith(start)


def test_one_measure(capsys: pytest.CaptureFixture[str]) -> None:
    """With its goals, in a file."""
    argv = ["vurder", "lilleby.yaml", "--tiltak", "roen", "--format", "json", *ON]

    assert main(argv) == 0
    found = json.loads(capsys.readouterr().out)
    assert [tiltak["element"] for tiltak in found["tiltak"]] == ["roen"]


def test_an_unknown_measure_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    """With the nearest one offered."""
    assert main(["vurder", "lilleby.yaml", "--tiltak", "losenn", *ON]) == 2
    assert "losen" in capsys.readouterr().err


def test_a_report_with_figures(here: Path) -> None:
    """The text refers to the files beside it."""
    argv = ["vurder", "lilleby.yaml", "--format", "markdown", "-o", "ut/rapport.md"]

    assert main([*argv, "--figurer", "ut/figurer", *ON]) == 0
    report = (here / "ut" / "rapport.md").read_text(encoding="utf-8")
    assert "](figurer/losen.trivsel.svg)" in report
    assert "| 2025 | 77,1 % | " in report
    assert (here / "ut" / "figurer" / "losen.trivsel.svg").is_file()


def test_several_formats_in_one_run(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each text refers to the figures from where it stands."""
    argv = ["vurder", "lilleby.yaml", "--ut", "json=ut/a.json", "--ut", "tekst=-"]
    argv += ["--ut", "markdown=ut/a.md", "--figurer", "ut/figurer", *ON]

    assert main(argv) == 0
    assert json.loads((here / "ut" / "a.json").read_text(encoding="utf-8"))
    report = (here / "ut" / "a.md").read_text(encoding="utf-8")
    assert "](figurer/losen.trivsel.svg)" in report
    shown = capsys.readouterr().out
    assert shown.startswith("Vurdering av Lilleby kommune")
    assert "ut/figurer/losen.trivsel.svg: " in shown


def test_two_formats_to_one_file_is_wrong_use(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written."""
    argv = ["vurder", "lilleby.yaml", "--ut", "json=a", "--ut", "markdown=a", *ON]

    assert main(argv) == 2
    assert "samme sted (a)" in capsys.readouterr().err
    assert not (here / "a").exists()


def test_the_day_decides(capsys: pytest.CaptureFixture[str]) -> None:
    """What was measured later does not count."""
    assert main(["vurder", "lilleby.yaml", "--dato", "2021-01-01"]) == 0
    assert "77,1 prosent" not in capsys.readouterr().out


def test_what_could_not_be_read_is_said(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On the side, and the rest is assessed."""
    text = TOWN.replace("verdi: 12 500", "verdi: mange")
    (here / "lilleby.yaml").write_text(text, encoding="utf-8")

    assert main(["vurder", "lilleby.yaml", *ON]) == 0
    assert "Ikke alt lot seg lese" in capsys.readouterr().err


def test_a_small_number_leaves_in_no_form(capsys: pytest.CaptureFixture[str]) -> None:
    """Neither it, nor the change that it could be worked out from."""
    for form in ("tekst", "markdown", "json"):
        main(["vurder", "lilleby.yaml", "--tiltak", "roen", "--format", form, *ON])
        shown = capsys.readouterr().out
        assert "opp 38" not in shown
        assert '"estimate": 38' not in shown
