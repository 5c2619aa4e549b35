"""`GitError`: why a revision cannot be read. Light, for those who only have to tell of it."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["GitError", "GitTrouble"]


class GitTrouble(StrEnum):
    """Why a revision cannot be read."""

    NO_GIT = "git er ikke installert"
    NO_WORK_TREE = "ikke i et git-arkiv"
    NOT_TRUSTED = "git stoler ikke på mappen"
    NOT_ALLOWED = "mangler tilgang"
    UNKNOWN_REVISION = "ukjent revisjon"
    SHALLOW = "grunn kloning"
    MISSING = "innholdet er ikke hentet"
    FAILED = "git sviktet"


class GitError(Exception):
    """A revision cannot be read. `folder`, `revision` and `said` (git's words) may be empty."""

    def __init__(
        self,
        trouble: GitTrouble,
        *,
        folder: str = "",
        revision: str = "",
        said: str = "",
    ) -> None:
        super().__init__(f"{trouble}: {revision or folder} {said}".rstrip())
        self.trouble = trouble
        self.folder = folder
        self.revision = revision
        self.said = said
