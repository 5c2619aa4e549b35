"""`RevisionFiles`: what lies in one folder of a revision, with the links among it followed."""

from __future__ import annotations

import os
import posixpath
import unicodedata
from typing import TYPE_CHECKING, Final

from endringsteori.loading.decode import MAX_BYTES
from endringsteori.loading.file_names import is_left_out, is_read_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.loading.git import Entry, Repository

__all__ = ["RevisionFiles", "same_name"]

_MOST_LINKS: Final = 40
"""How many links one path may go through, as on Linux: more are a circle."""


class RevisionFiles:
    """The files below one folder of a revision, and where links among them lead.

    Paths are from the top of the repository.
    """

    def __init__(self, repository: Repository, commit: str, folder: str) -> None:
        self._top, entries = _listed(repository, commit, folder)
        self._name = posixpath.basename(self._top) or repository.top.name
        links = [entry for entry in entries if entry.is_link]
        told = repository.contents((link.oid for link in links), MAX_BYTES)
        self._links = {link.path: os.fsdecode(told[link.oid]) for link in links}
        self._files = {e.path: e.oid for e in entries if not e.is_link}
        self._below: dict[str, set[str]] = {}
        for entry in entries:
            self._place(entry.path)

    def _place(self, path: str) -> None:
        """Put a path into the folder it lies in, and that into its own, up to the top."""
        while path != self._top:
            folder, _, name = path.rpartition("/")
            known = self._below.setdefault(folder, set())
            if name in known:
                return
            known.add(name)
            path = folder

    def named(self, name: str) -> Iterator[tuple[str, str]]:
        """Give the one file of a name in the folder, and the name of its content."""
        for own in sorted(self._below.get(self._top, ())):
            target = self._real(self._path(self._top, own))
            if same_name(own, name) and target in self._files:
                yield own, self._files[target]
                return

    def any_at(self, path: str) -> str | None:
        """Give the name of the content at a path from the folder; None for no file there."""
        return self._files.get(self._real(self._path(self._top, path)) or "")

    def of_project(self) -> Iterator[tuple[str, str]]:
        """Give the files of the project, and the names of their contents."""
        return self._in_folder(self._top, self._name, "", (self._top,), set())

    def _in_folder(
        self, real: str, name: str, prefix: str, above: tuple[str, ...], seen: set[str]
    ) -> Iterator[tuple[str, str]]:
        for own in sorted(self._below.get(real, ())):
            target = self._real(self._path(real, own))
            if target is None or target in seen:
                continue
            if target in self._below:
                if not is_left_out(own, self._below[target]) and target not in above:
                    below = f"{prefix}{own}/"
                    yield from self._in_folder(
                        target, own, below, (*above, target), seen
                    )
            elif is_read_in(name, own) and target in self._files:
                seen.add(target)
                yield prefix + own, self._files[target]

    def _real(self, path: str) -> str | None:
        """Give where a path leads through links; None for nowhere and out of the folder."""
        done: list[str] = []
        waiting = path.split("/")[::-1]
        links = 0
        while waiting:
            part = waiting.pop()
            if part in {"", "."}:
                continue
            if part == "..":
                if not done:
                    return None
                done.pop()
                continue
            done.append(part)
            target = self._links.get("/".join(done))
            if target is not None:
                links += 1
                if links > _MOST_LINKS or target.startswith("/"):
                    return None
                done.pop()
                waiting.extend(reversed(target.split("/")))
        real = "/".join(done)
        inside = not self._top or real == self._top or real.startswith(f"{self._top}/")
        return real if inside else None

    @staticmethod
    def _path(folder: str, name: str) -> str:
        return f"{folder}/{name}" if folder else name


def _listed(
    repository: Repository, commit: str, folder: str
) -> tuple[str, tuple[Entry, ...]]:
    """List a folder, which git may have in another Unicode form than the disk."""
    forms = (folder, *(unicodedata.normalize(form, folder) for form in ("NFC", "NFD")))
    for form in dict.fromkeys(forms):
        entries = repository.entries(commit, form)
        if entries:
            return form, entries
    return folder, ()


def same_name(one: str, other: str) -> bool:
    """Tell whether two names are the same, in whichever Unicode form."""
    return unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
