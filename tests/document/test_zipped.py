"""Zipped files without the time of day."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile, ZipInfo

import pytest

from endringsteori.document.zipped import TooLargeError, packed, unpacked


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


def test_what_would_fill_the_memory_is_not_unpacked() -> None:
    """A small file may hold enormous ones."""
    assert [*unpacked(two_files(), 4)] == ["b", "a"]
    with pytest.raises(TooLargeError):
        unpacked(two_files(), 3)
