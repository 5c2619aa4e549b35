"""`SourceTree`: the one port through which files of a project are read."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from endringsteori.loading.decode import MAX_BYTES
from endringsteori.loading.file_names import (
    OF_ITS_OWN,
    ROOT_FILE,
    is_chain,
    is_left_out,
    is_read_in,
    spellings,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "Folder",
    "NotAProjectError",
    "OneFile",
    "SourceTree",
    "find_project",
    "open_tree",
]


class NotAProjectError(ValueError):
    """A folder without a root file, or a file that is not YAML, was named as a project."""


class SourceTree(Protocol):
    """The files of one project: what there is, and what stands in it.

    Paths are relative to the project, with `/`. `root` is the path of the root file.
    """

    @property
    def root(self) -> str:
        """The path of the root file."""
        ...

    def paths(self) -> Iterable[str]:
        """Give every chain file and file of measurements, in no particular order."""
        ...

    def read(self, path: str) -> bytes:
        """Give the bytes of a file, and at most one more than may be read."""
        ...

    def data(self, path: str) -> bytes | None:
        """Give any file below the project's folder, and at most one byte more than may be read.

        None where there is none, and where the path leads out of the folder.
        """
        ...

    def beside(self, path: str) -> SourceTree | None:
        """Give another project, by its path as seen from this one's folder.

        None where there is none. A tree of a project that was opened before, by whatever
        path, equals that one where the two can be compared.
        """
        ...


class OneFile:
    """A project of one file on disk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __eq__(self, other: object) -> bool:
        """Tell whether both are the same file, whatever the paths to it."""
        if not isinstance(other, OneFile):
            return NotImplemented
        return self._path.resolve() == other._path.resolve()

    def __hash__(self) -> int:
        """Hash the file that the path leads to."""
        return hash(self._path.resolve())

    @property
    def root(self) -> str:
        """The file itself."""
        return self._path.name

    def paths(self) -> Iterable[str]:
        """Give the one file."""
        return (self._path.name,)

    def read(self, path: str) -> bytes:
        """Give the bytes of the file. Raises `OSError` where it cannot be read."""
        return _read(self._path.with_name(path))

    def data(self, path: str) -> bytes | None:
        """Give a file below the folder of the file. Raises `OSError` as `read`."""
        return _data(self._path.parent, path)

    def beside(self, path: str) -> SourceTree | None:
        """Give a project by its path from the folder of the file."""
        return _project_at(self._path.parent / path)


class Folder:
    """A project on disk: a folder with a root file, and the files below it.

    Left out are hidden folders, what tools build, virtual environments, folders with a
    root file of their own, and links that lead out of the project or in circles. A file
    that two paths lead to is read once.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def __eq__(self, other: object) -> bool:
        """Tell whether both are the same folder, whatever the paths to it."""
        if not isinstance(other, Folder):
            return NotImplemented
        return self._path.resolve() == other._path.resolve()

    def __hash__(self) -> int:
        """Hash the folder that the path leads to."""
        return hash(self._path.resolve())

    @property
    def root(self) -> str:
        """`endringsteori.yaml`."""
        return ROOT_FILE

    def paths(self) -> Iterable[str]:
        """Give every chain file and file of measurements below the folder.

        Raises `OSError` where the folder itself cannot be listed.
        """
        real = self._path.resolve()
        seen: set[Path] = set()
        return tuple(self._below(self._path, real, "", (real,), seen))

    def _below(
        self,
        folder: Path,
        real: Path,
        prefix: str,
        above: tuple[Path, ...],
        seen: set[Path],
    ) -> Iterator[str]:
        for entry in sorted(os.scandir(folder), key=lambda e: e.name):
            path = folder / entry.name
            target = above[-1] / entry.name
            if entry.is_symlink():  # one that leads nowhere is neither folder nor file
                target = Path(os.path.realpath(path))
            if not target.is_relative_to(real):
                continue
            if target.is_dir():
                if not _left_out(path) and target not in above:
                    below = f"{prefix}{entry.name}/"
                    yield from self._below(path, real, below, (*above, target), seen)
            elif (
                is_read_in(folder.name, entry.name)
                and target.is_file()
                and target not in seen
            ):
                seen.add(target)
                yield prefix + entry.name

    def read(self, path: str) -> bytes:
        """Give the bytes of a file. Raises `OSError` where it cannot be read."""
        return _read(self._path / path)

    def data(self, path: str) -> bytes | None:
        """Give a file below the folder. Raises `OSError` where it cannot be read."""
        return _data(self._path, path)

    def beside(self, path: str) -> SourceTree | None:
        """Give a project by its path from the folder."""
        return _project_at(self._path / path)


def open_tree(path: Path) -> SourceTree:
    """Open the project that a path names.

    Raises `OSError` where there is nothing to read, and `NotAProjectError` for a folder
    without a root file.
    """
    return find_project(path)[0]


def find_project(path: Path) -> tuple[SourceTree, Path, str | None]:
    """Find the project that a path means: its tree, where it lies, and the file named.

    A file below a folder with a root file means that folder's project; the third value
    is then the file's path in it. Raises as `open_tree`.
    """
    path.stat()  # says plainly what is wrong with the path, if anything
    if path.is_dir():
        if not (_has(path, ROOT_FILE) and (path / ROOT_FILE).is_file()):
            raise NotAProjectError(str(path))
        return Folder(path), path, None
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 - links are kept as they are
    for folder in absolute.parents:
        if (folder / ROOT_FILE).is_file():
            inside = absolute.relative_to(folder).as_posix()
            home = path.parent if folder == absolute.parent else folder
            if any(part.startswith(".") for part in Path(inside).parts[:-1]):
                break
            return Folder(home), home, inside
    if not is_chain(path.name):
        raise NotAProjectError(str(path))
    return OneFile(path), path.parent, None


def _project_at(path: Path) -> SourceTree | None:
    """Open a folder with a root file, or one chain file, whatever folder that lies in."""
    if path.name == ROOT_FILE:
        path = path.parent
    if (path / ROOT_FILE).is_file():
        return Folder(path)
    return OneFile(path) if is_chain(path.name) and path.is_file() else None


def _data(folder: Path, path: str) -> bytes | None:
    """Read a file below a folder, whatever Unicode form its name has on disk."""
    home = folder.resolve()
    for form in spellings(path):
        real = Path(os.path.realpath(folder / form))
        is_file = os.path.isfile(real)  # noqa: PTH113 - raises for no name, however long
        if is_file and real.is_relative_to(home):
            return _read(real)
    return None


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _left_out(folder: Path) -> bool:
    if is_left_out(folder.name, ()):
        return True
    return is_left_out(folder.name, [name for name in OF_ITS_OWN if _has(folder, name)])


def _has(folder: Path, name: str) -> bool:
    """Tell whether something lies in a folder.

    Raises `PermissionError` of the folder where that may not be seen: the file need not be.
    """
    try:
        (folder / name).stat()
    except PermissionError as error:
        raise PermissionError(error.errno, error.strerror, str(folder)) from error
    except OSError:
        return False
    return True
