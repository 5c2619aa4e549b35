"""The files of a project: what belongs to it, and what does not."""

from __future__ import annotations

import errno
import os
import unicodedata
from pathlib import PosixPath
from typing import TYPE_CHECKING

import pytest

from endringsteori.loading import (
    ROOT_FILE,
    Folder,
    Memory,
    NotAProjectError,
    OneFile,
    Overlay,
    find_project,
    load,
    open_tree,
)
from endringsteori.loading.decode import MAX_BYTES

if TYPE_CHECKING:
    from pathlib import Path

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def _write(folder: Path, *paths: str) -> None:
    for path in paths:
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("endringsteori: 1\n", "utf-8")


class LockedFolders(PosixPath):
    """Paths on a disk where no file in a folder called «låst» may be seen."""

    def stat(self, *, follow_symlinks: bool = True) -> os.stat_result:
        """Raise as the system does of a file that lies in one."""
        if self.parent.name in {"låst", ".låst"}:
            raise PermissionError(errno.EACCES, "Permission denied", str(self))
        return super().stat(follow_symlinks=follow_symlinks)


def test_a_folder_that_may_not_be_read_is_named_itself(tmp_path: Path) -> None:
    """And not a file in it, which need not be there."""
    _write(tmp_path, ROOT_FILE)
    locked = LockedFolders(tmp_path) / "låst"
    locked.mkdir()

    for ask in (Folder(LockedFolders(tmp_path)).paths, lambda: find_project(locked)):
        with pytest.raises(PermissionError) as caught:
            ask()
        assert caught.value.filename == str(locked)


def test_a_folder_that_is_left_out_need_not_be_read(tmp_path: Path) -> None:
    """Its name says it all."""
    _write(tmp_path, ROOT_FILE)
    (tmp_path / ".låst").mkdir()

    assert list(Folder(LockedFolders(tmp_path)).paths()) == [ROOT_FILE]


def test_a_folder_has_its_chain_files_and_measurements(tmp_path: Path) -> None:
    """YAML anywhere, and CSV where measurements are."""
    maalinger = unicodedata.normalize("NFD", "målinger")
    _write(tmp_path, ROOT_FILE, "a.yaml", "b/c/d.YML", "e.csv", f"{maalinger}/f.csv")
    _write(tmp_path, "b/Maalinger/g.CSV", "b/Maalinger/h.yaml", "notat.txt", ".i.yaml")

    assert sorted(Folder(tmp_path).paths()) == sorted(
        [
            ROOT_FILE,
            "a.yaml",
            "b/c/d.YML",
            f"{maalinger}/f.csv",
            "b/Maalinger/g.CSV",
            "b/Maalinger/h.yaml",
        ]
    )


@pytest.mark.parametrize(
    "path",
    [
        ".git/a.yaml",
        "bygg/a.yaml",
        "build/a.yaml",
        "dist/a.yaml",
        "node_modules/x/a.yml",
    ],
)
def test_folders_of_tools_are_left_out(tmp_path: Path, path: str) -> None:
    """Hidden ones, and those that hold what was made."""
    _write(tmp_path, ROOT_FILE, path)

    assert Folder(tmp_path).paths() == (ROOT_FILE,)


def test_other_projects_and_virtual_environments_are_left_out(tmp_path: Path) -> None:
    """Folders with a root file of their own, and those of Python."""
    _write(tmp_path, ROOT_FILE, f"annet/{ROOT_FILE}", "annet/a.yaml")
    _write(tmp_path, "miljø/pyvenv.cfg", "miljø/a.yaml")

    assert Folder(tmp_path).paths() == (ROOT_FILE,)


def test_links_out_of_the_project_or_round_in_circles(tmp_path: Path) -> None:
    """They are left out, whether they lead to files, folders, nothing or themselves."""
    outside, project = tmp_path / "ute", tmp_path / "prosjekt"
    _write(outside, "hemmelig.yaml")
    _write(project, ROOT_FILE, "a/b.yaml")
    for link, target in (
        ("ut", outside),
        ("ut.yaml", outside / "hemmelig.yaml"),
        ("opp", project),
        ("a/rundt", project / "a"),
        ("borte.yaml", project / "finnes-ikke.yaml"),
        ("selv.yaml", project / "selv.yaml"),
        ("selv", project / "selv"),
    ):
        (project / link).symlink_to(target)

    assert Folder(project).paths() == ("a/b.yaml", ROOT_FILE)


