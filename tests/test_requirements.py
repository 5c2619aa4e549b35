"""The locks: exact, hashed, without addresses, and in step with pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, Final

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT: Final = Path(__file__).parents[1]
LOCKS: Final = ("kjerne.txt", "bygg.txt", "utvikling.txt", "nettsted.txt")

_ENTRY: Final = re.compile(
    r"^(\S+)==([^\s;]+)( ; .+)? \\(?:\n    --hash=sha256:[0-9a-f]{64}(?: \\)?)+$",
    re.MULTILINE,
)
_PINNED: Final = re.compile(r"^[^\s#]+", re.MULTILINE)


def lock(name: str) -> str:
    """Give the text of a lock."""
    return (ROOT / "requirements" / name).read_text(encoding="utf-8")


def versions(name: str) -> dict[str, str]:
    """Give the version of every package in a lock."""
    return {found[1]: found[2] for found in _ENTRY.finditer(lock(name))}


def demanded(*names: str) -> list[Requirement]:
    """Give what pyproject.toml asks for: `kjerne` or the names of groups."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups: dict[str, list[Any]] = {
        **settings["dependency-groups"],
        "kjerne": settings["project"]["dependencies"],
    }
    return [
        Requirement(one)
        for name in names
        for one in groups[name]
        if isinstance(one, str)
    ]


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_is_pinned_and_hashed(name: str) -> None:
    """What is installed is what was locked, to the byte."""
    started = _PINNED.findall(lock(name))

    assert started
    assert [
        f"{package}=={version}" for package, version in versions(name).items()
    ] == started


@pytest.mark.parametrize("name", LOCKS)
def test_no_lock_knows_where_it_was_made(name: str) -> None:
    """Packages come from wherever pip is set up to fetch them."""
    assert not re.search(
        r"://|--(?:extra-)?index|--find-links|@ |/",
        lock(name).replace("requirements/", ""),
    )


@pytest.mark.parametrize(
    ("name", "groups"),
    [
        ("kjerne.txt", ("kjerne",)),
        ("bygg.txt", ("build",)),
        ("utvikling.txt", ("kjerne", "build", "test", "lint")),
        ("nettsted.txt", ("docs",)),
    ],
)
def test_a_lock_holds_what_the_project_asks_for(
    name: str, groups: tuple[str, ...]
) -> None:
    """After a change in pyproject.toml: `make laas`."""
    pinned = versions(name)
    unmet = [
        str(one)
        for one in demanded(*groups)
        if pinned.get(canonicalize_name(one.name), "") not in one.specifier
    ]

    assert unmet == []


def test_the_lock_for_development_agrees_with_the_others() -> None:
    """One environment serves both, so they may not pull it two ways."""
    whole = versions("utvikling.txt")
    parts = {**versions("kjerne.txt"), **versions("bygg.txt")}

    assert parts.items() <= whole.items()
