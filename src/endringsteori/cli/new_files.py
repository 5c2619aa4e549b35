"""Files that must not be there before: all of them are written, or none."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from endringsteori.cli.faults import UsageError
from endringsteori.cli.files import plainly, put_bytes
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

__all__ = ["create", "refuse_existing", "refuse_full"]

_GIT: Final = ".git"
_THERE_ALREADY: Final = Tekst(
    nb="{sti:«»} finnes fra før, og blir ikke skrevet over. Velg et annet navn.",
    nn="{sti:«»} finst frå før, og blir ikkje skriven over. Vel eit anna namn.",
    en="{sti:«»} is there already, and is not written over. Choose another name.",
)
_NOT_A_FOLDER: Final = Tekst(
    nb="{sti:«»} er en fil, ikke en mappe. Velg et annet navn.",
    nn="{sti:«»} er ei fil, ikkje ei mappe. Vel eit anna namn.",
    en="{sti:«»} is a file, not a folder. Choose another name.",
)
_FULL: Final = Tekst(
    nb="Mappen {sti:«»} er ikke tom, og blir ikke rørt. Velg en ny mappe, for eksempel {forslag:«»}.",
    nn="Mappa {sti:«»} er ikkje tom, og blir ikkje rørt. Vel ei ny mappe, til dømes {forslag:«»}.",
    en="The folder {sti:«»} is not empty, and is left alone. Choose a new folder, such as {forslag:«»}.",
)


def refuse_existing(path: Path) -> None:
    """Raise `UsageError` where there is anything at a path, a dead link too."""
    if os.path.lexists(path):
        raise UsageError(_THERE_ALREADY, sti=str(path))


def refuse_full(folder: Path) -> None:
    """Raise `UsageError` unless a folder is new, or empty but for what git keeps."""
    with plainly(str(folder)):
        is_there = folder.is_dir()
        is_full = is_there and any(one.name != _GIT for one in folder.iterdir())
    if is_full:
        raise UsageError(_FULL, sti=str(folder), forslag=str(folder / "kjeder"))
    if not is_there and os.path.lexists(folder):
        raise UsageError(_NOT_A_FOLDER, sti=str(folder))


def create(files: Mapping[Path, bytes]) -> None:
    """Write new files in order, with the folders that they need.

    Raises `UsageError` where one is there already or cannot be written; then those
    before it, and the folders that were made, are gone again.
    """
    folders: list[Path] = []
    written: list[Path] = []
    try:
        for path, data in files.items():
            refuse_existing(path)
            folders += _missing(path.parent)
            put_bytes(str(path), data, ())
            written.append(path)
    except BaseException:
        _undo(written, folders)
        raise


def _missing(folder: Path) -> tuple[Path, ...]:
    """Give the folders on the way to a file that are not there, the outermost first."""
    way = (folder, *folder.parents)
    return tuple(one for one in reversed(way) if not one.exists())


def _undo(files: Iterable[Path], folders: Sequence[Path]) -> None:
    """Take away what was made, as far as it got; what others put there stays."""
    with suppress(OSError):
        for file in files:
            file.unlink()
        for folder in reversed(folders):
            if folder.is_dir():
                folder.rmdir()
