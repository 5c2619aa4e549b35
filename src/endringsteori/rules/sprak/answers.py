"""Which of the four questions of a goal its own words answer: what, for whom, how much, when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

from endringsteori.rules.sprak import _folk, _maal
from endringsteori.rules.sprak.groups import names_people
from endringsteori.rules.sprak.sentences import capitalised, listed, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["QUESTIONS", "Question", "answered"]

Question: TypeAlias = Literal["hva", "for hvem", "hvor mye", "når"]
QUESTIONS: Final[tuple[Question, ...]] = get_args(Question)

_YEARS: Final = range(2000, 2100)
_ALL_YEARS: Final = range(1900, 2100)
_BETWEEN: Final = ("og", "til", "–", "eller", ",")
_WITHIN: Final = ("innen", "innan")
_ARTICLES: Final = ("en", "ei", "et", "ein", "eit")
_EACH: Final = (["hvert", "år"], ["kvart", "år"])


def answered(text: str) -> frozenset[Question]:
    """Give the questions that a goal answers; in doubt, it does."""
    words = words_of(text)
    return frozenset(_answered(words, capitalised(text)))


def _answered(words: Sequence[str], names: frozenset[str]) -> Iterator[Question]:
    open_ = listed(_maal.THEMES, _folk.BROAD_GROUPS) | names.difference(words[:1])
    if not open_.issuperset(words) or _says_where_people_are(words):
        yield "hva"
    if names_people(words) or any(map(_is_of_nobody, words)):
        yield "for hvem"
    if _says_how_much(words):
        yield "hvor mye"
    if _says_when(words):
        yield "når"


def _says_where_people_are(words: Sequence[str]) -> bool:
    """Tell whether a text is of the kind of «unge i arbeid»."""
    groups, themes = listed(_folk.BROAD_GROUPS), listed(_maal.THEMES)
    threes = zip(words, words[1:], words[2:], strict=False)
    return any(
        who in groups and word == "i" and where in themes for who, word, where in threes
    )


def _is_of_nobody(word: str) -> bool:
    """Tell whether a word is for a thing of which nobody asks whose it is."""
    return word.startswith(_maal.NOT_OF_PEOPLE) or word.endswith(_maal.NOT_OF_PEOPLE)


def _says_how_much(words: Sequence[str]) -> bool:
    if "%" in words or not listed(_maal.AMOUNTS).isdisjoint(words):
        return True
    if any(word.startswith(_maal.AMOUNT_STEMS) for word in words):
        return True
    return any(_is_an_amount(words, n) for n in range(len(words)))


def _is_number(word: str) -> bool:
    return word.isdigit() or word in listed(_maal.NUMBERS)


def _is_an_amount(words: Sequence[str], n: int) -> bool:
    """Tell whether a number is neither a year nor an age, a day or a step of school.

    «Innen en uke» is one too, and no time by which a goal is reached.
    """
    if words[n] in _ARTICLES and n:
        return words[n - 1] in _WITHIN
    if not _is_number(words[n]) or _is_year(words[n], _ALL_YEARS):
        return False
    unit = next(
        (w for w in words[n + 1 :] if w not in _BETWEEN and not _is_number(w)), ""
    )
    return unit not in listed(_maal.TIME_UNITS, _maal.MONTHS)


def _is_year(word: str, years: range) -> bool:
    return word.isdecimal() and int(word) in years


def _says_when(words: Sequence[str]) -> bool:
    if not listed(_maal.TIMES).isdisjoint(words):
        return True
    return any(_is_a_time(words, n) for n in range(len(words)))


def _is_a_time(words: Sequence[str], n: int) -> bool:
    if _is_year(words[n], _YEARS):
        before = words[max(0, n - 3) : n]
        return listed(_maal.BEFORE_A_BASELINE).isdisjoint(before)
    if words[n] in _WITHIN and n + 1 < len(words):
        return words[n + 1] not in _ARTICLES and not _is_number(words[n + 1])
    return list(words[n : n + 2]) in _EACH
