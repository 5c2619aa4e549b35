"""From what people write to a namespace, or a plain sentence about what is wrong."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, HelpFormatter
from importlib import import_module
from typing import TYPE_CHECKING, Final, NoReturn, Protocol

from endringsteori.cli import words
from endringsteori.cli.arguments.flags import LANGUAGE, Flags
from endringsteori.cli.faults import unknown
from endringsteori.texts import SPRÅK

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence

    from endringsteori.texts import Språk

__all__ = ["PROG", "columns", "language_of", "parse"]

PROG: Final = "endringsteori"
_COLUMNS: Final = 80
"""What a screen has that does not tell."""


class _Declaration(Protocol):
    """A module with the arguments of one command."""

    def declare(self, flags: Flags) -> None:
        """Add them."""


class _Parser(ArgumentParser):
    """A parser whose errors tell no numbers of persons, though they quote what was given."""

    def error(self, message: str) -> NoReturn:
        """End the program with code 2."""
        from endringsteori.privacy import Mask  # noqa: PLC0415 - seldom needed

        super().error(Mask()(message))


class _Help(HelpFormatter):
    """Lays out the help. argparse makes one for every argument that is declared."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=columns() - 2)


def columns() -> int:
    """Give the width of the screen as `shutil` does, which is dear to import for a number."""
    try:
        told = int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        told = 0
    screen = sys.__stdout__
    if told > 0 or screen is None:
        return told if told > 0 else _COLUMNS
    try:
        return os.get_terminal_size(screen.fileno()).columns or _COLUMNS
    except (ValueError, OSError):  # it is closed, or no terminal
        return _COLUMNS


def language_of(argv: Sequence[str]) -> Språk | None:
    """Find the language asked for, before anything else is understood."""
    for flag, following in zip(argv, (*argv[1:], ""), strict=False):
        name, equals, value = flag.partition("=")
        wanted = value if equals else following
        if name == LANGUAGE and wanted in SPRÅK:
            return wanted
    return None


def parse(argv: Sequence[str], språk: Språk) -> Namespace:
    """Understand the arguments. Ends the program with code 2 where they are wrong."""
    command = next(_words(argv), None)
    top, filled = _parsers(command, språk)
    if command is not None and command not in words.COMMANDS:
        top.error(unknown(command, tuple(words.COMMANDS)).told(språk))
    understood, rest = top.parse_known_args(argv)
    if rest:
        filled.refuse(rest)
    filled.settle(understood)
    return understood


def _words(argv: Sequence[str]) -> Iterator[str]:
    """Give the arguments that are no flags, nor the value of the flag for language."""
    for before, word in zip(("", *argv), argv, strict=False):
        if before != LANGUAGE and not word.startswith("-"):
            yield word


def _parsers(wanted: str | None, språk: Språk) -> tuple[ArgumentParser, Flags]:
    """Make the parser of the program, and fill that of the command wanted, or its own."""
    top = _Parser(
        prog=PROG,
        description=f"{words.ABOUT.på(språk)} {words.EXIT_CODES.på(språk)}",
        formatter_class=_Help,
        allow_abbrev=False,
        add_help=False,
    )
    commands = top.add_subparsers(
        title=words.COMMANDS_HEADING.på(språk),
        dest="kommando",
        metavar=words.COMMAND.på(språk),
    )
    filled = Flags(top, språk)
    for name, about in words.COMMANDS.items():
        command = commands.add_parser(
            name,
            help=about.på(språk),
            description=about.på(språk),
            formatter_class=_Help,
            allow_abbrev=False,
            add_help=False,
        )
        if name == wanted:
            filled = Flags(command, språk)
            _declaration(name).declare(filled)
            filled.everywhere()
    flags = Flags(top, språk)
    flags.switch("--versjon", words.VERSION)
    flags.everywhere()
    return top, filled


def _declaration(command: str) -> _Declaration:
    module: _Declaration = import_module(
        f"endringsteori.cli.arguments.{command.replace('-', '_')}"
    )
    return module
