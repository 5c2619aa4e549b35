"""`endringsteori tegn`."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from chains import GAPS
from endringsteori.cli import main
from endringsteori.diagram import EngineError, EngineTrouble

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def chain(tmp_path: Path) -> str:
    """Write a file with one measure."""
    path = tmp_path / "kjede.yaml"
    path.write_text(GAPS, encoding="utf-8")
    return str(path)


def test_the_figure_is_svg(chain: str, capsys: pytest.CaptureFixture[str]) -> None:
    """On the screen, unless a file is named."""
    assert main(["tegn", chain]) == 0
    root = ET.fromstring(capsys.readouterr().out)  # noqa: S314 - our own picture

    assert root.tag == "{http://www.w3.org/2000/svg}svg"


def test_the_figure_goes_to_a_file(chain: str, tmp_path: Path) -> None:
    """In one step."""
    out = tmp_path / "losen.svg"

    assert main(["tegn", chain, "--tiltak", "losen", "-o", str(out)]) == 0
    assert "Losen" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--tiltak", "losn"], "Kjenner ikke «losn». Mente du «losen»?"),
        (["--visning", "kjed"], "Kjenner ikke «kjed». Mente du «kjede»?"),
    ],
)
def test_what_is_not_there_is_told(
    chain: str, argv: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the nearest word."""
    assert main(["tegn", chain, *argv]) == 2
    assert capsys.readouterr().err == f"endringsteori: {said}\n"


def test_what_could_not_be_read_is_told_beside_the_figure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The rest is drawn."""
    path = tmp_path / "kjede.yaml"
    path.write_text(f"{GAPS}    oppstart: i fjor\n", encoding="utf-8")

    assert main(["tegn", str(path)]) == 0
    shown = capsys.readouterr()
    assert "Losen snakker" in shown.out
    assert shown.err.startswith("Ikke alt lot seg lese")


def test_without_the_engine_it_is_said_what_is_missing(
    chain: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In one sentence, with the code of wrong use."""

    def missing(diagram: object, engine: object, measures: object) -> None:
        del diagram, engine, measures
        raise EngineError(EngineTrouble.MISSING)

    monkeypatch.setattr("endringsteori.diagram.paper.paper.lay_out", missing)

    assert main(["tegn", chain]) == 2
    assert "er ikke installert" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("argv", "shown"),
    [
        (["--visning", "portefolje"], "Portefølje"),
        (["--visning", "mal", "--sprak", "en"], "Goals and subgoals"),
        (["--visning", "tjenester", "--sprak", "nn"], "Tenester og samarbeid"),
        (["--baner", "tjeneste"], "Felles"),
        (["--tema", "mork"], 'fill="#12181f"'),
    ],
)
def test_figure_is_as_the_flags_ask(
    chain: str, argv: list[str], shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """View, lanes, vocabulary, theme and language."""
    assert main(["tegn", chain, *argv]) == 0
    assert shown in capsys.readouterr().out


@pytest.mark.parametrize(
    "argv",
    [
        ["--visning", "mal", "--mal", "borte"],
        ["--visning", "malgruppe", "--malgruppe", "borte"],
        ["--visning", "tjenester", "--tjeneste", "borte"],
    ],
)
def test_choice_that_is_not_there_is_told(
    chain: str, argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Instead of an empty figure."""
    assert main(["tegn", chain, *argv]) == 2
    assert "borte" in capsys.readouterr().err


def test_vocabulary_may_be_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever the project has chosen, and written without ø too."""
    path = tmp_path / "kjede.yaml"
    path.write_text(f"{GAPS}    innsats:\n      los: En los\n", encoding="utf-8")

    for word in ("dfo", "dfø"):
        assert main(["tegn", str(path), "--ordvalg", word]) == 0
        assert "Innsatsfaktorer" in capsys.readouterr().out


def test_findings_are_marked_when_asked_for(
    chain: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same that valider finds, on the day that is named."""
    argv = ["tegn", chain, "--format", "txt", "--dato", "2026-11-21"]

    assert main(argv) == 0
    assert "ET" not in capsys.readouterr().out
    assert main([*argv, "--funn"]) == 0
    assert "Advarsel ET" in capsys.readouterr().out


def test_measurement_after_the_day_is_not_drawn(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A figure as of a day shows what was known then."""
    path = tmp_path / "kjede.yaml"
    path.write_text(
        f"{GAPS}    indikatorer:\n      i:\n        navn: Ro\n"
        "        måler: [samtaler]\n        målinger:\n"
        "          - periode: 2024\n            verdi: 7\n",
        encoding="utf-8",
    )

    for day, known in (("2024-06-30", False), ("2025-06-30", True)):
        argv = ["tegn", str(path), "--format", "txt", "--dato", day]
        assert main(argv) == 0
        assert ("7 (2024)" in capsys.readouterr().out) == known


def test_flag_that_the_view_has_no_use_for_is_refused(
    chain: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody is to believe that the figure is about one goal."""
    assert main(["tegn", chain, "--mal", "trivsel"]) == 2
    assert capsys.readouterr().err == (
        "endringsteori: --mal kan ikke brukes sammen med --visning kjede.\n"
    )
