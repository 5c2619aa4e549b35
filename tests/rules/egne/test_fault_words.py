"""What is said of a rule of the project's own that cannot be as it is written."""

from __future__ import annotations

from endringsteori.rules import rule
from endringsteori.rules.egne.fault_words import WORDS_OF_OWN_RULES


def test_the_words_are_those_of_et006() -> None:
    """tests/rules/lesing fills each of them in, from projects that bring them up."""
    told_by = rule("ET006")

    assert told_by is not None
    assert WORDS_OF_OWN_RULES.items() <= told_by.words.items()
