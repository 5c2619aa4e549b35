"""From bytes to text: encoding, byte order mark, and characters that no text may hold."""

from __future__ import annotations

import codecs
from typing import Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.lean import lazy_pattern
from endringsteori.loading.raw import Fault
from endringsteori.loading.source import Source

__all__ = ["MAX_BYTES", "decode", "without_bad_characters"]

MAX_BYTES: Final = 20 * 1024 * 1024
"""The largest file that is read."""

_MOST_RUNS: Final = 100
"""How many runs of bad characters one file is told about: past that it is no text."""

_BAD: Final = lazy_pattern(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]+"
)
_BAD_ABOVE: Final = "\u2028\u2029\ufffe\uffff"
_GOOD_BELOW: Final = bytes({*b"\t\n\r", *range(0x20, 0x7F), *range(0xA0, 0x100)})
_STAND_IN: Final = "\ufffd"


def decode(path: str, data: bytes) -> tuple[Source, Fault | None]:
    """Read UTF-8, with or without a byte order mark.

    Bytes that are not UTF-8 give the fault, and a source that can be shown but not read.
    """
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return Source(path, data.decode()), None
    except UnicodeDecodeError as error:
        before = len(data[: error.start].decode())
        fault = Fault(
            TroubleKind.NOT_UTF8,
            before,
            before + 1,
            values={"byte": f"{data[error.start]:02X}"},
        )
        return Source(path, data.decode(errors="replace")), fault


def without_bad_characters(text: str) -> tuple[str, list[Fault]]:
    """Put a stand-in for each character that no text may hold, and tell where they stood.

    The text keeps its length, so places in it stay true. What it stood in is lost.
    """
    if _is_clean(text):  # nearly every text is
        return text, []
    faults = [
        Fault(
            TroubleKind.CONTROL_CHARACTER,
            bad.start(),
            bad.end(),
            loses=True,
            values={"tegn": f"U+{ord(bad[0][0]):04X}"},
        )
        for bad, _ in zip(_BAD.finditer(text), range(_MOST_RUNS), strict=False)
    ]
    return _BAD.sub(lambda bad: _STAND_IN * len(bad[0]), text), faults


def _is_clean(text: str) -> bool:
    """Tell whether a text has no bad character, many times faster than a pattern can."""
    below = text.encode("latin-1", "replace").translate(None, _GOOD_BELOW)
    return not below and not any(sign in text for sign in _BAD_ABOVE)
