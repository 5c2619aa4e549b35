"""Texts that read otherwise than they are written: characters given by number, in quotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.lean import lazy_pattern
from endringsteori.privacy import DOT

if TYPE_CHECKING:
    from endringsteori.privacy import Mask

__all__ = ["has_escapes", "without_written_otherwise"]

_ESCAPE: Final = lazy_pattern(
    r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|\r?\n[ \t]*)"
)
_QUOTED: Final = lazy_pattern(r'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_SHOWN: Final = lazy_pattern(r"[^\W_]")
_LAST: Final = 0x10FFFF


def has_escapes(text: str) -> bool:
    """Tell whether something in a text may read otherwise than it is written."""
    return "\\" in text and _ESCAPE.search(text) is not None


def without_written_otherwise(text: str, mask: Mask) -> str:
    """Hide, in the text of a file, each quoted value that reads as something to hide.

    All its letters and digits go, so the text keeps its length and its lines.
    """

    def shown(quoted: re.Match[str]) -> str:
        read = _ESCAPE.sub(_character, quoted[0])
        if read == quoted[0] or mask(read) == read:
            return quoted[0]
        return _SHOWN.sub(DOT, quoted[0])

    return _QUOTED.sub(shown, text)


def _character(escape: re.Match[str]) -> str:
    digits = escape[1] or escape[2] or escape[3]
    return chr(min(int(digits, 16), _LAST)) if digits else ""
