"""Files of data sources come through the trees alone, wherever the project lies."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

from endringsteori.editing.kept import Kept
from endringsteori.loading import Memory
from endringsteori.loading.memory import Overlay
from endringsteori.loading.revision import GitRevision
from endringsteori.loading.tree import Folder, OneFile
from repository import Repo

if TYPE_CHECKING:
    from pathlib import Path

    from endringsteori.loading import SourceTree

NAME = "tall/måling.json"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Give a project on disk with a file whose name is decomposed, and one outside."""
    home = tmp_path / "prosjekt"
    (home / "tall").mkdir(parents=True)
    (home / "endringsteori.yaml").write_text("endringsteori: 1\n", encoding="utf-8")
    (home / unicodedata.normalize("NFD", NAME)).write_bytes(b"{}")
    (home / "lenke.json").symlink_to(tmp_path / "ute.json")
    (tmp_path / "ute.json").write_bytes(b"ute")
    return home


def test_a_folder_and_a_file_in_it(home: Path) -> None:
    """Names are found in whichever Unicode form; no path leads out."""
    trees: tuple[SourceTree, ...] = (Folder(home), OneFile(home / "endringsteori.yaml"))
    for tree in trees:
        assert tree.data(NAME) == b"{}"
        for path in ("../ute.json", "lenke.json", "tall", "x.json", "x" * 5000):
            assert tree.data(path) is None


def test_memory_and_what_lies_over_it() -> None:
    """An editor's own text goes first; a tree that is kept asks once."""
    below = Memory({"a.yaml": b"", NAME: b"1"})
    over = Overlay(below, {NAME: b"2"})

    assert (below.data(NAME), over.data(NAME), over.data("b")) == (b"1", b"2", None)
    assert Overlay(below, {}).data(NAME) == b"1"
    kept = Kept(below)
    assert (kept.data(NAME), kept.data(NAME), kept.data("b")) == (b"1", b"1", None)


def test_a_revision_of_git(home: Path) -> None:
    """As on disk: links out of the project lead nowhere."""
    Repo(home.parent).commit({})
    tree = GitRevision.at(home, "HEAD")

    assert tree.data(NAME) == b"{}"
    for path in ("../ute.json", "lenke.json", "tall", "x.json"):
        assert tree.data(path) is None
