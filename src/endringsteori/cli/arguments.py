"""The arguments of every command. Light: nothing here imports what the commands need."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError
from typing import TYPE_CHECKING, Final

from endringsteori.cli import words
from endringsteori.cli.faults import unknown
from endringsteori.texts import SPRÅK

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator, Sequence

    from endringsteori.texts import Språk

__all__ = ["PROG", "language_of", "parse"]

PROG: Final = "endringsteori"
_LANGUAGE: Final = "--sprak"
_PROFILES: Final = ("utkast", "standard", "grundig")
_SEVERITIES: Final = ("feil", "advarsel", "merknad")
_FIRST_VIEW: Final = "kjede"
_FORMATS: Final = ("tekst", "json")
_GROUPINGS: Final = ("regel", "tiltak", "tjeneste")


def language_of(argv: Sequence[str]) -> Språk | None:
    """Find the language asked for, before anything else is understood."""
    for flag, following in zip(argv, (*argv[1:], ""), strict=False):
        name, equals, value = flag.partition("=")
        wanted = value if equals else following
        if name == _LANGUAGE and wanted in SPRÅK:
            return wanted
    return None


def parse(argv: Sequence[str], språk: Språk) -> Namespace:
    """Understand the arguments. Ends the program with code 2 where they are wrong."""
    parser = _Parsers(språk).top()
    command = next(_words(argv), None)
    if command is not None and command not in words.COMMANDS:
        parser.error(unknown(command, tuple(words.COMMANDS)).told(språk))
    return parser.parse_args(argv)


def _words(argv: Sequence[str]) -> Iterator[str]:
    """Give the arguments that are no flags, nor the value of the flag for language."""
    for before, word in zip(("", *argv), argv, strict=False):
        if before != _LANGUAGE and not word.startswith("-"):
            yield word


class _Parsers:
    """Makes the parsers in one language."""

    def __init__(self, språk: Språk) -> None:
        self._språk = språk

    def top(self) -> ArgumentParser:
        """Make the parser of the program, with those of its commands below."""
        about = f"{words.ABOUT.på(self._språk)} {words.EXIT_CODES.på(self._språk)}"
        top = ArgumentParser(
            prog=PROG, description=about, allow_abbrev=False, add_help=False
        )
        title = words.COMMANDS_HEADING.på(self._språk)
        commands = top.add_subparsers(
            title=title, dest="kommando", metavar=words.COMMAND.på(self._språk)
        )
        fill = {
            "valider": self._valider,
            "forklar": self._forklar,
            "tegn": self._tegn,
            "skjema": self._skjema,
        }
        for name, tekst in words.COMMANDS.items():
            command = commands.add_parser(
                name,
                help=tekst.på(self._språk),
                description=tekst.på(self._språk),
                allow_abbrev=False,
                add_help=False,
            )
            if name in fill:
                fill[name](command)
            self._everywhere(command)
        top.add_argument("--versjon", action="store_true", help=self._help("versjon"))
        self._everywhere(top)
        return top

    def _valider(self, parser: ArgumentParser) -> None:
        parser.add_argument("stier", metavar="STI", nargs="+", help=self._help("stier"))
        self._choice(parser, "--format", _FORMATS, default=_FORMATS[0])
        self._choice(parser, "--profil", _PROFILES)
        self._choice(parser, "--terskel", _SEVERITIES)
        self._choice(parser, "--grupper", _GROUPINGS, default=_GROUPINGS[0])
        parser.add_argument(
            "--regel",
            metavar="KODE=ALVOR",
            action="append",
            default=[],
            help=self._help("regel"),
        )
        parser.add_argument("--dato", metavar="DATO", help=self._help("dato"))
        parser.add_argument("--alle", action="store_true", help=self._help("alle"))
        parser.add_argument("--som", metavar="FIL", help=self._help("som"))
        self._out(parser)

    def _forklar(self, parser: ArgumentParser) -> None:
        parser.add_argument("kode", metavar="KODE", help=self._help("kode"))

    def _tegn(self, parser: ArgumentParser) -> None:
        parser.add_argument("sti", metavar="STI", help=self._help("stier"))
        parser.add_argument(
            "--visning",
            metavar="VISNING",
            default=_FIRST_VIEW,
            help=self._help("visning"),
        )
        parser.add_argument("--tiltak", metavar="ID", help=self._help("tiltak"))
        self._out(parser)

    def _skjema(self, parser: ArgumentParser) -> None:
        parser.add_argument("--delfil", action="store_true", help=self._help("delfil"))
        self._out(parser)

    def _out(self, parser: ArgumentParser) -> None:
        parser.add_argument("-o", "--ut", metavar="FIL", help=self._help("ut"))

    def _everywhere(self, parser: ArgumentParser) -> None:
        """Add what means the same in every command, and before it."""
        self._choice(parser, _LANGUAGE, SPRÅK, default=SUPPRESS)
        parser.add_argument(
            "--feilsok",
            action="store_true",
            default=SUPPRESS,
            help=self._help("feilsok"),
        )
        parser.add_argument("-h", "--help", action="help", help=self._help("help"))

    def _choice(
        self,
        parser: ArgumentParser,
        flag: str,
        known: tuple[str, ...],
        default: str | None = None,
    ) -> None:
        name = flag.removeprefix("--")
        parser.add_argument(
            flag,
            type=self._one_of(known),
            default=default,
            metavar=name.upper(),
            help=self._help(name),
        )

    def _one_of(self, known: tuple[str, ...]) -> Callable[[str], str]:
        def read(word: str) -> str:
            if word not in known:
                raise ArgumentTypeError(unknown(word, known).told(self._språk))
            return word

        return read

    def _help(self, name: str) -> str:
        return words.OPTIONS[name].på(self._språk)
