"""`Kept`: a project whose files are read once, so that all tries are made on the same text."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.loading import SourceTree

__all__ = ["Kept", "with_text"]


class Kept:
    """A tree of files that remembers their bytes from the first time they are asked for."""

    def __init__(self, tree: SourceTree) -> None:
        self._tree = tree
        self._files: dict[str, bytes] = {}
        self._data: dict[str, bytes | None] = {}

    @property
    def root(self) -> str:
        """The root of the project."""
        return self._tree.root

    def paths(self) -> Iterable[str]:
        """Give the paths of the files, which may have become more since last."""
        return self._tree.paths()

    def read(self, path: str) -> bytes:
        """Give the bytes of a file as they were the first time."""
        if path not in self._files:
            self._files[path] = self._tree.read(path)
        return self._files[path]

    def data(self, path: str) -> bytes | None:
        """Give a file of measurements or statistics as it was the first time."""
        if path not in self._data:
            self._data[path] = self._tree.data(path)
        return self._data[path]

    def beside(self, path: str) -> SourceTree | None:
        """Give another project, by its path as seen from this one's folder."""
        return self._tree.beside(path)

    def __eq__(self, other: object) -> bool:
        """Tell whether it is the same project, read once or not."""
        return self._tree == (other._tree if isinstance(other, Kept) else other)

    def __hash__(self) -> int:
        """Hash the project."""
        return hash(self._tree)


def with_text(data: bytes, text: str) -> bytes:
    """Give the bytes of a file with another text, under the same byte order mark."""
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    return mark + text.encode()
