"""Is the repository ready to be released? `python -m pakke.utgivelse 0.2.0 --dato 2026-12-01`."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["faults", "main"]

_ROOT: Final = Path(__file__).parents[2]
_VERSION: Final = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
_HEADING: Final = re.compile(r"^## (.+)$", re.MULTILINE)
_UNRELEASED: Final = "Ikke utgitt"


def main(arguments: Sequence[str] | None = None) -> int:
    """Tell all that stands in the way; 1 where something does."""
    parser = argparse.ArgumentParser(prog="pakke.utgivelse", description=__doc__)
    parser.add_argument("versjon", help="for eksempel 0.2.0")
    parser.add_argument("--dato", type=date.fromisoformat, required=True)
    asked = parser.parse_args(arguments)
    found = tuple(faults(_ROOT, asked.versjon, asked.dato))
    for fault in found:
        print(fault, file=sys.stderr)
    return int(bool(found))


def faults(root: Path, version: str, day: date) -> Iterator[str]:
    """Give what stands in the way of releasing a version on a day, one sentence each."""
    if not _VERSION.fullmatch(version):
        yield f"«{version}» er ikke en versjon på formen 1.2.3."
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    named = project["project"]["version"]
    if named != version:
        yield f"pyproject.toml har versjon {named}, ikke {version}."
    yield from _of_changelog(root, version, day)
    if _git(root, "status", "--porcelain"):
        yield "Noe er endret eller nytt og ikke sjekket inn. Se git status."
    if _git(root, "tag", "--list", f"v{version}"):
        yield f"Merket v{version} finnes alt."


def _of_changelog(root: Path, version: str, day: date) -> Iterator[str]:
    parts = _HEADING.split((root / "CHANGELOG.md").read_text(encoding="utf-8"))[1:]
    sections = dict(zip(parts[::2], parts[1::2], strict=True))
    heading = f"{version} – {day.isoformat()}"
    if next((one for one in sections if one != _UNRELEASED), None) != heading:
        yield f"Den øverste utgaven i CHANGELOG.md skal hete «{heading}»."
    elif not re.search("^- ", sections[heading], re.MULTILINE):
        yield f"«{heading}» i CHANGELOG.md sier ikke hva som er nytt."
    if sections.get(_UNRELEASED, "").strip():
        yield f"Det som står under «{_UNRELEASED}» i CHANGELOG.md, hører til utgaven."


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", *arguments],  # noqa: S607 - the git of the machine
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
