"""What git is asked, and what it may not do on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.loading import GitError, GitTrouble
from endringsteori.loading.git import Repository
from repository import Repo

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """Give a repository with one file in a folder with æøå."""
    repo = Repo(tmp_path / "arkiv")
    repo.commit({"kjeder på øya/a.yaml": "endringsteori: 1\n"})
    return repo


def trouble(ask: Callable[[], object]) -> GitTrouble:
    """Give the trouble that something raises."""
    with pytest.raises(GitError) as caught:
        ask()
    return caught.value.trouble


def test_a_folder_is_seen_from_the_top(repo: Repo) -> None:
    """Also where it is not there any more."""
    there = repo.folder / "kjeder på øya"

    assert Repository.around(there)[1] == "kjeder på øya"
    assert Repository.around(there / "borte" / "helt")[1] == "kjeder på øya/borte/helt"
    assert Repository.around(repo.folder)[1] == ""
    assert Repository.around(there)[0].top.samefile(repo.folder)


def test_a_folder_outside_of_git(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has no history."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    assert trouble(lambda: Repository.around(tmp_path)) is GitTrouble.NO_WORK_TREE


def test_a_repository_without_a_work_tree(tmp_path: Path, repo: Repo) -> None:
    """There are no files of today in it."""
    bare = tmp_path / "bart"
    repo.git("clone", "--quiet", "--bare", ".", str(bare))

    assert trouble(lambda: Repository.around(bare)) is GitTrouble.NO_WORK_TREE


def test_a_machine_without_git(
    tmp_path: Path, repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is started, also where the folder has a program of that name."""
    monkeypatch.chdir(repo.folder)
    impostor = repo.folder / "git"
    impostor.write_text("#!/bin/sh\ntouch lurt\n")
    impostor.chmod(0o755)

    for path in (str(tmp_path / "tomt"), "."):
        monkeypatch.setenv("PATH", path)
        asked = trouble(lambda: Repository.around(repo.folder))
        assert asked is GitTrouble.NO_GIT
    assert not (repo.folder / "lurt").exists()


@pytest.mark.parametrize("name", ["main", "HEAD", "merket", "@", "main~0", "main^{}"])
def test_a_revision_by_any_of_its_names(repo: Repo, name: str) -> None:
    """What git takes, we take."""
    repo.git("tag", "merket")

    found = Repository(repo.folder).commit(name)

    assert found == repo.git("rev-parse", "HEAD")
    assert Repository(repo.folder).commit(found[:10]) == found


@pytest.mark.parametrize(
    "name",
    [
        "finnes-ikke",
        "",
        "-",
        "--all",
        "--show-toplevel",
        "--git-dir",
        "-h",
        "^main",
        "main..main",
        "main:kjeder på øya",
        "main^{tree}",
        "main\0",
        "ma\nin",
        "$(touch lurt)",
        "; touch lurt",
    ],
)
def test_what_is_no_revision(repo: Repo, name: str) -> None:
    """Flags, ranges, files and shell are only names that git does not know."""
    asked = trouble(lambda: Repository(repo.folder).commit(name))

    assert asked is GitTrouble.UNKNOWN_REVISION
    there = {path.name for path in repo.folder.iterdir()}
    assert there == {".git", "kjeder på øya"}


def test_history_that_was_not_fetched(tmp_path: Path, repo: Repo) -> None:
    """A shallow clone says so, for what lies before it."""
    repo.commit({"b.yaml": "endringsteori: 1\n"})
    clone = repo.shallow_clone(tmp_path / "grunn")

    assert Repository(clone.folder).commit("HEAD") == repo.git("rev-parse", "HEAD")
    asked = trouble(lambda: Repository(clone.folder).commit("HEAD~1"))
    assert asked is GitTrouble.SHALLOW


def test_contents_that_were_not_fetched(tmp_path: Path, repo: Repo) -> None:
    """Nothing is fetched on the way: it would be a network call that nobody asked for."""
    repo.git("config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "delvis"
    url = repo.folder.as_uri()
    flags = ("--quiet", "--no-checkout", "--filter=blob:none")
    repo.git("clone", *flags, url, str(clone))
    repository = Repository(clone)
    (entry,) = repository.entries(repository.commit("HEAD"), "")

    asked = trouble(lambda: repository.contents([entry.oid], 100))

    assert asked is GitTrouble.MISSING


def test_contents_are_cut_where_they_are_too_long(repo: Repo) -> None:
    """Those after a long one are still found."""
    long = "x" * 3_000_000
    commit = repo.commit({"b/lang": long, "b/kort": "kort\n", "b/tom": ""})
    repository = Repository(repo.folder)
    entries = repository.entries(commit, "b")

    found = repository.contents((entry.oid for entry in entries), 10)

    assert {entry.path: found[entry.oid] for entry in entries} == {
        "b/kort": b"kort\n",
        "b/lang": b"x" * 10,
        "b/tom": b"",
    }


def test_another_repository_in_the_environment(
    tmp_path: Path, repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hook has the variables of its own repository set; the folder decides."""
    other = Repo(tmp_path / "annet")
    other.commit({"x": "x"})
    monkeypatch.setenv("GIT_DIR", str(other.folder / ".git"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other.folder / ".git" / "index"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other.folder))

    repository, below = Repository.around(repo.folder / "kjeder på øya")

    assert below == "kjeder på øya"
    assert repository.top.samefile(repo.folder)


def test_the_words_of_git_are_english_in_any_locale(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are read, so they must be known."""
    monkeypatch.setenv("LANGUAGE", "de")
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    assert trouble(lambda: Repository.around(tmp_path)) is GitTrouble.NO_WORK_TREE


def test_a_repository_that_git_does_not_trust(
    repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It belongs to another user."""
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")

    asked = trouble(lambda: Repository.around(repo.folder))

    assert asked is GitTrouble.NOT_TRUSTED


def test_a_repository_that_cannot_be_read(repo: Repo) -> None:
    """What git says is passed on where there are no words of our own."""
    (repo.folder / ".git" / "config").write_text("[ødelagt")

    with pytest.raises(GitError) as caught:
        Repository.around(repo.folder)

    assert caught.value.trouble is GitTrouble.FAILED
    assert "config" in caught.value.said
