"""Whom a text names: everybody, somebody in particular, or nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.rules.sprak import _folk
from endringsteori.rules.sprak.inflection import ending
from endringsteori.rules.sprak.sentences import capitalised, listed, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["broad", "names_people"]

_IN: Final = ("i", "på")
_OF_A_PLACE: Final = (["kommune"], ["kommunes"])


def broad(text: str) -> tuple[str, ...]:
    """Give the words for everybody in a text that says no more than that; or nothing.

    One word that is not known, other than the name of a place, may be what limits the
    group: then the answer is nothing.
    """
    words = words_of(text)
    groups = listed(_folk.BROAD_GROUPS)
    known = groups | listed(_folk.WITHOUT_LIMITS, _folk.ALL_OF_A_PLACE)
    names = capitalised(text)
    for n, word in enumerate(words):
        is_place = word in names and (
            words[n - 1] in _IN or words[n + 1 : n + 2] in _OF_A_PLACE
        )
        if word not in known and not is_place:
            return ()
    return tuple(dict.fromkeys(word for word in words if word in groups))


def names_people(words: Sequence[str]) -> bool:
    """Tell whether any of the words is one for people, «alle» and «flere» included."""
    if not listed(_folk.SOME_PEOPLE).isdisjoint(words):
        return True
    people = listed(_folk.PEOPLE)
    return any(ending(word, people) for word in words)
