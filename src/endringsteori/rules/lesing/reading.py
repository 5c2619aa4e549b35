"""What the rules about reading share: they only put words to what `loading` has told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

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
    "with_proposals",
]

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
