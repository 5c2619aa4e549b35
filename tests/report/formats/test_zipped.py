"""Zipped files without the time of day."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile, ZipInfo

from endringsteori.report.formats.zipped import without_times


def test_the_files_are_the_same_and_the_times_are_gone() -> None:
    """In the order they had."""
    out = BytesIO()
    with ZipFile(out, "w") as zipped:
        zipped.writestr(ZipInfo("b", (2026, 11, 21, 8, 0, 0)), "to")
        zipped.writestr(ZipInfo("a", (2026, 11, 21, 9, 0, 0)), "en")

    with ZipFile(BytesIO(without_times(out.getvalue()))) as stable:
        found = [
            (i.filename, i.date_time[:3], stable.read(i)) for i in stable.infolist()
        ]

    assert found == [("b", (1980, 1, 1), b"to"), ("a", (1980, 1, 1), b"en")]
