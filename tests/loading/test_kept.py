"""What reading keeps for the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from endringsteori.loading import Kept, Memory, load
from endringsteori.loading.kept import as_built

if TYPE_CHECKING:
    from endringsteori.loading import Loaded

ROOT: Final = "endringsteori.yaml"
FILES: Final = {
    ROOT: b"endringsteori: 1\ntjenester:\n  skole: Skolen\n",
    "a.yaml": b"tiltak:\n  losen: {navn: Losen, ansvarlig: skole}\n",
    "b.yaml": "tiltak:\n  hallen: {navn: Hallen, mål: [trygg]}\n".encode(),
}


def read(kept: Kept, **changed: bytes) -> Loaded:
    """Read the project with some files changed, and see that all of it is as when read anew."""
    files = FILES | {f"{name}.yaml": data for name, data in changed.items()}
    loaded, anew = load(Memory(files), kept), load(Memory(files))
    assert loaded.teori == anew.teori
    assert loaded.trouble == anew.trouble
    assert loaded.lost == anew.lost
    assert loaded.unresolved == anew.unresolved
    return loaded


def test_things_of_a_file_that_has_not_changed_are_the_very_same() -> None:
    """Of the others they are new, though they may be equal."""
    kept = Kept()
    before = read(kept).teori

    after = read(kept, a=FILES["a.yaml"] + b"# ferdig snart\n").teori

    assert after.tjenester[0] is before.tjenester[0]
    assert after.tiltak[1] is before.tiltak[1]
    assert after.tiltak[0] is not before.tiltak[0]
    assert after.tiltak[0] == before.tiltak[0]


@pytest.mark.parametrize(
    "bad",
    [
        "tiltak:\n  hallen: {navn: Hallen, oppstart: 2026-02-30}\n",  # taken out
        "tiltak:\n  hallen:\n    navn: Alt: hallen\n",  # mended
        "tiltak:\n  hallen: {navn: H, resultater: {x: X}, effekter: {x: X}}\n",  # twice
    ],
)
def test_data_that_is_changed_by_its_faults_is_read_again(bad: str) -> None:
    """They are told each time."""
    kept = Kept()
    data = bad.encode()

    first, second = read(kept, b=data), read(kept, b=data)

    assert first.trouble
    assert second.trouble == first.trouble
    assert second.teori.tiltak[0] is first.teori.tiltak[0]
    assert second.teori.tiltak[1] is not first.teori.tiltak[1]


def test_data_that_measurements_are_laid_into_is_read_again() -> None:
    """Otherwise they would be there twice."""
    kept = Kept()
    indicator = "indikatorer:\n  trivsel: {navn: Trivsel, måler: [losen]}\n".encode()
    files = FILES | {
        "c.yaml": indicator,
        "målinger/tall.csv": b"indikator,periode,verdi\ntrivsel,2026,7\n",
    }

    first, second = (load(Memory(files), kept) for _ in range(2))

    assert len(first.teori.indikatorer[0].målinger) == 1
    assert second.teori == first.teori
    assert second.trouble == first.trouble


def test_a_reference_to_what_has_gone_is_told() -> None:
    """Also in a file that has not changed."""
    kept = Kept()
    assert [ref.id for ref in read(kept).unresolved or ()] == ["trygg"]

    gone = read(kept, endringsteori=b"endringsteori: 1\n")

    assert [ref.id for ref in gone.unresolved or ()] == ["skole", "trygg"]


def test_a_file_that_is_there_again_is_read_again() -> None:
    """Only what one reading asks for is kept for the next."""
    kept = Kept()
    before = read(kept).teori
    load(Memory({ROOT: FILES[ROOT]}), kept)

    after = read(kept).teori

    assert after.tiltak[0] is not before.tiltak[0]


def test_a_text_without_data_is_not_whole() -> None:
    """What is no YAML has no data."""
    source, fault = Kept().text("a.yaml", b"a: [")

    assert fault is None
    assert not as_built(source).is_whole
    assert as_built(source).root is None
