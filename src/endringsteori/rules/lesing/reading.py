"""What the rules about reading share: they only put words to what `loading` has told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Fix, FixKind
from endringsteori.lean import lazy_pattern
from endringsteori.rules.rule import Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.diagnostics import Hit
    from endringsteori.rules.rule import Case

__all__ = [
    "SAY_NEAR_WORDS",
    "found_by_engine",
    "found_while_reading",
    "the_only_proposal",
    "what_it_surely_is",
    "with_proposals",
]

_DIGITS: Final = lazy_pattern("[0-9]")

SAY_NEAR_WORDS: Final = Tekst(
    nb="Mente du {forslag:«» eller}?",
    nn="Meinte du {forslag:«» eller}?",
    en="Did you mean {forslag:«» eller}?",
)


def found_while_reading(case: Case) -> Iterator[Hit]:
    """Yield nothing: what is wrong with a text is gone from the theory made of it.

    `loading` tells of it as trouble, and the engine stamps that into findings.
    """
    del case
    yield from ()


def found_by_engine(case: Case) -> Iterator[Hit]:
    """Yield nothing: which findings an exception covers is known when all rules have run."""
    del case
    yield from ()


def with_proposals(
    variant: str, words: Words, advice: Tekst = SAY_NEAR_WORDS
) -> Mapping[str, Words]:
    """Give the words of a variant, and those for when there are near words to propose."""
    return {variant: words, f"{variant}+forslag": Words(words.message, advice)}


def the_only_proposal(
    hit: Hit, was: str, kind: FixKind = FixKind.RESPELL
) -> Fix | None:
    """Put the near word in the place of the value `was`, where there is only one.

    For words out of a closed set. A digit is no slip of the pen.
    """
    old, proposals = hit.values.get(was), hit.values.get("forslag")
    if not isinstance(old, str) or not isinstance(proposals, tuple):
        return None
    new = str(proposals[0])
    same_digits = _DIGITS.findall(old) == _DIGITS.findall(new)
    return Fix(kind, old, new) if len(proposals) == 1 and same_digits else None


def what_it_surely_is(hit: Hit, was: str) -> Fix | None:
    """Put the id that is surely meant in the place of the value `was`.

    For ids, which people make themselves: that one is near is not enough.
    """
    old, new = hit.values.get(was), hit.values.get("sikkert")
    if not isinstance(old, str) or not isinstance(new, str):
        return None
    return Fix(FixKind.RESPELL, old, new)
