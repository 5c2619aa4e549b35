"""From arguments to an answer code."""

from __future__ import annotations

import sys
from importlib.metadata import version
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from endringsteori.cli import main
from endringsteori.cli.faults import NO_COMMAND, UsageError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from endringsteori.cli.console import Console


class FakeCommand(ModuleType):
    """A command that does what a test wants."""

    def __init__(self, does: Callable[[Console], int]) -> None:
        super().__init__("endringsteori.cli.commands.regler")
        self._does = does

    def run(self, arguments: Namespace, console: Console) -> int:
        """Do it."""
        del arguments
        return self._does(console)


def outcome(
    monkeypatch: pytest.MonkeyPatch, does: Callable[[Console], int], *argv: str
) -> int:
    """Run the program with a command that does as told."""
    command = FakeCommand(does)
    monkeypatch.setitem(sys.modules, command.__name__, command)
    return main(["regler", *argv])


def _fail(error: BaseException) -> Callable[[Console], int]:
    def fail(console: Console) -> int:
        console.write("halv")
        raise error

    return fail


def test_the_answer_is_the_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever it answers."""
    assert outcome(monkeypatch, lambda _: 1) == 1


def test_wrong_use_is_one_sentence_and_code_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the language asked for, on standard error."""
    code = outcome(monkeypatch, _fail(UsageError(NO_COMMAND)), "--sprak", "en")

    assert code == 2
    assert capsys.readouterr().err == (
        "endringsteori: What do you want to do? See endringsteori --help.\n"
    )


def test_a_bug_is_one_sentence_and_code_3(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It names the error and the rule, and nothing of what stands in the files."""
    error = ZeroDivisionError("11 sifre som ingen skal se")
    error.add_note("i regel ET104")
    code = outcome(monkeypatch, _fail(error))
    said = capsys.readouterr().err

    assert code == 3
    assert said.startswith(
        "Noe sviktet inne i endringsteori (ZeroDivisionError, i regel ET104)."
    )
    assert said.count("\n") == 1
    assert "sifre" not in said


def test_feilsok_shows_the_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """For those who mend it."""
    code = outcome(monkeypatch, _fail(ZeroDivisionError("midt i")), "--feilsok")
    said = capsys.readouterr().err

    assert code == 3
    assert "Traceback" in said
    assert "ZeroDivisionError: midt i" in said


def test_stopping_it_is_no_bug(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The user knows."""
    assert outcome(monkeypatch, _fail(KeyboardInterrupt())) == 130
    assert capsys.readouterr().err == ""


def test_leaving_goes_through(monkeypatch: pytest.MonkeyPatch) -> None:
    """`SystemExit` is meant for the interpreter."""
    with pytest.raises(SystemExit):
        outcome(monkeypatch, _fail(SystemExit(4)))


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    """That of the package which is installed."""
    assert main(["--versjon"]) == 0
    assert capsys.readouterr().out == f"endringsteori {version('endringsteori')}\n"


def test_without_a_command_people_are_sent_to_the_help(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With the code of wrong use."""
    assert main([]) == 2
    assert "--help" in capsys.readouterr().err


def test_without_arguments_given_those_of_the_process_are_used(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As when the program is started."""
    monkeypatch.setattr(sys, "argv", ["endringsteori", "--versjon"])

    assert main() == 0
    assert capsys.readouterr().out.startswith("endringsteori ")
