"""A project that is read once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.editing.kept import Kept, with_text
from endringsteori.loading import Folder

if TYPE_CHECKING:
    from pathlib import Path

BOM = b"\xef\xbb\xbf"


def test_a_file_that_is_changed_meanwhile_reads_as_it_did(tmp_path: Path) -> None:
    """All tries are made on the same text."""
    root = tmp_path / "endringsteori.yaml"
    root.write_text("endringsteori: 1\n", encoding="utf-8")
    kept = Kept(Folder(tmp_path))
    first = kept.read(kept.root)
    root.write_text("noe annet\n", encoding="utf-8")

    assert kept.read(kept.root) == first
    assert list(kept.paths()) == [kept.root]


def test_it_is_the_same_project(tmp_path: Path) -> None:
    """A register that leads back to it is found to be so."""
    kept = Kept(Folder(tmp_path))

    assert kept == Folder(tmp_path)
    assert kept == Kept(Folder(tmp_path))
    assert kept != Folder(tmp_path.parent)
    assert hash(kept) == hash(Folder(tmp_path))
    assert kept.beside("ingenting") is None


def test_a_new_text_has_the_same_byte_order_mark() -> None:
    """Excel needs it."""
    assert with_text(BOM + b"a", "å") == BOM + "å".encode()
    assert with_text(b"a", "å") == "å".encode()
