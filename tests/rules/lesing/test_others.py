"""What is said of registers and rule packages."""

from __future__ import annotations

from endringsteori.rules import rule
from endringsteori.rules.lesing.others import WORDS_OF_OTHERS


def test_the_words_are_those_of_et006() -> None:
    """What is written of things outside the project is a value like any other."""
    told_by = rule("ET006")

    assert told_by is not None
    assert WORDS_OF_OTHERS.items() <= told_by.words.items()
