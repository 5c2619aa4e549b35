"""Where a command tells what it found, and in which formats: `--ut json=a.json --ut tekst=-`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from endringsteori.cli.endings import format_of
from endringsteori.cli.faults import UsageError
from endringsteori.cli.files import put_pieces, spare
from endringsteori.lean import dataclass
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    from endringsteori.cli.console import Console

__all__ = ["SCREEN", "Destination", "destinations", "put_all"]

SCREEN: Final = "-"
"""What people write for standard output."""

_USUAL: Final = "tekst"
_TWICE: Final = Tekst(
    nb="To formater kan ikke skrives til samme sted ({sti}). Gi hvert av dem sin egen fil.",
    nn="To format kan ikkje skrivast til same stad ({sti}). Gi kvart av dei si eiga fil.",
    en="Two formats cannot be written to the same place ({sti}). Give each a file of its own.",
)
_NO_FILE: Final = Tekst(
    nb="{valg:«»} mangler et filnavn. Skriv for eksempel {valg}funn, eller {valg}- for skjermen.",
    nn="{valg:«»} manglar eit filnamn. Skriv til dømes {valg}funn, eller {valg}- for skjermen.",
    en="{valg:«»} lacks a file name. Write for instance {valg}funn, or {valg}- for the screen.",
)
_TWO_PLAIN: Final = Tekst(
    nb="Bare én --ut kan stå uten format. Skriv formatet foran de andre, for eksempel {eksempel}.",
    nn="Berre éin --ut kan stå utan format. Skriv formatet framfor dei andre, til dømes {eksempel}.",
    en="Only one --ut may stand without a format. Write the format before the others, such as {eksempel}.",
)


@dataclass(frozen=True, slots=True)
class Destination:
    """A format, and the file (or `-`) that it is written to."""

    form: str
    path: str


def destinations(
    asked: Sequence[str], form: str | None, known: Collection[str]
) -> tuple[Destination, ...]:
    """Read what was asked for with `--ut`, in that order, and with `--format`.

    `form` is the format of what has none before a `=`: a file, or else the screen. Where
    it is None, the ending of the file tells. Only a format that the command knows stands
    before a `=`; any other word is part of a file name. Where every file has its format
    and none is asked for beside them, nothing goes to the screen. Raises `UsageError`
    where two go to one place.
    """
    named = [_named(word, known) for word in asked]
    plain = [word for word, one in zip(asked, named, strict=True) if one is None]
    if len(plain) > 1:
        raise UsageError(_TWO_PLAIN, eksempel=f"json={plain[1]}")
    found = [
        one or Destination(form or format_of(word, known) or _USUAL, word)
        for word, one in zip(asked, named, strict=True)
    ]
    if not plain and (form is not None or not asked):
        found.append(Destination(form or _USUAL, SCREEN))
    _each_its_own(found)
    return tuple(found)


def put_all(
    console: Console,
    shown: Sequence[tuple[Destination, Iterable[str]]],
    inputs: Iterable[Path],
) -> None:
    """Write texts, each in pieces: the files first, then what goes to the screen.

    Raises `UsageError` before anything is written where a file is one of the inputs, and
    as `put`.
    """
    read = tuple(inputs)
    files = [one for one in shown if one[0].path != SCREEN]
    for destination, _ in files:
        spare(destination.path, read)
    screen = [one for one in shown if one[0].path == SCREEN]
    for destination, pieces in (*files, *screen):
        put_pieces(console, pieces, destination.path, read)


def _named(word: str, known: Collection[str]) -> Destination | None:
    """Read a destination that names its format; None for a file name."""
    form, equals, path = word.partition("=")
    if not equals or form not in known:
        return None
    if not path:
        raise UsageError(_NO_FILE, valg=word)
    return Destination(form, path)


def _each_its_own(found: Iterable[Destination]) -> None:
    seen: set[str] = set()
    for one in found:
        place = one.path if one.path == SCREEN else _whole(one.path)
        if place in seen:
            raise UsageError(_TWICE, sti=one.path)
        seen.add(place)


def _whole(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))
