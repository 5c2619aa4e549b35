"""From what people write to a namespace, or a plain sentence about what is wrong."""

from __future__ import annotations

from argparse import ArgumentParser
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

__all__ = ["PROG", "language_of", "parse"]

PROG: Final = "endringsteori"


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
    parser = _parser(command, språk)
    if command is not None and command not in words.COMMANDS:
        parser.error(unknown(command, tuple(words.COMMANDS)).told(språk))
    return parser.parse_args(argv)


def _words(argv: Sequence[str]) -> Iterator[str]:
    """Give the arguments that are no flags, nor the value of the flag for language."""
    for before, word in zip(("", *argv), argv, strict=False):
        if before != LANGUAGE and not word.startswith("-"):
            yield word


def _parser(wanted: str | None, språk: Språk) -> ArgumentParser:
    """Make the parser of the program; of its commands only the one wanted is filled."""
    top = _Parser(
        prog=PROG,
        description=f"{words.ABOUT.på(språk)} {words.EXIT_CODES.på(språk)}",
        allow_abbrev=False,
        add_help=False,
    )
    commands = top.add_subparsers(
        title=words.COMMANDS_HEADING.på(språk),
        dest="kommando",
        metavar=words.COMMAND.på(språk),
    )
    for name, about in words.COMMANDS.items():
        command = commands.add_parser(
            name,
            help=about.på(språk),
            description=about.på(språk),
            allow_abbrev=False,
            add_help=False,
        )
        if name == wanted:
            flags = Flags(command, språk)
            _declaration(name).declare(flags)
            flags.everywhere()
    flags = Flags(top, språk)
    flags.switch("--versjon", words.VERSION)
    flags.everywhere()
    return top


def _declaration(command: str) -> _Declaration:
    module: _Declaration = import_module(
        f"endringsteori.cli.arguments.{command.replace('-', '_')}"
    )
    return module