def test_a_file_that_two_paths_lead_to_is_read_once(tmp_path: Path) -> None:
    """By the first of them; a link within the project is no fault."""
    _write(tmp_path, ROOT_FILE, "b/c.yaml")
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "d.yaml").symlink_to(tmp_path / "b" / "c.yaml")

    assert Folder(tmp_path).paths() == ("a/c.yaml", ROOT_FILE)


def test_a_folder_that_is_itself_a_link(tmp_path: Path) -> None:
    """What it leads to is the project."""
    _write(tmp_path / "ekte", ROOT_FILE, "a/b.yaml")
    (tmp_path / "lenke").symlink_to(tmp_path / "ekte")

    assert Folder(tmp_path / "lenke").paths() == ("a/b.yaml", ROOT_FILE)


def test_a_folder_without_a_root_file(tmp_path: Path) -> None:
    """It is no project, also where it holds YAML."""
    _write(tmp_path, "a.yaml")

    with pytest.raises(NotAProjectError, match=str(tmp_path)):
        open_tree(tmp_path)


def test_a_path_to_nothing(tmp_path: Path) -> None:
    """The operating system says what is wrong with it."""
    with pytest.raises(FileNotFoundError):
        open_tree(tmp_path / "finnes-ikke.yaml")


def test_a_file_below_a_root_file_means_that_project(tmp_path: Path) -> None:
    """The whole project is read, and the file named."""
    _write(tmp_path, ROOT_FILE, "tiltak/losen.yaml")

    tree, home, named = find_project(tmp_path / "tiltak" / "losen.yaml")

    assert (tree.root, home, named) == (ROOT_FILE, tmp_path, "tiltak/losen.yaml")
    assert find_project(tmp_path / ROOT_FILE)[1:] == (tmp_path, ROOT_FILE)
    assert find_project(tmp_path)[1:] == (tmp_path, None)


def test_a_file_in_a_hidden_folder_is_a_project_of_its_own(tmp_path: Path) -> None:
    """It is no part of the project around it."""
    _write(tmp_path, ROOT_FILE, ".kladd/a.yaml")

    tree, home, named = find_project(tmp_path / ".kladd" / "a.yaml")

    assert (tree.root, home, named) == ("a.yaml", tmp_path / ".kladd", None)


def test_a_file_alone(tmp_path: Path) -> None:
    """YAML is a project of one file; anything else is none."""
    _write(tmp_path, "kjede.yaml", "notat.txt")

    tree = open_tree(tmp_path / "kjede.yaml")

    assert (tree.root, tuple(tree.paths())) == ("kjede.yaml", ("kjede.yaml",))
    assert tree.read("kjede.yaml") == b"endringsteori: 1\n"
    with pytest.raises(NotAProjectError):
        open_tree(tmp_path / "notat.txt")


def test_no_more_is_read_than_may_be(tmp_path: Path) -> None:
    """One byte more tells that the file is too big."""
    with (tmp_path / ROOT_FILE).open("wb") as file:
        file.truncate(2 * MAX_BYTES)

    assert len(OneFile(tmp_path / ROOT_FILE).read(ROOT_FILE)) == MAX_BYTES + 1
    assert len(Folder(tmp_path).read(ROOT_FILE)) == MAX_BYTES + 1


@pytest.mark.skipif(AS_ROOT, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    """That is no fault in a chain, but for the door to say."""
    _write(tmp_path, ROOT_FILE, "a.yaml")
    (tmp_path / "a.yaml").chmod(0)

    with pytest.raises(PermissionError):
        load(Folder(tmp_path))


def test_files_in_memory() -> None:
    """The first is the root, unless one has the name of root files."""
    assert Memory({"a.yaml": b"", ROOT_FILE: b""}).root == ROOT_FILE
    assert Memory({"b.yaml": b"", "a.yaml": b""}).root == "b.yaml"
    assert Memory({}).root == ""
    assert load(Memory({})).sources.files == ()


def test_text_of_an_editor_over_a_project() -> None:
    """Replaced files stand where they stood, and new ones last."""
    tree = Overlay(
        Memory({ROOT_FILE: b"a", "b.yaml": b"b"}), {"c.yaml": b"c", "b.yaml": b"ny"}
    )

    assert tree.root == ROOT_FILE
    assert tuple(tree.paths()) == (ROOT_FILE, "b.yaml", "c.yaml")
    assert [tree.read(path) for path in tree.paths()] == [b"a", b"ny", b"c"]
