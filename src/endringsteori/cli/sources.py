"""What the commands read: projects by their paths, and faults in plain sentences."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.checking import STDIN, locate, locate_text
from endringsteori.cli.faults import FOLDER, NOT_ALLOWED, UsageError, reason
from endringsteori.cli.git_faults import git_fault
from endringsteori.loading import GitError, MissingLibyamlError, NotAProjectError
from endringsteori.loading.decode import MAX_BYTES
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from endringsteori.checking import Project
    from endringsteori.cli.console import Console

__all__ = ["files_of", "projects_of", "reading"]

_NOT_A_PROJECT: Final = Tekst(
    nb="{sti:«»} er ikke et prosjekt. Oppgi en YAML-fil, et regneark (.xlsx), eller en mappe med filen endringsteori.yaml.",
    nn="{sti:«»} er ikkje eit prosjekt. Oppgi ei YAML-fil, eit rekneark (.xlsx), eller ei mappe med fila endringsteori.yaml.",
    en="{sti:«»} is not a project. Give a YAML file, a workbook (.xlsx), or a folder with the file endringsteori.yaml.",
)
_SOM_WITHOUT_STDIN: Final = Tekst(
    nb="--som hører sammen med - (standard inn).",
    nn="--som høyrer saman med - (standard inn).",
    en="--som goes with - (standard input).",
)
_NO_LIBYAML: Final = Tekst(
    nb="PyYAML er installert uten libyaml, som trengs for å lese filene. Installer PyYAML på nytt fra en ferdig bygd pakke (wheel).",
    nn="PyYAML er installert utan libyaml, som trengst for å lese filene. Installer PyYAML på nytt frå ein ferdig bygd pakke (wheel).",
    en="PyYAML is installed without libyaml, which reading needs. Install PyYAML again from a wheel.",
)

_NOT_FOUND: Final = Tekst(
    nb="Fant ikke {sti:«»}.", nn="Fann ikkje {sti:«»}.", en="Did not find {sti:«»}."
)
_NOT_READ: Final = Tekst(
    nb="Kunne ikke lese {sti:«»} ({grunn}).",
    nn="Kunne ikkje lese {sti:«»} ({grunn}).",
    en="Could not read {sti:«»} ({grunn}).",
)


def projects_of(
    paths: Sequence[str], stands_for: str | None, console: Console
) -> tuple[Project, ...]:
    """Find the projects that paths mean, standard input among them; sorted by name.

    Raises `UsageError` where `stands_for` is given without standard input.
    """
    projects = locate(Path(path) for path in paths if path != STDIN)
    if STDIN in paths:
        data = console.input(MAX_BYTES + 1)
        file = None if stands_for is None else Path(stands_for)
        projects = (*projects, locate_text(data, file))
    elif stands_for is not None:
        raise UsageError(_SOM_WITHOUT_STDIN)
    return tuple(sorted(projects, key=lambda project: project.name))


def files_of(project: Project, files: Iterable[str]) -> Iterator[Path]:
    """Give the files of a project on disk, which nothing may be written over."""
    return (Path(project.disk(file)) for file in files)


@contextmanager
def reading() -> Iterator[None]:
    """Turn what the file system or git says on reading into a plain sentence."""
    try:
        yield
    except FileNotFoundError as error:
        raise UsageError(_NOT_FOUND, sti=_path(error)) from error
    except PermissionError as error:
        raise UsageError(NOT_ALLOWED, sti=_path(error)) from error
    except IsADirectoryError as error:
        raise UsageError(FOLDER, sti=_path(error)) from error
    except NotAProjectError as error:
        raise UsageError(_NOT_A_PROJECT, sti=str(error)) from error
    except GitError as error:
        raise git_fault(error) from error
    except MissingLibyamlError as error:
        raise UsageError(_NO_LIBYAML) from error
    except OSError as error:
        raise UsageError(_NOT_READ, sti=_path(error), grunn=reason(error)) from error


def _path(error: OSError) -> str:
    """Give what could not be read: where nothing is named, the working folder is gone."""
    return str(error.filename or os.curdir)
