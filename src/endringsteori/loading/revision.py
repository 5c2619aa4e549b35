"""`GitRevision`: a project as it was at a revision, without touching the work tree."""

from __future__ import annotations

import os
import posixpath
from functools import cached_property
from itertools import starmap
from typing import TYPE_CHECKING

from endringsteori.loading.decode import MAX_BYTES
from endringsteori.loading.file_names import ROOT_FILE, is_chain, spellings
from endringsteori.loading.git import Repository
from endringsteori.loading.moved import found_again, lines_of
from endringsteori.loading.revision_files import RevisionFiles, same_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

__all__ = ["GitRevision"]


class GitRevision:
    """The files of a project at a git revision: a `SourceTree`.

    `folder` is the project's folder as seen from the top of the repository. With another
    `root` than `endringsteori.yaml` it is a project of one file. A revision without the
    root file has an empty project. What is left out, and which links are followed, is as
    for `Folder`; submodules are left out, and of a file in LFS there is the pointer.
    Reading may raise `GitError`.
    """

    def __init__(
        self, repository: Repository, commit: str, folder: str, root: str = ROOT_FILE
    ) -> None:
        self._repository = repository
        self._commit = commit
        self._folder = folder
        self._root = root

    @classmethod
    def at(cls, folder: Path, revision: str, root: str = ROOT_FILE) -> GitRevision:
        """Find the project in a folder at a revision. Raises `GitError`.

        The folder need not be there today, but must be in a work tree of git.
        """
        repository, inside = Repository.around(folder)
        return cls(repository, repository.commit(revision), inside, root)

    def beside(self, path: str) -> GitRevision | None:
        """Give another project of the same revision, by its path as seen from this one's folder.

        None where there is none, and where the path leads out of the repository.
        """
        inside = posixpath.normpath(posixpath.join(self._folder, path))
        inside = "" if inside == "." else inside
        folder, _, name = inside.rpartition("/")
        tries = ((inside, ROOT_FILE), (folder, name))
        return next((one for one in starmap(self._at, tries) if one.root), None)

    def where_it_lay(self, texts: Iterable[str]) -> GitRevision | None:
        """Find the project where it lay in this revision, by the texts that it has today.

        It is the one whose root file is gone from the work tree, and has most of its lines
        in the texts; of several the first by path. None where there is no such project.
        """
        top, commit = self._repository.top, self._commit
        gone = {
            entry.path: entry.oid
            for entry in self._repository.entries(commit, "")
            if not entry.is_link
            and is_chain(entry.path.rpartition("/")[2])
            and not os.path.lexists(top / entry.path)
        }
        contents = self._repository.contents(gone.values(), MAX_BYTES)
        today = lines_of(*texts)
        best: tuple[float, str] = 0, ""
        for path, oid in sorted(gone.items()):
            lines = lines_of(contents[oid].decode("utf-8", "replace"))
            part = found_again(lines, today)
            if part > best[0]:
                best = part, path
        folder, _, name = best[1].rpartition("/")
        return self._at(folder, name) if name else None

    def _at(self, folder: str, root: str) -> GitRevision:
        return GitRevision(self._repository, self._commit, folder, root)

    def __eq__(self, other: object) -> bool:
        """Tell whether both are the same project of the same commit."""
        return isinstance(other, GitRevision) and self._key == other._key

    def __hash__(self) -> int:
        """Hash the project and the commit."""
        return hash(self._key)

    @property
    def _key(self) -> tuple[object, ...]:
        return self._repository.top, self._commit, self._folder, self._root

    @property
    def commit(self) -> str:
        """The full name of the commit."""
        return self._commit

    @property
    def root(self) -> str:
        """The path of the root file; empty where the revision does not have it."""
        return next((path for path in self._chosen if same_name(path, self._root)), "")

    def paths(self) -> tuple[str, ...]:
        """Give every chain file and file of measurements of the project."""
        return tuple(self._chosen)

    def read(self, path: str) -> bytes:
        """Give the bytes of a file. Raises `KeyError` for one that is not there."""
        return self._contents[self._chosen[path]]

    def data(self, path: str) -> bytes | None:
        """Give any file below the project's folder, as `Folder` does."""
        files = RevisionFiles(self._repository, self._commit, self._folder)
        oid = next(filter(None, map(files.any_at, spellings(path))), None)
        if oid is None:
            return None
        return self._repository.contents([oid], MAX_BYTES + 1)[oid]

    @cached_property
    def _chosen(self) -> Mapping[str, str]:
        """The names of the contents by path in the project, sorted."""
        files = RevisionFiles(self._repository, self._commit, self._folder)
        if self._root == ROOT_FILE:
            chosen = dict(files.of_project())
            return chosen if ROOT_FILE in chosen else {}
        return dict(files.named(self._root))

    @cached_property
    def _contents(self) -> Mapping[str, bytes]:
        most = MAX_BYTES + 1
        return self._repository.contents(self._chosen.values(), most)
