"""Projects in memory, and texts of an editor over a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.loading import Folder, Memory, OneFile, Overlay

if TYPE_CHECKING:
    from pathlib import Path


def test_what_lies_beside_a_project_in_memory_is_what_it_was_given() -> None:
    """By the paths that it was given by."""
    other = Memory({})
    tree = Memory({}, {"../felles": other})

    assert tree.beside("../felles") is other
    assert tree.beside("../borte") is None


def test_an_overlay_has_beside_it_what_the_project_below_has() -> None:
    """Unsaved text changes no folder."""
    other = Memory({})

    assert Overlay(Memory({}, {"x": other}), {}).beside("x") is other


def test_an_overlay_is_the_project_below_it(tmp_path: Path) -> None:
    """With whatever texts over it, and on either side of the comparison."""
    folder = Folder(tmp_path)
    overlay = Overlay(Folder(tmp_path / "."), {"a.yaml": b""})

    assert overlay == folder
    assert folder == overlay
    assert overlay == Overlay(folder, {})
    assert hash(overlay) == hash(folder)
    assert overlay != OneFile(tmp_path / "a.yaml")


def test_a_file_that_is_gone_from_an_overlay() -> None:
    """It is not among the files, and cannot be read."""
    overlay = Overlay(Memory({"a.yaml": b"", "b.yaml": b""}), {"b.yaml": None})

    assert overlay.paths() == ("a.yaml",)
    assert overlay.data("b.yaml") is None
    with pytest.raises(FileNotFoundError, match=r"b\.yaml"):
        overlay.read("b.yaml")
