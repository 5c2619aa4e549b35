"""`main`: from arguments to an answer code. Each command is imported when it is asked for."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol

import endringsteori
from endringsteori.cli import words
from endringsteori.cli.argparse_words import speaking
from endringsteori.cli.arguments import PROG, language_of, parse
from endringsteori.cli.console import Console
from endringsteori.cli.faults import NO_COMMAND, UsageError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from types import TracebackType

    from endringsteori.texts import Språk

__all__ = ["main"]

_WRONG_USE: Final = 2
_BUG: Final = 3
_STOPPED: Final = 130
"""What shells use for a program that the user stopped."""


class _Command(Protocol):
    """A module with a command in it."""

    def run(self, arguments: Namespace, console: Console) -> int:
        """Do what was asked, and give the answer code."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and give the answer code.

    Raises `SystemExit` for help and for arguments that cannot be understood.
    """
    given = sys.argv[1:] if argv is None else argv
    console = Console.of_process()
    språk = language_of(given) or "nb"
    guard = _Guard(console, språk, shows_trace="--feilsok" in given)
    with guard:
        with speaking(språk):
            arguments = parse(given, språk)
        guard.code = _run(arguments, console)
    return guard.code


def _run(arguments: Namespace, console: Console) -> int:
    if arguments.versjon:
        console.write(f"{PROG} {endringsteori.versjon}\n")
        return 0
    if arguments.kommando is None:
        raise UsageError(NO_COMMAND)
    name = arguments.kommando.replace("-", "_")
    command = _imported(f"endringsteori.cli.commands.{name}")
    return command.run(arguments, console)


def _imported(module: str) -> _Command:
    """Import a command, with no collection of garbage: what is imported is all kept."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        command: _Command = import_module(module)
    finally:
        if was_on:
            gc.enable()
    return command


class _Guard:
    """Turns what stops a command into an answer code and one plain sentence."""

    def __init__(self, console: Console, språk: Språk, *, shows_trace: bool) -> None:
        self._console = console
        self._språk = språk
        self._shows_trace = shows_trace
        self.code = _BUG

    def __enter__(self) -> None:
        """Do nothing: the work is in leaving."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        """Answer for the error, unless it is meant for the interpreter."""
        del trace
        if isinstance(error, UsageError):
            self._console.complain(f"{PROG}: {error.told(self._språk)}")
            self.code = _WRONG_USE
        elif isinstance(error, KeyboardInterrupt):
            self.code = _STOPPED
        elif isinstance(error, Exception):
            if self._shows_trace:
                self._console.complain(_trace(error))
            self._console.complain(_regret(error, self._språk))
        else:
            return False
        return True


def _trace(error: Exception) -> str:
    """Give the traceback. An error may quote the data, so persons are hidden in it."""
    from traceback import format_exception  # noqa: PLC0415 - seldom needed

    from endringsteori.privacy import Mask  # noqa: PLC0415 - the same

    return Mask(individ=True)("".join(format_exception(error)).rstrip())


def _regret(error: Exception, språk: Språk) -> str:
    """Say that the program failed, and whose fault it is."""
    from endringsteori.diagnostics import (  # noqa: PLC0415 - few runs come here
        PackageRuleError,
    )

    if isinstance(error, PackageRuleError):
        told = {"kode": error.kode, "pakke": error.pakke, "feil": error.feil}
        return words.PACKAGE_BUG.fyll(språk, told)
    return words.BUG.fyll(språk, {"feil": _named(error)})


def _named(error: Exception) -> str:
    """Name an error and the rule it passed through, without what it says of the data."""
    return ", ".join((type(error).__name__, *getattr(error, "__notes__", ())))
