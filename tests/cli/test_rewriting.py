"""Writing over files that were read: all or none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from endringsteori.cli.faults import UsageError
from endringsteori.cli.rewriting import Rewrite, rewrite

if TYPE_CHECKING:
    from pathlib import Path

BEFORE, AFTER = b"f\xc3\xb8r\r\n", b"\xef\xbb\xbfetter"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Make a project of two files."""
    folder = tmp_path / "prosjekt"
    folder.mkdir()
    for name in ("a.yaml", "b.yaml"):
        (folder / name).write_bytes(BEFORE)
    return folder


def of(home: Path, *names: str) -> list[Rewrite]:
    """Ask for files to be written over."""
    return [Rewrite(home / name, home, name, BEFORE, AFTER) for name in names]


def all_as_before(home: Path) -> bool:
    """Tell whether the files are as they were, with nothing beside them."""
    return {path.name: path.read_bytes() for path in home.iterdir()} == {
        "a.yaml": BEFORE,
        "b.yaml": BEFORE,
    }


def refused(files: list[Rewrite]) -> str:
    """Try to write, and give the sentence of the refusal."""
    with pytest.raises(UsageError) as told:
        rewrite(files)
    return told.value.told("nb")


def test_the_bytes_are_written_as_they_are(home: Path) -> None:
    """With who may do what with the file, and nothing left beside it."""
    (home / "a.yaml").chmod(0o640)

    rewrite(of(home, "a.yaml", "b.yaml"))

    assert [path.read_bytes() for path in sorted(home.iterdir())] == [AFTER, AFTER]
    assert (home / "a.yaml").stat().st_mode & 0o777 == 0o640


def test_a_file_that_somebody_has_changed_is_left(home: Path) -> None:
    """And so are the others."""
    files = of(home, "a.yaml", "b.yaml")
    (home / "b.yaml").write_bytes(b"noe nytt")

    said = refused(files)

    assert said.startswith("«b.yaml» er endret av noen andre i mellomtiden")
    assert (home / "a.yaml").read_bytes() == BEFORE
    assert (home / "b.yaml").read_bytes() == b"noe nytt"
    assert len(list(home.iterdir())) == 2


def test_a_file_that_may_not_be_written_is_left(home: Path) -> None:
    """Though its folder would let it be replaced."""
    (home / "b.yaml").chmod(0o444)

    said = refused(of(home, "a.yaml", "b.yaml"))

    assert said == "Mangler tilgang til «b.yaml»."
    assert all_as_before(home)


def test_a_file_that_has_gone_is_told(home: Path) -> None:
    """As the system tells it."""
    files = of(home, "a.yaml", "b.yaml", "c.yaml")

    assert refused(files).startswith("Kunne ikke skrive «c.yaml» (")
    assert all_as_before(home)


def test_a_link_inside_the_project_is_followed(home: Path) -> None:
    """It is the file that is written, and the link stays."""
    (home / "c.yaml").symlink_to("a.yaml")

    rewrite(of(home, "c.yaml"))

    assert (home / "c.yaml").is_symlink()
    assert (home / "a.yaml").read_bytes() == AFTER


def test_a_link_out_of_the_project_is_not(home: Path) -> None:
    """Nobody expects a file elsewhere to be changed."""
    outside = home.parent / "ute.yaml"
    outside.write_bytes(BEFORE)
    (home / "c.yaml").symlink_to(outside)

    said = refused(of(home, "a.yaml", "c.yaml"))

    assert said.startswith("«c.yaml» er en lenke til en fil utenfor prosjektet")
    assert outside.read_bytes() == BEFORE
    assert (home / "a.yaml").read_bytes() == BEFORE


def test_what_could_be_replaced_is_put_back(home: Path) -> None:
    """Where one of the files cannot take its place after all."""
    files = of(home, "a.yaml", "b.yaml")
    waiting = files[1].beside
    files[1:] = [_Vanishing(files[1].path, home, "b.yaml", BEFORE, AFTER)]

    said = refused(files)

    assert said.startswith("Kunne ikke skrive «b.yaml» (")
    assert all_as_before(home)
    assert not waiting.exists()


class _Vanishing(Rewrite):
    """A file whose new bytes are taken away as soon as they have been laid beside it."""

    __slots__ = ()

    @property
    def target(self) -> Path:
        """Take the new bytes away when there are any: the last time this is asked."""
        target = self.path.resolve()
        beside = target.with_name(f".{target.name}.{os.getpid()}.tmp")
        if (self.path.parent / "a.yaml").read_bytes() == AFTER:
            beside.unlink(missing_ok=True)
        return target
