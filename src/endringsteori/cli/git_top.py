"""The folder that GitHub, GitLab and other systems see files from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.cli.faults import UsageError
from endringsteori.output import Top
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["find_top"]

_GIT: Final = ".git"
_NO_FOLDER: Final = Tekst(
    nb="{sti:«»} er ingen mappe. --rot er mappen som filene skal ses fra.",
    nn="{sti:«»} er inga mappe. --rot er mappa som filene skal sjåast frå.",
    en="{sti:«»} is not a folder. --rot is the folder that files are to be seen from.",
)


def find_top(asked: str | None) -> Top:
    """Give the folder asked for, else the nearest with `.git` upwards, else the working one.

    In a work tree of its own, and in a submodule, `.git` is a file. Raises `UsageError`
    where what was asked for is no folder.
    """
    here = Path.cwd()
    if asked is not None:
        folder = Path(asked).resolve()
        if not folder.is_dir():
            raise UsageError(_NO_FOLDER, sti=asked)
    else:
        folder = _nearest((here, *here.parents)) or here
    return Top(str(folder), str(here))


def _nearest(folders: Iterable[Path]) -> Path | None:
    return next((folder for folder in folders if (folder / _GIT).exists()), None)
