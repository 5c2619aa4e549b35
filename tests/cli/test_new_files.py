"""New files: all or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.cli.faults import UsageError
from endringsteori.cli.new_files import create, refuse_existing, refuse_full

if TYPE_CHECKING:
    from pathlib import Path


def test_files_with_the_folders_they_need(tmp_path: Path) -> None:
    """In one go."""
    create({tmp_path / "a/b/en": b"1", tmp_path / "a/to": b"2"})

    assert (tmp_path / "a/b/en").read_bytes() == b"1"
    assert (tmp_path / "a/to").read_bytes() == b"2"


def test_a_file_that_is_there(tmp_path: Path) -> None:
    """It stays as it was, and what was made before it is gone, folders too."""
    there = tmp_path / "der"
    there.write_text("mitt", encoding="utf-8")

    with pytest.raises(UsageError) as refused:
        create({tmp_path / "a/b/en": b"1", there: b"2"})

    assert "blir ikke skrevet over" in refused.value.told("nb")
    assert [*tmp_path.iterdir()] == [there]
    assert there.read_text(encoding="utf-8") == "mitt"


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    """A file in the way of a folder: said plainly, and nothing half-made remains."""
    (tmp_path / "fil").touch()

    with pytest.raises(UsageError) as refused:
        create({tmp_path / "a/en": b"1", tmp_path / "fil/to": b"2"})

    assert "Kunne ikke skrive" in refused.value.told("nb")
    assert [*tmp_path.iterdir()] == [tmp_path / "fil"]


def test_a_dead_link_is_something(tmp_path: Path) -> None:
    """Writing through it would make a file somewhere else."""
    link = tmp_path / "lenke"
    link.symlink_to("borte")

    with pytest.raises(UsageError):
        refuse_existing(link)
    with pytest.raises(UsageError):
        refuse_full(link)


@pytest.mark.parametrize(
    ("holds", "is_free"), [((), True), ((".git",), True), ((".git", "a"), False)]
)
def test_a_folder_is_new_or_empty(
    holds: tuple[str, ...], tmp_path: Path, *, is_free: bool
) -> None:
    """What git keeps for itself is nothing of ours."""
    refuse_full(tmp_path / "ny")
    for name in holds:
        (tmp_path / name).mkdir()

    if is_free:
        refuse_full(tmp_path)
    else:
        with pytest.raises(UsageError) as refused:
            refuse_full(tmp_path)
        assert "er ikke tom" in refused.value.told("nb")
