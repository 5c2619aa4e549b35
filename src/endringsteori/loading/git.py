"""`Repository`: what the `git` program tells of a repository. Nothing in it is ever changed.

Git is asked by argument list, never through a shell. It takes no locks, writes no index,
runs no hooks or filters, fetches nothing and prompts for nothing.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Final, NamedTuple

from endringsteori.loading.git_errors import GitError, GitTrouble

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Entry", "Repository"]

_ANOTHER_REPOSITORY: Final = frozenset(
    {
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_COMMON_DIR",
        "GIT_DIR",
        "GIT_INDEX_FILE",
        "GIT_NAMESPACE",
        "GIT_OBJECT_DIRECTORY",
        "GIT_PREFIX",
        "GIT_SHALLOW_FILE",
        "GIT_WORK_TREE",
    }
)
"""What a hook finds set, and what would lead git to another repository than the folder's."""

_QUIETLY: Final[Mapping[str, str]] = {
    "LC_ALL": "C",
    "LANGUAGE": "",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
}
"""Words we know, no locks, no questions, and no fetching (the last for older git too)."""

_COMMIT: Final = re.compile(rb"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_SKIPPED: Final = 1024 * 1024
"""How many bytes of a too large file are thrown away at a time."""


class Entry(NamedTuple):
    """A file of a revision: its path, the name of its content, and if it is a link."""

    path: str
    oid: str
    is_link: bool


class Repository:
    """A repository with a work tree. Every method may raise `GitError`."""

    def __init__(self, top: Path) -> None:
        self.top = top

    @classmethod
    def around(cls, folder: Path) -> tuple[Repository, str]:
        """Find the repository of a folder, and the folder as seen from its top.

        That is empty for the top itself. The folder need not be there any more.
        """
        absolute = Path(os.path.abspath(folder))  # noqa: PTH100 - links are kept as they are
        there = next(p for p in (absolute, *absolute.parents) if p.is_dir())
        said = os.fsdecode(_ask(there, "rev-parse", "--show-toplevel", "--show-prefix"))
        top, _, prefix = said.removesuffix("\n").partition("\n")
        gone = absolute.relative_to(there).as_posix()
        below = f"{prefix}{'' if gone == '.' else gone}"
        return cls(Path(top)), below.rstrip("/")

    def commit(self, revision: str) -> str:
        """Give the full name of the commit that a revision means."""
        found = self._verified(f"{revision}^{{commit}}")
        if found is not None:
            return found
        is_shallow = _ask(self.top, "rev-parse", "--is-shallow-repository")
        trouble = GitTrouble.UNKNOWN_REVISION
        if is_shallow.strip() == b"true":
            trouble = GitTrouble.SHALLOW
        raise GitError(trouble, folder=str(self.top), revision=revision)

    def entries(self, commit: str, folder: str) -> tuple[Entry, ...]:
        """Give the files and links below a folder, in the order of git; none without it.

        Paths are from the top of the repository. Submodules are left out.
        """
        prefix = f"{folder}/" if folder else ""  # with the / git knows no file by it
        tree = self._verified(f"{commit}:{prefix}")
        if tree is None:
            return ()
        listed = _ask(self.top, "ls-tree", "-r", "-z", "--full-tree", tree)
        found = []
        for line in listed.split(b"\0")[:-1]:
            about, _, path = line.partition(b"\t")
            mode, kind, oid = about.decode("ascii").split()
            if kind == "blob":
                name = prefix + os.fsdecode(path)
                found.append(Entry(name, oid, is_link=mode == "120000"))
        return tuple(found)

    def contents(self, oids: Iterable[str], most: int) -> dict[str, bytes]:
        """Give the bytes of files by the names of their content, at most so many of each."""
        wanted = tuple(dict.fromkeys(oids))
        if not wanted:
            return {}
        with TemporaryFile() as questions:  # a pipe would stop when both ends are full
            questions.write("".join(f"{oid}\n" for oid in wanted).encode("ascii"))
            questions.seek(0)
            command = _command(self.top, "cat-file", "--batch")
            with subprocess.Popen(  # noqa: S603 - a list of our own words and hashes
                command,
                stdin=questions,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
            ) as process:
                assert process.stdout is not None  # noqa: S101 - it is a pipe
                answers = process.stdout
                return {oid: self._content(answers, most) for oid in wanted}

    def _content(self, answers: IO[bytes], most: int) -> bytes:
        """Read one answer of `cat-file --batch`: a line about it, the bytes, a line feed."""
        about = answers.readline().split()
        if len(about) != 3 or about[1] != b"blob":  # noqa: PLR2004 - name, kind and size
            raise GitError(GitTrouble.MISSING, folder=str(self.top))
        size = int(about[2])
        data = answers.read(min(size, most))
        left = size - len(data) + 1
        while left:
            left -= len(answers.read(min(left, _SKIPPED))) or left
        return data

    def _verified(self, name: str) -> str | None:
        """Give the one object that a name means; None where there is no such object."""
        if "\0" in name:
            return None
        question = ("rev-parse", "--verify", "--quiet", "--end-of-options", name)
        done = _run(self.top, *question)
        found = done.stdout.strip().rpartition(b"\n")[2]
        if done.returncode or not _COMMIT.fullmatch(found):
            return None
        return found.decode("ascii")


def _ask(folder: Path, *arguments: str) -> bytes:
    done = _run(folder, *arguments)
    if not done.returncode:
        return done.stdout
    said = done.stderr.decode("utf-8", "replace").strip()
    raise GitError(_trouble(said), folder=str(folder), said=said)


def _trouble(said: str) -> GitTrouble:
    """Tell from git's own words, which are always English here, what was wrong."""
    if "dubious ownership" in said:
        return GitTrouble.NOT_TRUSTED
    if "Permission denied" in said:
        return GitTrouble.NOT_ALLOWED
    if "not a git repository" in said or "must be run in a work tree" in said:
        return GitTrouble.NO_WORK_TREE
    return GitTrouble.FAILED


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603 - a list; what users name follows --end-of-options
            _command(folder, *arguments),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            env=_environment(),
        )
    except OSError as error:
        raise GitError(GitTrouble.NO_GIT, said=str(error)) from error


def _command(folder: Path, *arguments: str) -> tuple[str, ...]:
    program = shutil.which("git")
    # One that is found beside the project, and not on the path, is not to be trusted.
    if program is None or not Path(program).is_absolute():
        raise GitError(GitTrouble.NO_GIT)
    return (program, "--no-pager", "-C", str(folder), *arguments)


def _environment() -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k not in _ANOTHER_REPOSITORY}
    return {**kept, **_QUIETLY}
