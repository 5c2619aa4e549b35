"""Characters that a document may hold."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["clean"]

_FORBIDDEN: Final = re.compile(
    "[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]",
)


def clean(text: str) -> str:
    """Replace what XML 1.0 forbids by U+FFFD: control characters and lone surrogates."""
    # Nearly all texts are printable but for their line feeds; this is ten times as fast.
    if text.isprintable() or text.replace("\n", "").isprintable():
        return text
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)
