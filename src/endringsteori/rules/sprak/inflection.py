"""Light Norwegian inflection: the forms that a listed word may stand in, made once.

More forms are made than there are, of any gender and in both written standards, since a
form that nobody writes is found in no text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

__all__ = ["Verbs", "ending", "nouns", "stands", "verbs"]

_SHORTEST: Final = 3
"""A last part is at least this long, and its first part at least two letters."""


_LEFT_OUT: Final = "-"


class Verbs(NamedTuple):
    """The forms of some verbs, each with what may belong to it: `opp`, `til rette`, or ""."""

    infinitive: Mapping[str, tuple[str, ...]]
    present: Mapping[str, tuple[str, ...]]
    passive: Mapping[str, tuple[str, ...]]
    perfect: Mapping[str, tuple[str, ...]]


def nouns(table: str) -> Mapping[str, bool]:
    """Give the forms of nouns, and of each whether it is definite («tilbudet»)."""
    forms: dict[str, bool] = {}
    for word in table.split():
        stem = word.removesuffix("e")
        stems = (stem, f"{stem}m") if stem.endswith("m") else (stem,)
        for one in stems:
            forms.update({f"{one}{end}": False for end in ("er", "ar")})
            forms |= {f"{one}{end}": True for end in ("en", "et", "a", "ene", "ane")}
        forms[word] = False
    return forms


def verbs(rows: str, stems: str = "") -> Verbs:
    """Read rows of infinitive, present, passive and perfect, and stems of verbs in -ere."""
    tenses: tuple[dict[str, tuple[str, ...]], ...] = ({}, {}, {}, {})
    for forms, particle in (*_rows(rows), *_regular(stems)):
        for tense, form in zip(tenses, forms, strict=True):
            known = tense.get(form, ())
            if form != _LEFT_OUT and particle not in known:
                tense[form] = (*known, particle)
    return Verbs(*tenses)


def _rows(rows: str) -> Iterator[tuple[Sequence[str], str]]:
    for row in rows.strip().splitlines():
        forms, _, particle = row.partition(" + ")
        yield forms.split(), particle


def _regular(stems: str) -> Iterator[tuple[Sequence[str], str]]:
    for stem in stems.split():
        for passive in ("es", "ast"):
            yield [f"{stem}{end}" for end in ("e", "er", passive, "t")], ""


def stands(forms: Mapping[str, tuple[str, ...]], words: Sequence[str], n: int) -> str:
    """Give the verb that stands at `n` with all that belongs to it, or ""."""
    for particle in forms.get(words[n], ()):
        parts = particle.split()
        if list(words[n + 1 : n + 1 + len(parts)]) == parts:
            return " ".join((words[n], *parts))
    return ""


def ending(word: str, forms: Container[str]) -> str:
    """Give the longest of some forms that is a word, or the last part of a compound; or ""."""
    if word in forms:
        return word
    rest = range(2, len(word) - _SHORTEST + 1)
    return next((word[n:] for n in rest if word[n:] in forms), "")
