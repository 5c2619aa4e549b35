"""The file that lets GitHub or GitLab check a new chain, and where it belongs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from endringsteori.cli.faults import UsageError
from endringsteori.templates.checks import check
from endringsteori.texts import Tekst

__all__ = ["ci_file"]

_GIT: Final = ".git"
_UNREADABLE_PATH: Final = Tekst(
    nb="--sjekk {system} kan ikke lese stien {sti:«»}. Velg en mappe med bare bokstaver, tall, punktum og bindestrek i navnet.",
    nn="--sjekk {system} kan ikkje lese stien {sti:«»}. Vel ei mappe med berre bokstavar, tal, punktum og bindestrek i namnet.",
    en="--sjekk {system} cannot read the path {sti:«»}. Choose a folder with only letters, digits, full stops and hyphens in its name.",
)


def ci_file(system: str, folder: Path) -> tuple[Path, bytes]:
    """Give the path and the content of the check of the chains in a folder.

    It belongs in the top of the git work tree around the folder; without one, the folder
    is taken for the top to be. In a work tree of its own, and in a submodule, `.git` is a
    file. Raises `UsageError` where the system cannot read the path of the chains.
    """
    whole = folder.resolve()
    above = (one for one in (whole, *whole.parents) if (one / _GIT).exists())
    top = next(above, None)
    chains = "." if top is None else whole.relative_to(top).as_posix()
    made = check(system, chains)
    if made is None:
        raise UsageError(_UNREADABLE_PATH, system=system, sti=chains)
    if top is None:
        return folder / made.path, made.text.encode()
    return _shortly(top / made.path), made.text.encode()


def _shortly(path: Path) -> Path:
    """Give a path as seen from the working folder, where there is a way."""
    try:
        return Path(os.path.relpath(path))
    except ValueError:  # another drive of Windows
        return path
