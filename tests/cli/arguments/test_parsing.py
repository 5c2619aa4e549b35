"""What people write, and what they get when it is not understood."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from endringsteori.cli.argparse_words import speaking
from endringsteori.cli.arguments import language_of, parse
from endringsteori.cli.arguments.parsing import columns
from endringsteori.cli.words import COMMANDS
from endringsteori.texts import SPRÅK, Tekst

if TYPE_CHECKING:
    from endringsteori.texts import Språk


def complaint(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    """Give the last line of what is said about wrong arguments."""
    språk = language_of(argv) or "nb"
    with speaking(språk), pytest.raises(SystemExit) as stopped:
        parse(argv, språk)
    assert stopped.value.code == 2
    return capsys.readouterr().err.splitlines()[-1]


@pytest.mark.parametrize(
    ("argv", "expected"),
    [
        (("valider", "x", "--sprak", "nn"), "nn"),
        (("--sprak=en", "valider", "x"), "en"),
        (("valider", "x"), None),
        (("--sprak", "fr"), None),
        (("valider", "--sprak"), None),
    ],
)
def test_the_language_is_found_before_anything_else(
    argv: tuple[str, ...], expected: Språk | None
) -> None:
    """Help and complaints need it, however wrong the rest is."""
    assert language_of(argv) == expected


def test_everything_about_a_check_can_be_asked_for() -> None:
    """The same flags mean the same in every command."""
    found = parse(
        [
            "valider",
            "a",
            "b",
            "--profil",
            "utkast",
            "--terskel",
            "merknad",
            "--dato",
            "2026-11-21",
            "--format",
            "json",
            "--grupper",
            "tjeneste",
            "--regel",
            "ET303=av",
            "--regel",
            "301=feil",
            "--med-register",
            "--alle",
            "-o",
            "ut.json",
            "--ut",
            "sarif=funn.sarif",
            "--merk",
            "m.xlsx",
            "--rot",
            "..",
            "--mot",
            "main",
            "--regelsider",
            "https://eksempel.no/regler",
            "--sprak",
            "en",
            "--som",
            "c",
            "--prosesser",
            "2",
            "--folg",
        ],
        "en",
    )

    assert vars(found) == {
        "kommando": "valider",
        "prosesser": "2",
        "folg": True,
        "merk": "m.xlsx",
        "stier": ["a", "b"],
        "med_register": True,
        "profil": "utkast",
        "terskel": "merknad",
        "dato": "2026-11-21",
        "format": "json",
        "grupper": "tjeneste",
        "regel": ["ET303=av", "301=feil"],
        "alle": True,
        "ut": ["ut.json", "sarif=funn.sarif"],
        "mot": "main",
        "rot": "..",
        "regelsider": "https://eksempel.no/regler",
        "sprak": "en",
        "som": "c",
        "versjon": False,
    }


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "valder x",
            "endringsteori: feil bruk: Kjenner ikke «valder». Mente du «valider»?",
        ),
        (
            "--sprak nn valder x",
            "endringsteori: feil bruk: Kjenner ikkje «valder». Meinte du «valider»?",
        ),
        (
            "--sprak en valder x",
            "endringsteori: error: There is no “valder”. Did you mean “valider”?",
        ),
        (
            "xyzzy",
            (
                "endringsteori: feil bruk: Kjenner ikke «xyzzy». "
                f"Velg mellom {', '.join(tuple(COMMANDS)[:-1])} eller {tuple(COMMANDS)[-1]}."
            ),
        ),
        (
            "valider x --profil utkst",
            (
                "endringsteori valider: feil bruk: --profil: "
                "Kjenner ikke «utkst». Mente du «utkast»?"
            ),
        ),
        (
            "valider x --terskel fiel",
            (
                "endringsteori valider: feil bruk: --terskel: "
                "Kjenner ikke «fiel». Mente du «feil»?"
            ),
        ),
        (
            "valider x --format xml",
            (
                "endringsteori valider: feil bruk: --format: "
                "Kjenner ikke «xml». Velg mellom tekst, json, sarif, junit, github, github-sammendrag eller gitlab."
            ),
        ),
        ("valider", "endringsteori valider: feil bruk: mangler: STI"),
        (
            "valider x --dato",
            "endringsteori valider: feil bruk: --dato: trenger en verdi",
        ),
        (
            "valider x --profill utkast",
            "endringsteori valider: feil bruk: Kjenner ikke «--profill». Mente du «--profil»?",
        ),
        (
            "regler x --hurtig=ja",
            (
                "endringsteori regler: feil bruk: Kjenner ikke «--hurtig». "
                "Velg mellom --sprak, --feilsok eller --help."
            ),
        ),
        (
            "tegn x y z",
            "endringsteori tegn: feil bruk: «y» er for mye. Over står det som kan oppgis.",
        ),
        (
            "valider x --alle=ja",
            (
                "endringsteori valider: feil bruk: "
                "--alle: tar ikke imot en verdi, men fikk 'ja'"
            ),
        ),
    ],
)
def test_what_is_not_understood_is_said_plainly(
    capsys: pytest.CaptureFixture[str], line: str, expected: str
) -> None:
    """In the language of the run, with the nearest word where there is one."""
    assert complaint(capsys, *line.split()) == expected


def helped(capsys: pytest.CaptureFixture[str], språk: Språk, *argv: str) -> str:
    """Give the help on one line: how it is broken differs from Python to Python."""
    with speaking(språk), pytest.raises(SystemExit) as stopped:
        parse([*argv, "--help"], språk)
    assert stopped.value.code == 0
    return " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("språk", SPRÅK)
def test_help_is_in_the_language_of_the_run(
    språk: Språk,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Every text of ours, and argparse's own words around them."""
    monkeypatch.setenv("NO_COLOR", "1")
    usage, options = {
        "nb": ("bruk: ", " valg: "),
        "nn": ("bruk: ", " val: "),
        "en": ("usage: ", " options: "),
    }[språk]
    whole = helped(capsys, språk)

    assert whole.startswith(f"{usage}endringsteori ")
    assert options in whole
    assert all(tekst.på(språk) in whole for tekst in COMMANDS.values())


