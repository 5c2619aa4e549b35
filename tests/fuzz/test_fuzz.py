"""The readers hold for what once broke them; and what breaks a reader is seen and kept."""

from __future__ import annotations

from pathlib import Path
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING, Final

import pytest

from fuzz.kjor import by_chance
from fuzz.mutation import changed, changed_workbook
from fuzz.readers import READERS, Reader
from fuzz.watch import SLOW, Watch

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES: Final = Path(__file__).parent / "funn"


def cases() -> Iterator[tuple[str, Path]]:
    """Give the files that broke a reader once, or are made to, with its name."""
    for name in READERS:
        found = sorted((CASES / name).iterdir())
        assert found, name
        for path in found:
            yield name, path


@pytest.mark.parametrize(("name", "path"), [*cases()])
def test_a_file_that_breaks_readers(name: str, path: Path) -> None:
    """It is read like anything else, within time, and nothing is raised."""
    begun = perf_counter()

    READERS[name].read(path.read_bytes())

    assert perf_counter() - begun < SLOW


@pytest.mark.parametrize("name", READERS)
def test_files_that_chance_has_changed(name: str, tmp_path: Path) -> None:
    """A few here; `make fuzz` tries as many as there is time for."""
    rounds = 10 if name == "excel" else 100

    assert by_chance(READERS[name], tmp_path, rounds, seed=7) == (rounds, [])


def test_a_reader_that_breaks(tmp_path: Path) -> None:
    """Each kind of fault is kept once, with the shortest bytes that gave it."""

    def read(data: bytes) -> None:
        if b"x" in data:
            raise KeyError(data)
        if b"y" in data:
            raise ValueError(data)

    watch = Watch(Reader("prøve", read, lambda: (b"a",)), tmp_path)
    for data in (b"a", b"..x..", b"x", b"xx", b"y"):
        watch(data)

    assert watch.tried == 5
    assert [path.read_bytes() for path in watch.faults.values()] == [b"x", b"y"]
    assert sum(path.suffix == ".txt" for path in tmp_path.iterdir()) == 2


def test_the_same_seed_gives_the_same_files(tmp_path: Path) -> None:
    """Who is told of a fault can find it again."""

    def files(seed: int, folder: str) -> list[bytes]:
        seen: list[bytes] = []
        reader = Reader("prøve", seen.append, lambda: (b"a: b\n", b"c;d\n"))
        by_chance(reader, tmp_path / folder, 50, seed)
        return seen

    assert files(1, "a") == files(1, "b") != files(2, "c")


def test_a_workbook_is_changed_inside() -> None:
    """Most changes reach the XML, and not only the packing around it."""
    (book, *_) = READERS["excel"].seeds()
    chance = Random(3)  # noqa: S311 - the same files every time

    made = [changed_workbook(book, chance) for _ in range(20)]

    assert sum(one[:4] == b"PK\x03\x04" for one in made) > 10
    assert len(set(made)) > 15


def test_changes_are_found_in_empty_files() -> None:
    """Nothing is also something to begin with."""
    chance = Random(5)  # noqa: S311 - the same files every time

    assert any(changed(b"", chance) for _ in range(20))
