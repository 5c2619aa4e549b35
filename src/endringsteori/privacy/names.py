"""Names of persons: a first name from a kept list, and the capitalised words after it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.lean import lazy_pattern
from endringsteori.privacy.numbers import BLANKS, INDENTED

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_names", "first_names", "is_first_name"]

_FILE: Final = Path(__file__).with_name("fornavn.txt")
_CAPITAL: Final = "A-ZÀ-ÖØ-ÞĀČĐĒĪŁŊŌŠŚŦŪŽŻ"
_WORD: Final = rf"[{_CAPITAL}][\w’'-]*\w"
_GAP: Final = rf"(?:[{BLANKS}]{{1,3}}|{INDENTED})"
_PERSON: Final = lazy_pattern(
    rf"(?<![\w-])(?P<first>{_WORD})"
    rf"(?P<last>(?:{_GAP}(?:(?:van|von|de|der|av|af|el|al)[{BLANKS}])?"
    rf"(?:{_WORD}|[{_CAPITAL}]\.)){{1,3}})"
)
_PLACE: Final = lazy_pattern(
    rf"[{BLANKS}-]*(?:gate|gata|gt\b|vei|veg|plass|torg|allé|bru\b|skole|skule|barnehage|"
    r"kirke|kyrkje|senter|sykehus|sjukehus|universitet|høgskole|forlag|stiftelse)",
    re.IGNORECASE,
)


def find_names(text: str) -> Iterator[tuple[int, int]]:
    """Give where persons are named by first name and more, as offsets in the text.

    The name of a street, a school or another place called after someone is none.
    """
    at = 0
    while (found := _PERSON.search(text, at)) is not None:
        if not is_first_name(found["first"]):
            at = found.end("first")
        else:
            at = found.end()
            if not _is_place(text, found):
                yield found.span()


def is_first_name(word: str) -> bool:
    """Tell whether a word is a first name, or several joined by hyphens."""
    known = first_names()
    parts = word.casefold().split("-")
    return word.casefold() in known or all(part in known for part in parts)


@cache
def first_names() -> frozenset[str]:
    """Give the kept list, in small letters. The file tells where the names are from."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    kept = (line for line in lines if not line.startswith("#"))
    return frozenset(name.casefold() for line in kept for name in line.split())


def _is_place(text: str, found: re.Match[str]) -> bool:
    last = found["last"].split()[-1]
    return bool(_PLACE.match(last) or _PLACE.match(text, found.end()))