@pytest.mark.parametrize("språk", SPRÅK)
@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_a_command_tells_of_all_its_arguments(
    command: str,
    språk: Språk,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Every text that its module holds is in its help; none is written in vain."""
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "1000")  # lines may end at hyphens
    module = import_module(f"endringsteori.cli.arguments.{command.replace('-', '_')}")
    texts = [tekst for tekst in vars(module).values() if isinstance(tekst, Tekst)]
    shown = helped(capsys, språk, command)

    assert COMMANDS[command].på(språk) in shown
    assert [tekst for tekst in texts if tekst.på(språk) not in shown] == []
    assert [tekst for tekst in texts if tekst.på(språk).endswith(".")] == []


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("plan x", "tekst"),
        ("plan x -o plan.md", "markdown"),
        ("plan x -o plan.html", "tekst"),
        ("plan x -o plan.md --format csv", "csv"),
        ("tabeller x", "json"),
        ("tabeller x -o ledd.csv", "csv"),
    ],
)
def test_the_file_tells_the_format_where_nobody_else_does(line: str, form: str) -> None:
    """As for figures and reports; else it is the first that the command offers."""
    assert parse(line.split(), "nb").format == form


def test_only_the_command_that_was_asked_for_is_declared() -> None:
    """The arguments of the others are never imported: `--help` is quick."""
    script = (
        "import sys; from endringsteori.cli.arguments import parse; "
        "parse(['skjema'], 'nb'); "
        "print(sorted(m for m in sys.modules if m.startswith('endringsteori.cli.arguments.')))"
    )
    done = subprocess.run(  # noqa: S603 - the script above
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == str(
        [
            f"endringsteori.cli.arguments.{name}"
            for name in ("flags", "parsing", "skjema")
        ]
    )


@pytest.mark.parametrize("told", ["57", "0", "-3", "bred", ""])
def test_the_screen_is_as_wide_as_shutil_says(
    told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever it is told; without a screen there are 80 columns."""
    monkeypatch.setenv("COLUMNS", told)

    assert columns() == shutil.get_terminal_size().columns
    monkeypatch.delenv("COLUMNS")
    monkeypatch.setattr(sys, "__stdout__", None)
    assert columns() == shutil.get_terminal_size().columns == 80
