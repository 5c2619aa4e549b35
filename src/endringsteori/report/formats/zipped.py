"""Zipped formats with the same bytes every time: in order, and without the time of day."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

__all__ = ["without_times"]

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip file can tell of."""


def without_times(data: bytes) -> bytes:
    """Give the same files, each as if it were written long ago."""
    stable = BytesIO()
    with ZipFile(BytesIO(data)) as was, ZipFile(stable, "w", ZIP_DEFLATED) as now:
        for name in was.namelist():
            now.writestr(ZipInfo(name, _LONG_AGO), was.read(name), ZIP_DEFLATED)
    return stable.getvalue()
