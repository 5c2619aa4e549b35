"""Projects that do not lie on disk as they are read: in memory, or with texts of an editor."""

from __future__ import annotations

from errno import ENOENT
from os import strerror
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from endringsteori.loading.file_names import ROOT_FILE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from endringsteori.loading.tree import SourceTree

__all__ = ["Memory", "Overlay"]

_NOTHING_BESIDE: Final[Mapping[str, SourceTree]] = MappingProxyType({})


class Memory:
    """A project in memory: bytes by path. The first is the root unless one is named so.

    `others` are the projects beside it, by their paths as people write them.
    """

    def __init__(
        self,
        files: Mapping[str, bytes],
        others: Mapping[str, SourceTree] = _NOTHING_BESIDE,
    ) -> None:
        self._files = dict(files)
        self._others = dict(others)

    @property
    def root(self) -> str:
        """`endringsteori.yaml` where there is one, otherwise the first file."""
        return ROOT_FILE if ROOT_FILE in self._files else next(iter(self._files), "")

    def paths(self) -> Iterable[str]:
        """Give the paths of the files."""
        return tuple(self._files)

    def read(self, path: str) -> bytes:
        """Give the bytes of a file."""
        return self._files[path]

    def data(self, path: str) -> bytes | None:
        """Give the bytes of a file; None where there is none."""
        return self._files.get(path)

    def beside(self, path: str) -> SourceTree | None:
        """Give one of the others."""
        return self._others.get(path)


class Overlay:
    """A project in which some files are replaced, added or gone, as in an editor.

    `files` are their bytes by path; None for one that is not there.
    """

    def __init__(self, tree: SourceTree, files: Mapping[str, bytes | None]) -> None:
        self._tree = tree
        self._files = dict(files)

    @property
    def root(self) -> str:
        """The root of the project below."""
        return self._tree.root

    def paths(self) -> Iterable[str]:
        """Give the paths of the project below, and the new ones."""
        paths = dict.fromkeys((*self._tree.paths(), *self._files))
        return tuple(path for path in paths if self._files.get(path, b"") is not None)

    def read(self, path: str) -> bytes:
        """Give the replaced bytes of a file, otherwise those of the project below.

        Raises `FileNotFoundError` for one that is gone.
        """
        if path not in self._files:
            return self._tree.read(path)
        data = self._files[path]
        if data is None:
            raise FileNotFoundError(ENOENT, strerror(ENOENT), path)
        return data

    def data(self, path: str) -> bytes | None:
        """Give the replaced bytes of a file, otherwise those of the project below."""
        if path in self._files:
            return self._files[path]
        return self._tree.data(path)

    def beside(self, path: str) -> SourceTree | None:
        """Give what lies beside the project below."""
        return self._tree.beside(path)

    def __eq__(self, other: object) -> bool:
        """Tell whether the project below is the other, with or without other texts."""
        return self._tree == (other._tree if isinstance(other, Overlay) else other)

    def __hash__(self) -> int:
        """Hash the project below."""
        return hash(self._tree)
