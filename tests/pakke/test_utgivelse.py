"""A release that is not ready is told what is missing, all of it at once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pakke.utgivelse import faults
from repository import Repo

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 12, 1)
PROJECT = '[project]\nname = "a"\nversion = "0.2.0"\n'
READY = "# Endringslogg\n\n## Ikke utgitt\n\n## 0.2.0 – 2026-12-01\n\n- Noe nytt.\n"


def repository(folder: Path, changelog: str = READY) -> Repo:
    """Make a repository that is ready, but for what its changelog says."""
    repo = Repo(folder)
    repo.commit({"pyproject.toml": PROJECT, "CHANGELOG.md": changelog})
    return repo


def test_all_is_ready(tmp_path: Path) -> None:
    """Nothing is told."""
    repository(tmp_path)

    assert [*faults(tmp_path, "0.2.0", DAY)] == []


@pytest.mark.parametrize(
    ("changelog", "told"),
    [
        (READY.replace("2026-12-01", "2026-11-30"), "skal hete «0.2.0 – 2026-12-01»"),
        (READY.replace("- Noe nytt.", ""), "sier ikke hva som er nytt"),
        (READY.replace("utgitt\n", "utgitt\n\n- Mer.\n"), "hører til utgaven"),
        ("# Endringslogg\n", "skal hete"),
    ],
)
def test_the_changelog_is_not_ready(tmp_path: Path, changelog: str, told: str) -> None:
    """Its top release has the version and the day, and holds all that is new."""
    repository(tmp_path, changelog)

    (fault,) = faults(tmp_path, "0.2.0", DAY)
    assert told in fault


def test_another_version_than_that_of_the_project(tmp_path: Path) -> None:
    """All that is wrong is told at once: what is asked for, and where it is not."""
    repository(tmp_path)

    told = " ".join(faults(tmp_path, "0.2", DAY))

    assert "ikke en versjon" in told
    assert "pyproject.toml har versjon 0.2.0" in told


def test_what_is_not_committed(tmp_path: Path) -> None:
    """What is released is what is in the repository."""
    repository(tmp_path).write({"ny.txt": "ny"})

    (fault,) = faults(tmp_path, "0.2.0", DAY)
    assert "git status" in fault


def test_a_version_that_was_released_before(tmp_path: Path) -> None:
    """A version is released once."""
    repository(tmp_path).git("tag", "v0.2.0")

    (fault,) = faults(tmp_path, "0.2.0", DAY)
    assert "finnes alt" in fault
