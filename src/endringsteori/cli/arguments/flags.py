"""The flags of a command, declared in one language; those that many commands share."""

from __future__ import annotations

import re
from argparse import SUPPRESS, ArgumentTypeError
from typing import TYPE_CHECKING, Final, NoReturn

from endringsteori.cli.endings import format_of
from endringsteori.cli.faults import UsageError, unknown
from endringsteori.texts import SPRÅK, Tekst

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Sequence

    from endringsteori.texts import Språk

__all__ = ["LANGUAGE", "Flags"]

LANGUAGE: Final = "--sprak"
_PROFILES: Final = ("utkast", "standard", "grundig")

_HELP: Final = Tekst(nb="vis denne hjelpen", nn="vis denne hjelpa", en="show this help")
_LANGUAGE: Final = Tekst(
    nb="språket i meldinger og hjelp: nb, nn eller en",
    nn="språket i meldingar og hjelp: nb, nn eller en",
    en="the language of messages and help: nb, nn or en",
)
_TRACE: Final = Tekst(
    nb="vis hele feilsporet hvis programmet svikter",
    nn="vis heile feilsporet om programmet sviktar",
    en="show the traceback if the program fails",
)
_PATH: Final = Tekst(
    nb="en YAML-fil, et regneark (.xlsx), en mappe med endringsteori.yaml, eller - for standard inn",
    nn="ei YAML-fil, eit rekneark (.xlsx), ei mappe med endringsteori.yaml, eller - for standard inn",
    en="a YAML file, a workbook (.xlsx), a folder with endringsteori.yaml, or - for standard input",
)
_STANDS_FOR: Final = Tekst(
    nb="filen i prosjektet som teksten på standard inn står for",
    nn="fila i prosjektet som teksten på standard inn står for",
    en="the file of a project that standard input stands for",
)
_PROFILE: Final = Tekst(
    nb="hvor mye som sjekkes: utkast, standard eller grundig",
    nn="kor mykje som blir sjekka: utkast, standard eller grundig",
    en="how much is checked: utkast (draft), standard or grundig (thorough)",
)
_DATE: Final = Tekst(
    nb="dagen kjeden leses på, som 2026-11-21 eller 21.11.2026 (ellers i dag)",
    nn="dagen kjeda blir lesen på, som 2026-11-21 eller 21.11.2026 (elles i dag)",
    en="the day the chain is read on, as 2026-11-21 or 21.11.2026 (default today)",
)
_OUT: Final = Tekst(
    nb="skriv til denne filen i stedet for til skjermen",
    nn="skriv til denne fila i staden for til skjermen",
    en="write to this file instead of the screen",
)
_BY_ENDING: Final = Tekst(
    nb="{om}; ellers som endelsen på filen",
    nn="{om}; elles som endinga på fila",
    en="{om}; else as the ending of the file",
)
_OVER: Final = Tekst(
    nb="skriv også over en fil som ikke er laget av endringsteori",
    nn="skriv òg over ei fil som ikkje er laga av endringsteori",
    en="also write over a file that endringsteori did not make",
)
_TOO_MUCH: Final = Tekst(
    nb="{ord:«»} er for mye. Over står det som kan oppgis.",
    nn="{ord:«»} er for mykje. Over står det du kan oppgi.",
    en="{ord:«»} is one word too many. What can be given is listed above.",
)
_FLAG: Final = re.compile("^  (?:-.*, )?(--[a-z-]+)", re.MULTILINE)
"""A flag where the help tells of it."""


