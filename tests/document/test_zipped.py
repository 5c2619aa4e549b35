"""Zipped files without the time of day."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile, ZipInfo

import pytest

from endringsteori.document.zipped import UnreadableError, packed, unpacked


def two_files() -> bytes:
    """Give a zip file that tells when its files were written."""
    out = BytesIO()
    with ZipFile(out, "w") as made:
        made.writestr(ZipInfo("b", (2026, 11, 21, 8, 0, 0)), "to")
        made.writestr(ZipInfo("a", (2026, 11, 21, 9, 0, 0)), "en")
    return out.getvalue()


def test_the_files_are_the_same_and_the_times_are_gone() -> None:
    """In the order they had."""
    with ZipFile(BytesIO(packed(unpacked(two_files())))) as stable:
        found = [
            (i.filename, i.date_time[:3], stable.read(i)) for i in stable.infolist()
        ]

    assert found == [("b", (1980, 1, 1), b"to"), ("a", (1980, 1, 1), b"en")]


def test_what_cannot_be_unpacked_is_one_kind_of_error() -> None:
    """No zip file, broken where a file begins, packed in an unknown way, or locked."""
    whole = packed({"a": b"en og to og tre"})
    listed = whole.rindex(b"a") - 46
    broken, unknown, locked = bytearray(whole), bytearray(whole), bytearray(whole)
    broken[31:40] = b"\xff" * 9
    unknown[listed + 10] = 99
    locked[listed + 8] |= 1

    for data in (b"", b"PK", broken, unknown, locked):
        with pytest.raises(UnreadableError):
            unpacked(bytes(data))


def test_what_would_fill_the_memory_is_not_unpacked() -> None:
    """A small file may hold enormous ones."""
    assert [*unpacked(two_files(), 4)] == ["b", "a"]
    with pytest.raises(UnreadableError):
        unpacked(two_files(), 3)
