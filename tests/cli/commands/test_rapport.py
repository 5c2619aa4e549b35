"""`endringsteori rapport`, inside one process."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from endringsteori.cli import main
from endringsteori.cli.commands import rapport as command

FJELLFJORD = str(Path(__file__).parents[3] / "eksempler" / "fjellfjord")
DAY = ("--dato", "2026-11-21")
TOWN = "endringsteori: 1\nmål:\n  ro: Flere får ro\n"
PERSON = "endringsteori: 1\nnivå: individ\nindivid:\n  referanse: elv-01\n"


@pytest.fixture
def town(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Write a small project, in a folder of its own."""
    path = tmp_path_factory.mktemp("by") / "by.yaml"
    path.write_text(TOWN, encoding="utf-8")
    return str(path)


def test_a_report_in_several_formats(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The ending says the format, in any case; nothing is said where all is well."""
    paths = [tmp_path / name for name in ("plan.html", "plan.XLSX", "ny/plan.docx")]
    out = [word for path in paths for word in ("-o", str(path))]

    words = ("--type", "maleplan", "--tiltak", "losen", *DAY, *out)
    assert main(["rapport", FJELLFJORD, *words]) == 0
    shown = capsys.readouterr()
    assert (shown.out, shown.err) == ("", "")
    assert [path.read_bytes()[:4] for path in paths] == [b"<!DO", b"PK\3\4", b"PK\3\4"]


def test_parts_language_and_places(tmp_path: Path) -> None:
    """By measure, goal, service and group; and where each sentence comes from."""
    path = tmp_path / "kjede.md"
    chosen = ("--tiltak", "losen", "--tiltak", "tettere-på", "--mal", "trygg-overgang")
    more = ("--tjeneste", "ungdomsteamet", "--malgruppe", "ungdom-i-overgangen")
    words = ("--type", "saksframlegg", "--sprak", "nn", "--steder", *chosen, *more)

    assert main(["rapport", FJELLFJORD, *words, *DAY, "-o", str(path)]) == 0
    text = path.read_text(encoding="utf-8")
    assert text.startswith("<!-- endringsteori ")
    assert "\n\n# Saksframlegg: Losen" in text
    assert "Byggjer" in text or "byggjer" in text


def test_the_same_bytes_again_over_our_own_file(tmp_path: Path, town: str) -> None:
    """It was made, and may be made again."""
    path = tmp_path / "funn.html"
    words = ["rapport", town, "--type", "funn", *DAY, "-o", str(path)]
    assert main(words) == 0
    first = path.read_bytes()

    assert main(words) == 0
    assert path.read_bytes() == first


def test_a_file_of_others_is_left_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], town: str
) -> None:
    """And none of the others is written either."""
    mine, new = tmp_path / "mitt.html", tmp_path / "nytt.html"
    mine.write_text("<p>Mitt</p>", encoding="utf-8")
    words = ["rapport", town, "--type", "funn", *DAY]

    assert main([*words, "-o", str(new), "-o", str(mine)]) == 2
    assert "--skriv-over" in capsys.readouterr().err
    assert not new.exists()
    assert mine.read_text(encoding="utf-8") == "<p>Mitt</p>"
    assert main([*words, "-o", str(mine), "--skriv-over"]) == 0
    assert mine.read_bytes().startswith(b"<!DOCTYPE html>")


def test_stopping_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, town: str
) -> None:
    """Ctrl-C while the second format is made."""

    def stop(*_: object) -> bytes:
        if "html" in _:
            return b"whole"
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "write", stop)
    out = [
        word for end in ("html", "pdf") for word in ("-o", str(tmp_path / f"a.{end}"))
    ]

    assert main(["rapport", town, "--type", "funn", *DAY, *out]) == 130
    assert list(tmp_path.iterdir()) == []


def test_a_template_gives_its_styles(tmp_path: Path, town: str) -> None:
    """A document of Word; and it is not written over."""
    mal, made = tmp_path / "mal.docx", tmp_path / "ut.docx"
    words = ["rapport", town, "--type", "funn", *DAY]
    assert main([*words, "-o", str(mal)]) == 0

    assert main([*words, "-o", str(made), "--wordmal", str(mal)]) == 0
    assert made.read_bytes() != mal.read_bytes()
    assert main([*words, "-o", str(mal), "--wordmal", str(mal)]) == 2


def test_a_person_is_stamped_and_git_is_warned_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As in every other command."""
    (tmp_path / ".git").mkdir()
    project, out = tmp_path / "a.yaml", tmp_path / "a.md"
    project.write_text(PERSON, encoding="utf-8")

    assert main(["rapport", str(project), "--type", "funn", *DAY, "-o", str(out)]) == 0
    assert "taushetsplikt" in capsys.readouterr().err
    assert "**Taushetsbelagt. Gjelder en person" in out.read_text(encoding="utf-8")


def test_what_could_not_be_read_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The report is made of the rest."""
    project, out = tmp_path / "a.yaml", tmp_path / "a.md"
    project.write_text("endringsteori: 1\nukjent: x\n", encoding="utf-8")

    assert main(["rapport", str(project), "--type", "funn", *DAY, "-o", str(out)]) == 0
    assert "Se endringsteori valider" in capsys.readouterr().err
    assert out.exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["-o", "a.md"], "--type: kjede, "),
        (["--type", "malplan", "-o", "a.md"], "«måleplan»"),
        (["--type", "funn"], "-o funn.docx"),
        (["--type", "funn", "-o", "a.xlsx"], ".html, .docx, .pdf eller .md"),
        (["--type", "funn", "-o", "a"], ".html, .docx"),
        (["--type", "funn", "-o", "a.md", "-o", "./a.md"], "samme fil"),
        (["--type", "funn", "-o", "a.md", "--wordmal", "m.docx"], ".docx"),
        (["--type", "funn", "-o", "a.docx", "--wordmal", "m.docx"], "Fant ikke"),
        (["--type", "funn", "-o", "a.md", "--tiltak", "lose"], "«losen»"),
        (["--type", "funn", "-o", "a.md", "--dato", "i går"], "i går"),
    ],
)
def test_wrong_use(
    words: list[str],
    said: str,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A plain sentence and code 2, and nothing is written."""
    monkeypatch.chdir(tmp_path)

    assert main(["rapport", FJELLFJORD, *words]) == 2
    shown = capsys.readouterr()
    assert said in shown.err
    assert list(tmp_path.iterdir()) == []


def test_a_template_that_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], town: str
) -> None:
    """Whatever it is instead."""
    mal = tmp_path / "mal.docx"
    shutil.copy(__file__, mal)
    out = ("-o", str(tmp_path / "ut.docx"), "--wordmal", str(mal))

    assert main(["rapport", town, "--type", "funn", *DAY, *out]) == 2
    assert "uten makroer" in capsys.readouterr().err
