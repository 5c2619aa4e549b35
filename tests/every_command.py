"""How to run every command there is on a project, without naming the commands.

A command that is new is asked what it takes, as its own help is, and is run in every
format that it offers. One that takes something unheard of fails until `WORDS`, `MORE` or
`WAYS` says what to give it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from endringsteori.cli.words import COMMANDS
from endringsteori.report import TYPES, find_type, formats_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["BEFORE", "EVERY_COMMAND", "IMPORTED", "WORKBOOK", "Run"]

BEFORE: Final = "../before"
"""Where another edition of the project must lie, as seen from it."""
WORKBOOK: Final = "../book.xlsx"
"""Where the project must lie as a workbook, for runs that name it."""
IMPORTED: Final = "../imported"
"""The folder that a run names to write to."""

WORDS: Final[Mapping[str, str]] = {
    "sti": ".",
    "stier": ".",
    "gammel": BEFORE,
    "ny": ".",
    "kode": "ET301",
    "regneark": WORKBOOK,
    "mappe": IMPORTED,
    "ny_mappe": f"{IMPORTED}/begun",
}
"""What to give for an argument that stands without a flag."""

MORE: Final[Mapping[str, tuple[str, ...]]] = {
    "hva-om": ("--uten", "skolen"),
    "tabeller": ("--tabell", "ting"),
    "forklar": ("--ledd", "fullføre"),
}
"""What else a command needs before it shows anything of the project."""


def _reports() -> Iterator[tuple[tuple[str, ...], str]]:
    """Give each type as text that can be read, and one of them in every other format."""
    first, *_ = TYPES
    for name in TYPES:
        yield ("--type", name), "md" if "md" in formats_of(name) else "html"
    for ending in formats_of(find_type(first)):
        if ending != "md":
            yield ("--type", first), ending


WAYS: Final[Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]] = {
    "rapport": tuple(_reports()),
    "eksporter": (((), "xlsx"),),
}
"""How to run a command whose format is the ending of its file: what more, and the ending."""


@dataclass(frozen=True, slots=True)
class Run:
    """One way to run a command.

    `form` is the format that is asked for, by name or by the ending of a file; `has_out`
    is whether a file can be named.
    """

    words: tuple[str, ...]
    form: str
    has_out: bool

    def __str__(self) -> str:
        """Name it in a list of tests."""
        return " ".join((*self.words, self.form))


@dataclass(slots=True)
class _Asked:
    """Takes the place of `Flags`, and notes what a command declares."""

    words: list[str] = field(default_factory=list)
    forms: tuple[str, ...] = ("",)
    flags: set[str] = field(default_factory=set)

    def word(self, name: str, *_: object, **__: object) -> None:
        self.words.append(name)

    optional_word = word

    def path(self) -> None:
        self.word("sti")

    def paths(self) -> None:
        self.word("stier")

    def out(self) -> None:
        self.flags.add("--ut")

    def date(self) -> None:
        self.flags.add("--dato")

    def choice(self, flag: str, known: tuple[str, ...], *_: object, **__: Any) -> None:  # noqa: ANN401 - as `Flags`
        if flag == "--format":
            self.forms = known

    def formats(self, known: tuple[str, ...], *_: object) -> None:
        self.forms = known
        self.out()

    def values(self, *flags: str, **_: object) -> None:
        self.flags.update(flags)

    value = values

    def pair(self, flag: str, *_: object) -> None:
        self.flags.add(flag)

    switch = pair

    def profile(self) -> None:
        """Leave the profile as the project has it."""

    def stands_for(self) -> None:
        """Read files, and not standard input."""

    def over(self) -> None:
        """Write over nothing."""


def _runs() -> Iterator[Run]:
    for command in COMMANDS:
        asked = _Asked()
        name = command.replace("-", "_")
        import_module(f"endringsteori.cli.arguments.{name}").declare(asked)
        given = [WORDS[word] for word in asked.words]
        day = ("--dato", "2026-11-21") if "--dato" in asked.flags else ()
        forms = [(("--format", form) if form else (), form) for form in asked.forms]
        for more, form in WAYS.get(command, forms):
            words = (command, *given, *MORE.get(command, ()), *more, *day)
            yield Run(words, form, "--ut" in asked.flags)


EVERY_COMMAND: Final = tuple(_runs())
