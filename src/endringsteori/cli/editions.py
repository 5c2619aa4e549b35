"""Two editions of a project, as people name them: by a path, a revision, or both."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.checking import Project, locate, tree_at
from endringsteori.cli.faults import UsageError
from endringsteori.exchange import load
from endringsteori.loading import (
    ROOT_FILE,
    GitError,
    GitTrouble,
    Memory,
    NotAProjectError,
)
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.loading import Loaded, Sources

__all__ = ["Edition", "editions"]

_NEITHER: Final = Tekst(
    nb="Fant verken en fil, en mappe eller en git-revisjon som heter {ord:«» eller}.",
    nn="Fann verken ei fil, ei mappe eller ein git-revisjon som heiter {ord:«» eller}.",
    en="Found neither a file, a folder nor a git revision called {ord:«» eller}.",
)
_NOT_THERE: Final = Tekst(
    nb="Fant ikke {sti:«»} i revisjonen {revisjon:«»}.",
    nn="Fann ikkje {sti:«»} i revisjonen {revisjon:«»}.",
    en="Did not find {sti:«»} in the revision {revisjon:«»}.",
)
_HERE: Final = "."
_NOT_ONE: Final = (GitTrouble.UNKNOWN_REVISION, GitTrouble.NO_WORK_TREE)


class Edition(NamedTuple):
    """An edition that was read, what people called it, and where it lies on disk, if there."""

    name: str
    loaded: Loaded
    project: Project | None


class _Named(NamedTuple):
    """What a word means: a path, and the revision it is to be seen at, if any."""

    word: str
    path: str
    revision: str | None


class _NeitherError(Exception):
    """A word is neither a path that is there nor a revision."""


def editions(old: str, new: str) -> tuple[Edition, Edition]:
    """Read the two editions that people mean by two words.

    A path that is there is that path. Anything else is a git revision, with a path from
    the working folder after a colon; without one it is the path of the other, or the
    working folder. A project that is there today, and was not in the revision, is an empty
    one. Raises `UsageError` and `GitError`, and as `locate`.
    """
    named_old, named_new = _named(old), _named(new)
    of_new, of_old = _with_path(named_new, named_old), _with_path(named_old, named_new)
    try:
        today = _read(of_new, None)
        return _read(of_old, today.loaded.sources), today
    except _NeitherError as error:
        words = [one for one in (of_old, of_new) if _is_neither(one)]
        shown = tuple(dict.fromkeys(one.word for one in words))
        raise UsageError(_NEITHER, ord=shown) from error


def _is_neither(named: _Named) -> bool:
    """Tell whether a word is neither; one that goes wrong otherwise may be either."""
    try:
        _read(named, None)
    except _NeitherError:
        return True
    except (OSError, GitError, NotAProjectError, UsageError):
        return False
    return False


def _named(word: str) -> _Named:
    if os.path.lexists(word):
        return _Named(word, word, None)
    revision, _, path = word.partition(":")
    return _Named(word, path, revision)


def _with_path(one: _Named, other: _Named) -> _Named:
    """Give a revision that was named alone the path of the other, or the working folder."""
    return one._replace(path=one.path or other.path or _HERE)


def _read(named: _Named, today: Sources | None) -> Edition:
    """Read one edition; `today` are the texts that may tell where it lay in a revision."""
    if named.revision is None:
        (project,) = locate((Path(named.path),))
        return Edition(named.word, load(project.tree), project)
    there = _today(named.path)
    project = there or _gone(named.path)
    try:
        tree = tree_at(project, named.revision, today)
    except GitError as error:
        if error.trouble in _NOT_ONE and named.word == named.revision:
            raise _NeitherError from error
        raise
    if not tree.root and there is None:
        raise UsageError(_NOT_THERE, sti=named.path, revisjon=named.revision)
    return Edition(named.word, load(tree), None)


def _today(path: str) -> Project | None:
    """Find the project of a path; None where there is none today."""
    try:
        return locate((Path(path),))[0]
    except (FileNotFoundError, NotAProjectError):
        return None


def _gone(path: str) -> Project:
    """Make the project of a path that is not there today."""
    folder, name = Path(path), ROOT_FILE
    if path.lower().endswith((".yaml", ".yml", ".xlsx")):
        folder, name = folder.parent, folder.name
    return Project(path, folder.as_posix(), Memory({name: b""}))
