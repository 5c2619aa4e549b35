"""Writing over files that were read: all of them or none, and only what was read."""

from __future__ import annotations

import os
import shutil
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from endringsteori.cli.faults import NOT_ALLOWED, UsageError, reason
from endringsteori.lean import dataclass
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

__all__ = ["Rewrite", "rewrite"]

_CHANGED: Final = Tekst(
    nb="{sti:«»} er endret av noen andre i mellomtiden, så ingenting er skrevet. Kjør på nytt.",
    nn="{sti:«»} er endra av nokon andre i mellomtida, så ingenting er skrive. Køyr på nytt.",
    en="{sti:«»} was changed by someone else in the meantime, so nothing was written. Run again.",
)
_OUTSIDE: Final = Tekst(
    nb="{sti:«»} er en lenke til en fil utenfor prosjektet, så ingenting er skrevet.",
    nn="{sti:«»} er ei lenkje til ei fil utanfor prosjektet, så ingenting er skrive.",
    en="{sti:«»} is a link to a file outside the project, so nothing was written.",
)
_NOT_WRITTEN: Final = Tekst(
    nb="Kunne ikke skrive {sti:«»} ({grunn}), så ingenting er skrevet.",
    nn="Kunne ikkje skrive {sti:«»} ({grunn}), så ingenting er skrive.",
    en="Could not write {sti:«»} ({grunn}), so nothing was written.",
)


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A file to be written over: what was read there, and what is to stand there.

    `home` is the folder of its project, which no link may lead out of. `shown` is what
    people call the file.
    """

    path: Path
    home: Path
    shown: str
    before: bytes
    after: bytes

    @property
    def target(self) -> Path:
        """The file itself, where the path leads to it through links."""
        return self.path.resolve()

    @property
    def beside(self) -> Path:
        """Where the new bytes wait."""
        return self.target.with_name(f".{self.target.name}.{os.getpid()}.tmp")


def rewrite(files: Sequence[Rewrite]) -> None:
    """Write over files, keeping who may do what with them.

    The new bytes are all laid beside the files before the first one takes its place.
    Raises `UsageError`, with every file as it was, where one may not be written, has
    been changed since it was read, or lies outside its project.
    """
    for one in files:
        _refuse(one)
    try:
        for one in files:
            with _plainly(one):
                _lay_beside(one)
        for one in files:
            with _plainly(one):
                if one.target.read_bytes() != one.before:
                    raise UsageError(_CHANGED, sti=one.shown)
        _take_places(files)
    finally:
        for one in files:
            one.beside.unlink(missing_ok=True)


def _refuse(one: Rewrite) -> None:
    """Refuse what may not be written, also where the folder would let it happen."""
    if not one.target.is_relative_to(one.home.resolve()):
        raise UsageError(_OUTSIDE, sti=one.shown)
    with _plainly(one):
        mode = one.target.stat().st_mode
        if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
            raise UsageError(NOT_ALLOWED, sti=one.shown)
        if not os.access(one.target, os.W_OK):
            raise UsageError(NOT_ALLOWED, sti=one.shown)


def _lay_beside(one: Rewrite) -> None:
    with one.beside.open("xb") as file:
        file.write(one.after)
    shutil.copymode(one.target, one.beside)


def _take_places(files: Sequence[Rewrite]) -> None:
    """Let the new bytes take their places; should one fail, put the others back."""
    done: list[Rewrite] = []
    try:
        for one in files:
            with _plainly(one):
                one.beside.replace(one.target)
            done.append(one)
    except UsageError:
        for one in done:
            one.target.write_bytes(one.before)
        raise


@contextmanager
def _plainly(one: Rewrite) -> Iterator[None]:
    """Turn what the file system says of a file into a plain sentence."""
    try:
        yield
    except PermissionError as error:
        raise UsageError(NOT_ALLOWED, sti=one.shown) from error
    except OSError as error:
        raise UsageError(_NOT_WRITTEN, sti=one.shown, grunn=reason(error)) from error
