"""From what people write after `--uten` to what is taken away from a theory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.cli.faults import UsageError, unknown
from endringsteori.comparison import Taken
from endringsteori.graph import Support
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.model import Teori

__all__ = ["taken"]

_MONEY: Final = "finansiering:"
_TYPES: Final = ("drift", "tilskudd", "prosjekt")
_NO_SUCH_MONEY: Final = Tekst(
    nb="Ingen tiltak har finansiering av typen eller fra kilden {ord:«»}.",
    nn="Ingen tiltak har finansiering av typen eller frå kjelda {ord:«»}.",
    en="No measure has funding of the type or from the source {ord:«»}.",
)
_SEVERAL: Final = Tekst(
    nb="Flere tiltak har en innsats med id-en {ord:«»}. Velg mellom {valg:eller}.",
    nn="Fleire tiltak har ein innsats med id-en {ord:«»}. Vel mellom {valg:eller}.",
    en="Several measures have an input with the id {ord:«»}. Choose {valg:eller}.",
)


def taken(words: Iterable[str], teori: Teori) -> Taken:
    """Understand the words. Raises `UsageError` for what is not there to take away."""
    supports: dict[Support, None] = {}
    money: dict[str, None] = {}
    for word in words:
        if word.casefold().startswith(_MONEY):
            money[_source(word[len(_MONEY) :].strip(), teori)] = None
        else:
            supports[_support(word, teori)] = None
    return Taken(tuple(supports), tuple(money))


def _source(word: str, teori: Teori) -> str:
    known = {name.casefold() for name in (*_TYPES, *_sources(teori))}
    if word.casefold() not in known:
        raise UsageError(_NO_SUCH_MONEY, ord=word)
    return word


def _sources(teori: Teori) -> Iterator[str]:
    for tiltak in teori.tiltak:
        for money in tiltak.finansiering:
            if money.kilde is not None:
                yield money.kilde


def _support(word: str, teori: Teori) -> Support:
    """Find a service, a measure or an input; an input also by its id alone."""
    supports = tuple(_supports(teori))
    named = [one for one in supports if one.id == word]
    found = named or [one for one in supports if one.id.endswith(f"/{word}")]
    if not found:
        raise unknown(word, tuple(one.id for one in supports))
    if len(found) > 1:
        raise UsageError(_SEVERAL, ord=word, valg=tuple(one.id for one in found))
    return found[0]


def _supports(teori: Teori) -> Iterator[Support]:
    yield from (Support("tjeneste", tjeneste.id) for tjeneste in teori.tjenester)
    for tiltak in teori.tiltak:
        yield Support("tiltak", tiltak.id)
        yield from (Support("innsats", f"{tiltak.id}/{i.id}") for i in tiltak.innsats)
