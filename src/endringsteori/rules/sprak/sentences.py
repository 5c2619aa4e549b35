"""The words of a short text, and the noun that a phrase is about."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from endringsteori.rules.sprak import _smaaord

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "capitalised",
    "head",
    "is_only_a_phrase",
    "listed",
    "verb_of_the_plan",
    "words_of",
]

_LONGEST: Final = 7
"""How many words may stand before a noun; more is another kind of sentence."""


def words_of(text: str) -> list[str]:
    """Split a text into words in small letters; comma, colon, dash and bracket count too."""
    return _pattern().findall(text.lower())


def capitalised(text: str) -> frozenset[str]:
    """Give the words with a capital, as `words_of` gives them: names, and the first word."""
    return frozenset(w.lower() for w in _pattern().findall(text) if w[0].isupper())


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*|[,:–(%/]")


@cache
def listed(*tables: str) -> frozenset[str]:
    """Give the words of some lists."""
    return frozenset(" ".join(tables).split())


def head(words: Sequence[str], start: int) -> int | None:
    """Give the place of the noun that the phrase from `start` is about.

    That is the first word which is not known to describe a noun. None where a word before
    it changes what the phrase is about, as in «fullført opplæring», or no word is left.
    """
    for n, word in enumerate(words[start : start + _LONGEST], start):
        if word in listed(_smaaord.NO_MODIFIERS):
            return None
        joins = word in ("og", ",") and n > start
        if not joins and not word.isdigit() and not _describes(word):
            return n
    return None


def _describes(word: str) -> bool:
    return word in listed(_smaaord.MODIFIERS) or word.endswith(
        _smaaord.MODIFIER_ENDINGS
    )


def is_only_a_phrase(words: Sequence[str], noun: int) -> bool:
    """Tell whether no verb of its own follows the noun: something named, nothing said."""
    rest = words[noun + 1 :]
    if rest and rest[0] not in listed(_smaaord.AFTER_A_NOUN):
        return False
    relative = listed(_smaaord.RELATIVE)
    until = next((n for n, word in enumerate(rest) if word in relative), len(rest))
    finite = listed(_smaaord.FINITE)
    return not any(word in finite or word.endswith("erer") for word in rest[:until])


def verb_of_the_plan(words: Sequence[str]) -> tuple[int, bool] | None:
    """Give where the verb of those who write or carry out the plan stands.

    With it, whether it is an infinitive after «skal» and the like. None where the
    sentence is about others, and where a service is said to do something already.
    """
    end = _end_of_subject(words)
    writes = end > 0
    if not end and words[0] in listed(_smaaord.INSTITUTIONS):
        end = 1
        while words[end : end + 1] == ["og"]:
            end += 2
    if not 0 < end < len(words):
        return None
    if words[end] in listed(_smaaord.MODALS):
        adverbs = listed(_smaaord.ADVERBS)
        rest = range(end + 1, len(words))
        verb = next((n for n in rest if words[n] not in adverbs), None)
        return None if verb is None else (verb, True)
    return (end, False) if writes else None


def _end_of_subject(words: Sequence[str]) -> int:
    if words[0] in listed(_smaaord.ACTORS):
        return 1
    named = words[1:4]
    return named.index("kommune") + 2 if "kommune" in named else 0
