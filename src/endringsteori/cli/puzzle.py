"""What the commands about the puzzle share: a project that is read, and what is said beside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.cli.asking import language
from endringsteori.cli.confidential import warn_in_git
from endringsteori.cli.sources import files_of, projects_of, reading
from endringsteori.exchange import load
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from endringsteori.checking import Project
    from endringsteori.cli.console import Console
    from endringsteori.loading import Loaded
    from endringsteori.texts import Språk

__all__ = ["Opened", "opened", "opened_each"]

_LEFT_OUT: Final = Tekst(
    nb="Ikke alt lot seg lese, så noe kan mangle i svaret. Se endringsteori valider.",
    nn="Ikkje alt let seg lese, så noko kan mangle i svaret. Sjå endringsteori valider.",
    en="Not everything could be read, so the answer may lack something. See endringsteori valider.",
)


class Opened(NamedTuple):
    """A project that was read, and the language of the run."""

    project: Project
    loaded: Loaded
    språk: Språk

    @property
    def files(self) -> Iterator[Path]:
        """The files that were read, which nothing may be written over."""
        return files_of(self.project, self.loaded.sources.files)

    def say_beside(self, console: Console) -> None:
        """Say what people should know of the project, apart from the answer."""
        if self.loaded.trouble:
            console.complain(_LEFT_OUT.på(self.språk))
        warn_in_git(console, self.project, self.loaded.teori, self.språk)


def opened(arguments: Namespace, console: Console) -> Opened:
    """Read the one project that a command is about. Raises `UsageError`."""
    (project,) = _read(arguments, (arguments.sti,), console)
    return project


def opened_each(arguments: Namespace, console: Console) -> tuple[Opened, ...]:
    """Read the projects that a command may be about, sorted by name. Raises `UsageError`."""
    return _read(arguments, arguments.stier, console)


def _read(
    arguments: Namespace, paths: Sequence[str], console: Console
) -> tuple[Opened, ...]:
    with reading():
        projects = projects_of(paths, None, console)
        every = [(project, load(project.tree)) for project in projects]
    språk = language(arguments, (one.teori.innstillinger.språk for _, one in every))
    return tuple(Opened(project, loaded, språk) for project, loaded in every)
