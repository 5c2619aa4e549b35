"""Zipped formats with the same bytes every time: in order, and without the time of day."""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ZIP_ERRORS", "UnreadableError", "packed", "unpacked"]

ZIP_ERRORS: Final = (
    *(BadZipFile, zlib.error, OSError, EOFError, ValueError, KeyError),
    *(NotImplementedError, RuntimeError),
)
"""What zipfile raises for bytes that it cannot read.

They are no zip file, or one that is broken or cut short. `NotImplementedError` is for a way
of packing that it does not know, and `RuntimeError` for what is locked with a password.
"""

_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip file can tell of."""
_MOST: Final = 500_000_000


class UnreadableError(Exception):
    """Bytes that are no zip file, or one that is broken, locked or too large to unpack."""


def unpacked(data: bytes, most: int = _MOST) -> dict[str, bytes]:
    """Give the files of a zip file by their names, in the order they have there.

    `most` is how many bytes they may take unpacked. Raises `UnreadableError`.
    """
    try:
        with ZipFile(BytesIO(data)) as zipped:
            if sum(one.file_size for one in zipped.infolist()) <= most:
                return {name: zipped.read(name) for name in zipped.namelist()}
    except ZIP_ERRORS as error:
        raise UnreadableError from error
    raise UnreadableError


def packed(files: Mapping[str, bytes]) -> bytes:
    """Give a zip file, as if each of its files were written long ago."""
    stable = BytesIO()
    with ZipFile(stable, "w", ZIP_DEFLATED) as zipped:
        for name, content in files.items():
            zipped.writestr(ZipInfo(name, _LONG_AGO), content, ZIP_DEFLATED)
    return stable.getvalue()
