"""`endringsteori rett`, inside one process."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

from endringsteori.cli import main

if TYPE_CHECKING:
    from pathlib import Path

FAULTY = "endringsteori: 1\ntjenester:\n  ppt:\n    navn: PPT\n    eierr: stat\n"
MENDED = FAULTY.replace("eierr", "eier")
GAP = "endringsteori: 1\ntjenester:\n  ppt:\n    navn: PPT\n    telefon: 1\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder with files to mend, and files with nothing to mend."""
    for name, text in (("feil", FAULTY), ("hel", MENDED), ("hull", GAP)):
        (tmp_path / f"{name}.yaml").write_bytes(text.encode())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def pipe(text: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give a text on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (["feil.yaml"], 1),
        (["hel.yaml"], 0),
        (["hull.yaml"], 0),
        (["hel.yaml", "feil.yaml"], 1),
        (["feil.yaml", "--skriv"], 0),
        (["hel.yaml", "--skriv"], 0),
        (["feil.yaml", "--regel", "ET005"], 1),
        (["feil.yaml", "--regel", "et010"], 0),
        (["feil.yaml", "--regel", "010", "--regel", "005"], 1),
        (["feil.yaml", "--regel", "ET999"], 2),
        (["borte.yaml"], 2),
        (["."], 2),
        (["hel.yaml", "--som", "x.yaml"], 2),
        (["-", "hel.yaml"], 2),
    ],
)
def test_the_answer_code(
    argv: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """1 where there is something to mend that was not written, 2 for wrong use."""
    assert main(["rett", *argv]) == code
    assert bool(capsys.readouterr().err) is (code == 2)


def test_nothing_is_written_unless_it_is_asked_for(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The lines are shown, with what to do."""
    main(["rett", "feil.yaml"])
    told = capsys.readouterr().out

    assert (here / "feil.yaml").read_text("utf-8") == FAULTY
    assert "-    eierr: stat\n+    eier: stat\n" in told
    assert "feil.yaml:5:5: «eierr» blir «eier».\n" in told
    assert told.endswith("Kjør på nytt med --skriv.\n")


def test_what_is_written_is_told_and_mended(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And there is nothing more to do."""
    assert main(["rett", "feil.yaml", "--skriv"]) == 0
    told = capsys.readouterr().out

    assert (here / "feil.yaml").read_text("utf-8") == MENDED
    assert told.endswith("1 rettelse skrevet i 1 fil.\n")
    assert main(["rett", "feil.yaml"]) == 0


def test_what_cannot_be_written_leaves_all_files(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With one sentence."""
    (here / "to.yaml").write_text(FAULTY, encoding="utf-8")
    (here / "to.yaml").chmod(0o444)

    assert main(["rett", "feil.yaml", "to.yaml", "--skriv"]) == 2
    assert capsys.readouterr().err == "endringsteori: Mangler tilgang til «to.yaml».\n"
    assert (here / "feil.yaml").read_text("utf-8") == FAULTY


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (FAULTY.encode(), MENDED.encode()),
        (MENDED.encode(), MENDED.encode()),
        (GAP.encode(), GAP.encode()),
        (
            b"\xef\xbb\xbf" + FAULTY.replace("\n", "\r\n").encode(),
            b"\xef\xbb\xbf" + MENDED.replace("\n", "\r\n").encode(),
        ),
    ],
)
@pytest.mark.parametrize("flags", [[], ["--skriv"], ["--som", "ny.yaml"]])
def test_standard_input_comes_out_mended(
    text: bytes,
    mended: bytes,
    flags: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    """Whole, also where there was nothing to mend; what was done is told on the side."""
    pipe(text, monkeypatch)

    assert main(["rett", "-", *flags]) == 0
    out, err = capfdbinary.readouterr()
    assert out == mended
    assert bool(err) is (text != MENDED.encode())


@pytest.mark.parametrize("text", [b"m\xe5l: a\n", b"\xff\xfe", b"#" * 21_000_000])
def test_what_is_no_text_does_not_come_out(
    text: bytes,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Who writes it over a file must not lose what stood there without a word."""
    pipe(text, monkeypatch)

    assert main(["rett", "-"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("Dette må du rette selv:\n")


def test_standard_input_may_stand_for_a_file_of_a_project(
    here: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The rest of the project says what can be meant; only the text is mended."""
    home = here / "prosjekt"
    home.mkdir()
    root = home / "endringsteori.yaml"
    root.write_text("endringsteori: 1\ntenester:\n  ppt: PPT\n", encoding="utf-8")
    text = "mål:\n  a:\n    navn: A\n    ansvarleg: ppt\n"
    pipe(text.encode(), monkeypatch)

    assert main(["rett", "-", "--som", "prosjekt/maal.yaml"]) == 0
    assert capsys.readouterr().out == text.replace("ansvarleg", "ansvarlig")
    assert "tenester" in root.read_text("utf-8")


def test_the_language_is_that_of_the_project_unless_asked_for(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As in every command."""
    nynorsk = FAULTY + "innstillinger: {språk: nn}\n"
    (here / "feil.yaml").write_text(nynorsk, encoding="utf-8")
    main(["rett", "feil.yaml"])
    first = capsys.readouterr().out
    main(["rett", "feil.yaml", "--sprak", "en"])
    second = capsys.readouterr().out

    assert "Køyr på nytt med --skriv." in first
    assert "run again with --skriv." in second


def test_a_chain_about_a_person_is_stamped_and_git_is_warned_of(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As by every other command."""
    (here / ".git").mkdir()
    person = FAULTY + "nivå: individ\nindivid:\n  referanse: B-17\n"
    (here / "feil.yaml").write_text(person, encoding="utf-8")

    assert main(["rett", "feil.yaml"]) == 1

    shown = capsys.readouterr()
    assert shown.out.startswith("TAUSHETSBELAGT\n")
    assert "git-arbeidstre" in shown.err
