"""The seal of a file that we made: who made it, and a digest of what it held then.

Where somebody has changed the file, or another program has saved it, the seal no longer
fits, so that their work is not written over.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from endringsteori.document.zipped import packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "PROPERTIES",
    "UNSEALED",
    "is_sealed",
    "is_sealed_zip",
    "sealed",
    "sealed_zip",
]

_MADE_BY: Final = "endringsteori"
_LENGTH: Final = 32
"""So many hexadecimal digits of SHA-256 tell one content from another."""
_AS_LETTERS: Final = str.maketrans("0123456789", "ghijklmnop")
"""Without digits, nobody takes a part of a seal for a number that ought to be hidden."""
UNSEALED: Final = f"{_MADE_BY} {'x' * _LENGTH}"
"""What a writer puts where the seal is to stand."""
PROPERTIES: Final = "docProps/core.xml"
"""The part of an Office file in which the seal stands."""

_OPEN: Final = UNSEALED.encode()
_SEAL: Final = re.compile(rf"{_MADE_BY} [a-p]{{{_LENGTH}}}".encode())


def sealed(data: bytes) -> bytes:
    """Seal a text, where it first says `UNSEALED`, or a PDF, which says it twice."""
    return data.replace(_OPEN, _seal(_text(data)), _times(data))


def is_sealed(data: bytes) -> bool:
    """Tell whether a text or a PDF is as it was when it was sealed.

    The line breaks of a text may have become others: git makes them so.
    """
    found = _SEAL.search(data)
    if found is None:
        return False
    open_again = data.replace(found[0], _OPEN, _times(data))
    return _seal(_text(open_again)) == found[0]


def sealed_zip(data: bytes) -> bytes:
    """Seal an Office file, whose properties say `UNSEALED`; the time of day is left out."""
    files = unpacked(data)
    about = files[PROPERTIES].replace(_OPEN, _seal_of_files(files))
    return packed({**files, PROPERTIES: about})


def is_sealed_zip(data: bytes) -> bool:
    """Tell whether an Office file holds what it held when it was sealed.

    Raises as `unpacked` where it cannot be read.
    """
    files = unpacked(data)
    about = files.get(PROPERTIES, b"")
    found = _SEAL.search(about)
    if found is None:
        return False
    open_again = {**files, PROPERTIES: about.replace(found[0], _OPEN)}
    return _seal_of_files(open_again) == found[0]


def _seal(content: bytes) -> bytes:
    digest = sha256(content).hexdigest()[:_LENGTH].translate(_AS_LETTERS)
    return f"{_MADE_BY} {digest}".encode()


def _seal_of_files(files: Mapping[str, bytes]) -> bytes:
    """Seal files whatever their order, and each name with what belongs to it."""
    lines = (f"{name} {sha256(files[name]).hexdigest()}\n" for name in sorted(files))
    return _seal("".join(lines).encode())


def _is_paper(data: bytes) -> bool:
    return data.startswith(b"%PDF-")


def _times(data: bytes) -> int:
    return -1 if _is_paper(data) else 1


def _text(data: bytes) -> bytes:
    return data if _is_paper(data) else data.replace(b"\r\n", b"\n")
