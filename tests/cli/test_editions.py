"""What people mean by two words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.cli.editions import editions
from endringsteori.cli.faults import UsageError
from endringsteori.loading import GitError, GitTrouble, NotAProjectError
from repository import Repo

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from endringsteori.cli.editions import Edition


def chain(goal: str) -> str:
    """Write a chain of one goal."""
    return f"endringsteori: 1\nmål:\n  ro: {goal}\n"


@pytest.fixture(autouse=True)
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """Stand in a repository with two commits, and something not committed."""
    repo = Repo(tmp_path / "arkiv")
    root, inner = "endringsteori.yaml", "inne/endringsteori.yaml"
    repo.commit({root: chain("rot 1"), inner: chain("inne 1")})
    repo.git("tag", "første")
    repo.commit(
        {root: chain("rot 2"), inner: chain("inne 2"), "ny/x.yaml": "tiltak:\n"}
    )
    repo.write({root: chain("rot 3"), inner: chain("inne 3")})
    monkeypatch.chdir(repo.folder)
    return repo


def goals(both: tuple[Edition, Edition]) -> tuple[str, ...]:
    """Give the name of the goal of each; nothing for an empty one."""
    return tuple(
        next((mål.navn for mål in edition.loaded.teori.mål), "") for edition in both
    )


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("første", "main", ("rot 1", "rot 2")),
        ("første", ".", ("rot 1", "rot 3")),
        (".", "første", ("rot 3", "rot 1")),
        ("main", "inne", ("inne 2", "inne 3")),
        ("inne", "main", ("inne 3", "inne 2")),
        ("første:inne", "main", ("inne 1", "inne 2")),
        ("første", "main:inne", ("inne 1", "inne 2")),
        ("første:inne", "main:.", ("inne 1", "rot 2")),
        (".", "inne", ("rot 3", "inne 3")),
        ("første", "ny/x.yaml", ("rot 1", "rot 3")),
        ("HEAD~1", "@", ("rot 1", "rot 2")),
    ],
)
def test_paths_and_revisions(old: str, new: str, expected: tuple[str, str]) -> None:
    """A revision alone is of the path of the other, or of the working folder."""
    both = editions(old, new)

    assert goals(both) == expected
    assert [edition.name for edition in both] == [old, new]


def test_a_path_goes_before_a_revision_of_the_same_name(repo: Repo) -> None:
    """What lies in the folder is what people see."""
    repo.git("branch", "inne", "første")

    assert goals(editions("inne", "refs/heads/inne")) == ("inne 3", "inne 1")


def test_a_path_that_is_gone_today(repo: Repo) -> None:
    """It is read as it was, whether the folder is there or not."""
    repo.commit({"inne/endringsteori.yaml": None})

    assert goals(editions("første:inne", ".")) == ("inne 1", "rot 3")
    (repo.folder / "inne").rmdir()
    assert goals(editions("første:inne", ".")) == ("inne 1", "rot 3")


def test_projects_of_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There today or not, and new since the revision."""
    repo = Repo(tmp_path / "filer")
    repo.commit({"a.yaml": chain("a 1"), "b.yaml": chain("b 1")})
    repo.write({"a.yaml": chain("a 2"), "b.yaml": None, "c.yaml": chain("noe annet")})
    monkeypatch.chdir(repo.folder)

    assert goals(editions("main", "a.yaml")) == ("a 1", "a 2")
    assert goals(editions("main:b.yaml", "a.yaml")) == ("b 1", "a 2")
    (repo.folder / "b.yaml").write_text("", encoding="utf-8")
    assert goals(editions("main", "c.yaml")) == ("", "noe annet")


def test_a_project_that_was_moved(repo: Repo) -> None:
    """It is found where it lay."""
    repo.git("mv", "inne", "flyttet")

    assert goals(editions("første", "flyttet")) == ("inne 1", "inne 3")


def told(ask: Callable[[], object]) -> str:
    """Give the sentence that wrong use ends in."""
    with pytest.raises(UsageError) as caught:
        ask()
    return caught.value.told("nb")


def test_a_word_that_is_neither() -> None:
    """It may be a path or a revision that was misspelt."""
    sentence = "Fant verken en fil, en mappe eller en git-revisjon som heter «mian»."

    assert told(lambda: editions("mian", ".")) == sentence
    assert told(lambda: editions(".", "mian")) == sentence


def test_two_words_that_are_neither(tmp_path: Path) -> None:
    """Both are named, the older first; one that is wrong in another way is not."""
    neither = "Fant verken en fil, en mappe eller en git-revisjon som heter"

    assert told(lambda: editions("mian", "mein")) == f"{neither} «mian» eller «mein»."
    assert told(lambda: editions("mian", "mian")) == f"{neither} «mian»."
    assert told(lambda: editions(str(tmp_path), "mian")) == f"{neither} «mian»."


def test_a_path_that_a_revision_does_not_have() -> None:
    """And that is not there today either."""
    sentence = "Fant ikke «borte» i revisjonen «main»."

    assert told(lambda: editions("main:borte", ".")) == sentence


def test_a_revision_of_a_path_that_git_does_not_know() -> None:
    """Git's own trouble is passed on."""
    with pytest.raises(GitError) as caught:
        editions("mian:inne", ".")

    assert caught.value.trouble is GitTrouble.UNKNOWN_REVISION


def test_a_folder_that_is_no_project(tmp_path: Path) -> None:
    """As for every command."""
    with pytest.raises(NotAProjectError):
        editions(str(tmp_path), ".")
