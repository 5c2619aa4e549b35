"""What people write, and what they get when it is not understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.cli.argparse_words import speaking
from endringsteori.cli.arguments import language_of, parse
from endringsteori.cli.words import COMMANDS, OPTIONS
from endringsteori.texts import SPRÅK

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
            "--alle",
            "-o",
            "ut.json",
            "--sprak",
            "en",
            "--som",
            "c",
        ],
        "en",
    )

    assert vars(found) == {
        "kommando": "valider",
        "stier": ["a", "b"],
        "profil": "utkast",
        "terskel": "merknad",
        "dato": "2026-11-21",
        "format": "json",
        "grupper": "tjeneste",
        "regel": ["ET303=av", "301=feil"],
        "alle": True,
        "ut": "ut.json",
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
                "Velg mellom valider, forklar, regler, tegn eller skjema."
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
                "Kjenner ikke «xml». Velg mellom tekst eller json."
            ),
        ),
        ("valider", "endringsteori valider: feil bruk: mangler: STI"),
        (
            "valider x --dato",
            "endringsteori valider: feil bruk: --dato: trenger en verdi",
        ),
        ("valider x --fort", "endringsteori: feil bruk: ukjent: --fort"),
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
    shown = whole + "".join(helped(capsys, språk, command) for command in COMMANDS)
    assert [
        name for name, tekst in OPTIONS.items() if tekst.på(språk) not in shown
    ] == []
