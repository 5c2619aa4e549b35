"""From the paths that people name to projects: several paths of one project are one."""

from __future__ import annotations

import os
import posixpath
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.exchange import is_template, is_workbook
from endringsteori.lean import dataclass
from endringsteori.loading import (
    ROOT_FILE,
    Folder,
    OneFile,
    Overlay,
    find_project,
)
from endringsteori.privacy import IDLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.loading import SourceTree
    from endringsteori.privacy import Mask

__all__ = ["STDIN", "Project", "in_memory", "locate", "locate_text"]

STDIN: Final = "-"
"""What people write for standard input, and what its project is called."""


@dataclass(frozen=True, slots=True)
class Project:
    """One project to read.

    `name` is its path, and `folder` the folder that the paths of its files start from,
    both as seen from the working folder (`folder` is empty there). `only` are the files
    whose findings are asked for, as paths in the project; None for all. `mask` is what
    paths are shown through.
    """

    name: str
    folder: str
    tree: SourceTree
    only: frozenset[str] | None = None
    mask: Mask = IDLE

    def path(self, file: str) -> str:
        """Give the path of one of its files as seen from the working folder, to be shown."""
        return self.mask(_without_detours(self.disk(file)))

    def disk(self, file: str) -> str:
        """Give the path that one of its files is opened by, from the working folder."""
        return posixpath.join(self.folder, file)

    def shown_through(self, mask: Mask) -> Project:
        """Give the project with its name and its paths as they may be shown."""
        return replace(self, name=mask(self.name), mask=mask)

    def alone(self, file: str) -> Project:
        """Make a project of one file in the folder, which this project does not read."""
        path = self.disk(file)
        folder = path.rpartition("/")[0]
        return Project(path, folder, OneFile(Path(path)))


def in_memory(tree: SourceTree) -> Project:
    """Make a project of a tree that no path led to."""
    return Project("", "", tree)


def locate(paths: Iterable[Path]) -> tuple[Project, ...]:
    """Find the projects that some paths mean, sorted by name.

    A file below a folder with a root file means that folder's project, its findings
    shown for the files named only. Raises `OSError` where there is nothing to read and
    `NotAProjectError` for what is neither a chain file nor a folder with a root file.
    """
    found: dict[str, Project] = {}
    for path in paths:
        project = _of(path)
        same = os.path.realpath(project.disk(project.tree.root))
        found[same] = _joined(found.get(same, project), project)
    return tuple(sorted(found.values(), key=lambda project: project.name))


def locate_text(data: bytes, stands_for: Path | None = None) -> Project:
    """Make a project of a text: alone, or in the place of a file of a project.

    The file need not exist.
    """
    if stands_for is None:
        return Project(STDIN, "", Overlay(OneFile(Path(STDIN)), {STDIN: data}))
    absolute = _absolute(stands_for)
    for home in absolute.parents:
        if (home / ROOT_FILE).is_file():
            file = absolute.relative_to(home).as_posix()
            folder = _from_here(home, as_is=stands_for.is_absolute())
            tree = Overlay(Folder(home), {file: data})
            return Project(folder or ".", folder, tree, frozenset((file,)))
    folder = _from_here(absolute.parent, as_is=stands_for.is_absolute())
    tree = Overlay(OneFile(absolute), {absolute.name: data})
    alone = Project("", folder, tree)
    return replace(alone, name=alone.path(absolute.name))


def _of(path: Path) -> Project:
    tree, home, named = _workbook(path) or find_project(path)
    folder = _from_here(_absolute(home), as_is=path.is_absolute())
    project = Project(folder or ".", folder, tree)
    if isinstance(tree, OneFile):
        return replace(project, name=project.path(tree.root))
    return project if named is None else replace(project, only=frozenset((named,)))


def _workbook(path: Path) -> tuple[SourceTree, Path, str | None] | None:
    """Give a workbook as a project of its own.

    One that lies in a project, and is not of the template, is what that project reads.
    """
    if not (is_workbook(path.name) and path.is_file()):
        return None
    tree = OneFile(path)
    in_project = any((above / ROOT_FILE).is_file() for above in _absolute(path).parents)
    if in_project and not is_template(tree.read(tree.root)):
        return None
    return tree, path.parent, None


def _joined(one: Project, other: Project) -> Project:
    if one.only is None or other.only is None:
        return replace(one, only=None)
    return replace(one, only=one.only | other.only)


def _without_detours(path: str) -> str:
    """Give a path to a file of a register beside the project as short as it can be."""
    return posixpath.normpath(path) if "/../" in path else path


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 - links are kept as they are


def _from_here(folder: Path, *, as_is: bool) -> str:
    """Give a folder as seen from the working folder; one named in full elsewhere, in full."""
    try:
        relative = Path(os.path.relpath(folder))
    except ValueError:  # another drive
        return folder.as_posix()
    if as_is and ".." in relative.parts:
        return folder.as_posix()
    return "" if relative == Path() else relative.as_posix()
