"""`Session`: a project that is checked again and again while its files change.

What an update gives is what a check of the whole gives; only what has changed, and what
follows from it, is read and checked again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from endringsteori.checking.checked import check_one
from endringsteori.checking.known import Known
from endringsteori.checking.lest import project_of
from endringsteori.checking.settings import Ask, today
from endringsteori.loading import Kept, Overlay

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.checking.checked import Checked
    from endringsteori.checking.lest import Kilde
    from endringsteori.checking.projects import Project
    from endringsteori.rules.rule import Profil
    from endringsteori.texts import Språk

__all__ = ["Session"]


class Session:
    """One project, checked as it is now. Its findings are those of `valider`, byte for byte.

    What an earlier update gave keeps its findings, but must not be asked where anything
    stands any more. Not for several threads at once.
    """

    def __init__(self, project: Project, ask: Ask) -> None:
        """Open a project; it is read when it is first updated."""
        self._project = project
        self._ask = ask
        self._texts: dict[str, bytes | None] = {}
        self._kept = Kept()
        self._known = Known()

    @classmethod
    def of(
        cls,
        kilde: Kilde,
        *,
        dato: date | None = None,
        profil: Profil | None = None,
        språk: Språk | None = None,
    ) -> Session:
        """Open a project as `valider` does; the date is that of today throughout."""
        return cls(project_of(kilde), Ask(dato or today(), profil, språk))

    def update(self, path: str, data: bytes | None) -> Checked:
        """Check the project with new bytes for a file, None where it is no more.

        `path` is seen from the project. The bytes stand for what lies on disk until the
        file is let go with `release`. Raises as `check`, and can then be asked again.
        """
        self._texts[path] = data
        return self.check()

    def release(self, path: str) -> Checked:
        """Check the project with a file as it lies on disk again. Raises as `check`."""
        self._texts.pop(path, None)
        return self.check()

    def check(self) -> Checked:
        """Check the project as it is now: on disk, and in the texts that stand for that.

        Raises as `check` of the room.
        """
        tree = self._project.tree
        if self._texts:
            tree = Overlay(tree, self._texts)
        project = replace(self._project, tree=tree)
        return check_one(project, self._ask, self._kept, self._known)
