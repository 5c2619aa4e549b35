"""«Mente du …?»: the words nearest to one that nobody knows."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from endringsteori.lean import lazy_pattern
from endringsteori.model import patterns, rens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from difflib import SequenceMatcher

__all__ = ["as_id", "near", "near_things", "surely", "surely_thing"]

_ID: Final = lazy_pattern(patterns.ID)
_PARTS: Final = lazy_pattern(r"[\s_/-]+")
_DIGIT: Final = lazy_pattern("[0-9]")
_MOST: Final = 3
_LONGEST: Final = 80
_NORWEGIAN: Final = str.maketrans({"æ": "a", "ø": "o", "å": "a", "đ": "d", "ŋ": "n"})
_ALIKE: Final = 0.75
_ONE_SLIP: Final = 0.8
_SHORTEST: Final = 3
_CLOSE: Final = 0.08
_NYNORSK: Final[Mapping[str, str]] = {
    "brukarmedverknad": "brukermedvirkning",
    "eigar": "eier",
    "eining": "enhet",
    "føresetnader": "forutsetninger",
    "grunngiving": "begrunnelse",
    "kjelde": "kilde",
    "kjeldetype": "kildetype",
    "kunnskapskjelder": "kunnskapskilder",
    "nemnar": "nevner",
    "pågåande": "pågår",
    "ytre_tilhøve": "ytre_forhold",
    "teljar": "teller",
    "verknader": "virkninger",
}
"""Words of the format that are too different in nynorsk to be found by their letters."""


def near(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Give the known words that `word` most likely stands for, the likeliest first.

    Words that differ only in capitals, æøå, spaces or hyphens count as the same word,
    and so does a nynorsk word for a word of the format. Otherwise one slip of the pen,
    or the likeness of `difflib`, decides, and only words about as near as the nearest
    are kept. At most three.
    """
    plain = _plain(word) if len(word) <= _LONGEST else ""
    if not plain:
        return ()
    candidates = dict.fromkeys(known)
    if (bokmål := _NYNORSK.get(rens(word).lower())) in candidates:
        return (bokmål,)
    from difflib import SequenceMatcher  # noqa: PLC0415 - few runs meet an unknown word

    matcher = SequenceMatcher(None, "", plain, autojunk=False)
    rated = [
        (likeness, candidate)
        for candidate in candidates
        if (likeness := _likeness(_plain(candidate), plain, matcher)) >= _ALIKE
    ]
    best = max(rated, default=(0.0, ""))[0]
    kept = [pair for pair in rated if pair[0] >= best - _CLOSE]
    return tuple(word for _, word in sorted(kept, key=lambda p: (-p[0], p[1]))[:_MOST])


def near_things(word: str, things: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Give the ids of the things that `word` most likely stands for, the likeliest first.

    `things` are pairs of id and name: people often write the name where the id goes.
    """
    ids: dict[str, str] = {}
    for id_, name in things:
        ids.setdefault(id_, id_)
        ids.setdefault(name, id_)
    return tuple(dict.fromkeys(ids[found] for found in near(word, ids)))


def surely(word: str, meant: str) -> bool:
    """Tell whether a word can hardly be anything but another one, written wrongly.

    The two are alike but for capitals, æøå and what joins the parts, or there is one slip
    of the pen in a part of three letters or more. Nearness is not enough: `skole-a` is
    not `skole-b`, and no digit is a slip, for `fase-1` is not `fase-2`.
    """
    if _plain(word) == _plain(meant):
        return _plain(word) != ""
    if _NYNORSK.get(rens(word).lower()) == meant:
        return True
    parts, others = (_PARTS.split(rens(text)) for text in (word, meant))
    if len(parts) != len(others):
        return _DIGIT.search(word + meant) is None and _slipped(word, meant)
    unlike = [
        p for p in zip(parts, others, strict=True) if _plain(p[0]) != _plain(p[1])
    ]
    return len(unlike) == 1 and _slipped(*unlike[0])


def _slipped(a: str, b: str) -> bool:
    return _DIGIT.search(a + b) is None and _is_one_slip(_plain(a), _plain(b))


def surely_thing(word: str, things: Iterable[tuple[str, str]]) -> str | None:
    """Give the id of the one thing that `word` surely stands for, by its id or its name.

    None where there is no such thing, or several.
    """
    found = {id_ for id_, name in things if surely(word, id_) or surely(word, name)}
    return found.pop() if len(found) == 1 else None


def as_id(text: str) -> str:
    """Make an id of a text; the empty text where nothing in it can stand in one."""
    joined = re.sub(r"[\s/,.–-]+", "-", rens(text).lower())
    kept = "".join(sign for sign in joined if sign in "_-" or _ID.match(sign))
    return kept.strip("_-")[:_LONGEST]


def _likeness(a: str, b: str, matcher: SequenceMatcher[str]) -> float:
    """Rate how alike two folded words are, from 0 to 1; 0 for what is surely unlike.

    `matcher` has `b` as its second word, which it looks at once for many first words.
    """
    if a == b:
        return 1.0
    if not a or abs(len(a) - len(b)) > max(len(a), len(b)) * (1 - _ALIKE) * 2:
        return 0.0
    least = _ONE_SLIP if _is_one_slip(a, b) else 0.0
    matcher.set_seq1(a)
    if matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < _ALIKE:
        return least
    return max(least, matcher.ratio())


def _is_one_slip(a: str, b: str) -> bool:
    """Tell whether one letter is missing, too many, wrong or swapped with the next."""
    if min(len(a), len(b)) < _SHORTEST or abs(len(a) - len(b)) > 1:
        return False
    while a and b and a[0] == b[0]:
        a, b = a[1:], b[1:]
    while a and b and a[-1] == b[-1]:
        a, b = a[:-1], b[:-1]
    return max(len(a), len(b)) <= 1 or (len(a) == len(b) == 2 and a == b[::-1])  # noqa: PLR2004 - two letters that have changed places


@lru_cache(maxsize=1 << 15)
def _plain(word: str) -> str:
    """Fold away what people get wrong without meaning another word."""
    text = word.casefold().replace("ae", "æ").replace("aa", "å").replace("oe", "ø")
    text = unicodedata.normalize("NFC", text).translate(_NORWEGIAN)
    text = unicodedata.normalize("NFD", text)
    return re.sub(r"[^a-z0-9/]", "", text)
