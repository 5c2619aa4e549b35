"""A real git repository in a temporary folder: the same commits every time."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["Repo"]

_SAME_EVERY_TIME: Final = {
    "GIT_AUTHOR_NAME": "En rådgiver",
    "GIT_AUTHOR_EMAIL": "post@fjellfjord.example",
    "GIT_AUTHOR_DATE": "2026-11-21T12:00:00+01:00",
    "GIT_COMMITTER_NAME": "En rådgiver",
    "GIT_COMMITTER_EMAIL": "post@fjellfjord.example",
    "GIT_COMMITTER_DATE": "2026-11-21T12:00:00+01:00",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_ALLOW_PROTOCOL": "file",
    "LC_ALL": "C",
}


class Repo:
    """A repository that tests may write in. Its branch is `main`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / ".git").exists():
            self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> str:
        """Run git here; what it says is given back."""
        done = subprocess.run(  # noqa: S603 - git, with words of our own
            ["git", *arguments],  # noqa: S607 - the git of the machine, as for users
            cwd=self.folder,
            env={**os.environ, **_SAME_EVERY_TIME},
            capture_output=True,
            check=True,
        )
        return done.stdout.decode().strip()

    def write(self, files: Mapping[str, str | None]) -> None:
        """Write files, or take away those with None, without telling git."""
        for path, text in files.items():
            file = self.folder / path
            if text is None:
                file.unlink()
            else:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8", newline="")

    def commit(self, files: Mapping[str, str | None]) -> str:
        """Write files and commit everything; the name of the commit."""
        self.write(files)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message=En endring")
        return self.git("rev-parse", "HEAD")

    def shallow_clone(self, folder: Path) -> Repo:
        """Clone only the last commit, as CI does."""
        url = self.folder.as_uri()
        self.git("clone", "--quiet", "--depth=1", url, str(folder))
        return Repo(folder)