class Flags:
    """Adds the arguments of one command, with their help in one language.

    What means the same in every command has a method of its own.
    """

    def __init__(self, parser: ArgumentParser, språk: Språk) -> None:
        self._parser = parser
        self._språk = språk
        self._formats: tuple[str, ...] = ()

    def refuse(self, rest: Sequence[str]) -> NoReturn:
        """End the program with code 2: no argument took these words."""
        wrong = next((word for word in rest if word.startswith("-")), None)
        if wrong is None:
            fault = UsageError(_TOO_MUCH, ord=rest[0])
        else:
            flags = _FLAG.findall(self._parser.format_help())
            fault = unknown(wrong.partition("=")[0], flags)
        self._parser.error(fault.told(self._språk))

    def settle(self, understood: Namespace) -> None:
        """Choose the format that nobody asked for: by the file, or else the first."""
        if self._formats and understood.format is None:
            meant = format_of(understood.ut or "", self._formats)
            understood.format = meant or self._formats[0]

    def word(
        self, name: str, metavar: str, about: Tekst, *, many: bool = False
    ) -> None:
        """Add an argument that stands without a flag; `many` takes one or more."""
        nargs = "+" if many else None
        self._parser.add_argument(
            name, metavar=metavar, nargs=nargs, help=about.på(self._språk)
        )

    def optional_word(self, name: str, metavar: str, about: Tekst) -> None:
        """Add an argument that stands without a flag and may be left out (None)."""
        self._parser.add_argument(
            name, metavar=metavar, nargs="?", help=about.på(self._språk)
        )

    def switch(self, flag: str, about: Tekst) -> None:
        """Add a flag that is there or not."""
        self._parser.add_argument(flag, action="store_true", help=about.på(self._språk))

    def value(
        self, *flags: str, metavar: str, about: Tekst, default: str | None = None
    ) -> None:
        """Add a flag with a value."""
        self._parser.add_argument(
            *flags, metavar=metavar, default=default, help=about.på(self._språk)
        )

    def pair(self, flag: str, metavar: tuple[str, str], about: Tekst) -> None:
        """Add a flag with a value and, where it is given there too, the argument after it.

        An argument that may be left out is not found after a flag (a list of one or two).
        """
        self._parser.add_argument(
            flag, nargs="+", metavar=metavar, help=about.på(self._språk)
        )

    def values(self, *flags: str, metavar: str, about: Tekst) -> None:
        """Add a flag with a value that may be given several times."""
        self._parser.add_argument(
            *flags,
            metavar=metavar,
            action="append",
            default=[],
            help=about.på(self._språk),
        )

    def choice(
        self,
        flag: str,
        known: tuple[str, ...],
        about: Tekst,
        default: str | None = None,
    ) -> None:
        """Add a flag whose value is one of some words."""
        self._choice(flag, known, about.på(self._språk), default)

    def _choice(
        self, flag: str, known: tuple[str, ...], told: str, default: str | None = None
    ) -> None:
        self._parser.add_argument(
            flag,
            type=self._one_of(known),
            default=default,
            metavar=flag.removeprefix("--").upper(),
            help=told,
        )

    def path(self) -> None:
        """Add the project that the command reads (`sti`)."""
        self.word("sti", "STI", _PATH)

    def paths(self) -> None:
        """Add the projects that the command reads (`stier`)."""
        self.word("stier", "STI", _PATH, many=True)

    def stands_for(self) -> None:
        """Add what standard input stands for (`som`)."""
        self.value("--som", metavar="FIL", about=_STANDS_FOR)

    def profile(self) -> None:
        """Add the profile (`profil`)."""
        self.choice("--profil", _PROFILES, _PROFILE)

    def date(self) -> None:
        """Add the day that chains are read on (`dato`)."""
        self.value("--dato", metavar="DATO", about=_DATE)

    def formats(self, known: tuple[str, ...], about: Tekst) -> None:
        """Add the format (`format`), one of some words, and the file to write to (`ut`)."""
        self._formats = known
        told = {"om": about.på(self._språk)}
        self._choice("--format", known, _BY_ENDING.fyll(self._språk, told))
        self.out()

    def out(self) -> None:
        """Add the file to write to (`ut`)."""
        self.value("-o", "--ut", metavar="FIL", about=_OUT)

    def over(self) -> None:
        """Add the leave to write over what somebody has made (`skriv_over`)."""
        self.switch("--skriv-over", _OVER)

    def everywhere(self) -> None:
        """Add what every command has, before and after its name."""
        self._parser.add_argument(
            LANGUAGE,
            type=self._one_of(SPRÅK),
            default=SUPPRESS,
            metavar="SPRAK",
            help=_LANGUAGE.på(self._språk),
        )
        self._parser.add_argument(
            "--feilsok",
            action="store_true",
            default=SUPPRESS,
            help=_TRACE.på(self._språk),
        )
        self._parser.add_argument(
            "-h", "--help", action="help", help=_HELP.på(self._språk)
        )

    def _one_of(self, known: tuple[str, ...]) -> Callable[[str], str]:
        def read(word: str) -> str:
            if word not in known:
                raise ArgumentTypeError(unknown(word, known).told(self._språk))
            return word

        return read
