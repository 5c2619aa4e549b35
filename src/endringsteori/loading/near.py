"""«Mente du …?»: the words nearest to one that nobody knows."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["near"]

_MOST: Final = 3
_LONGEST: Final = 80
_NORWEGIAN: Final = str.maketrans({"æ": "a", "ø": "o", "å": "a", "đ": "d", "ŋ": "n"})
_ALIKE: Final = 0.75
_CLOSE: Final = 0.08


def near(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Give the known words that `word` most likely stands for, the likeliest first.

    Words that differ only in capitals, æøå, spaces or hyphens count as the same word;
    otherwise the likeness of `difflib` decides, and only words about as near as the
    nearest are kept. At most three.
    """
    if len(word) > _LONGEST:
        return ()
    plain = _plain(word)
    if not plain:
        return ()
    rated = [
        (likeness, candidate)
        for candidate in dict.fromkeys(known)
        if (likeness := _likeness(plain, _plain(candidate))) >= _ALIKE
    ]
    if not rated:
        return ()
    best = max(rated)[0]
    kept = [pair for pair in rated if pair[0] >= best - _CLOSE]
    return tuple(word for _, word in sorted(kept, key=lambda p: (-p[0], p[1]))[:_MOST])


def _likeness(a: str, b: str) -> float:
    if a == b:
        return 1.0
    if not b or abs(len(a) - len(b)) > max(len(a), len(b)) * (1 - _ALIKE) * 2:
        return 0.0
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    if matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < _ALIKE:
        return 0.0
    return matcher.ratio()


def _plain(word: str) -> str:
    """Fold away what people get wrong without meaning another word."""
    text = word.casefold().replace("ae", "æ").replace("aa", "å").replace("oe", "ø")
    text = unicodedata.normalize("NFC", text).translate(_NORWEGIAN)
    text = unicodedata.normalize("NFD", text)
    return re.sub(r"[^a-z0-9/]", "", text)
