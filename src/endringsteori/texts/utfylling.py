"""The words that a text begins with while it waits for people to write it."""

from __future__ import annotations

import re
from typing import Final

from endringsteori.texts.tekst import SPRÅK, Tekst

__all__ = ["FYLL_UT", "waiting"]

FYLL_UT: Final = Tekst(nb="Fyll ut", nn="Fyll ut", en="Fill in")
"""What a new chain says in place of an answer, with a colon and a question after it."""

_WORDS: Final = frozenset(f"{FYLL_UT.på(språk)}: " for språk in SPRÅK)
_LINE: Final = re.compile(
    rf"^(?!\s*#).*?(?:{'|'.join(map(re.escape, sorted(_WORDS)))})", re.MULTILINE
)


def waiting(text: str) -> int:
    """Count the lines of a file that wait for an answer; those in comments do not."""
    if not any(words in text for words in _WORDS):
        return 0
    return len(_LINE.findall(text))
