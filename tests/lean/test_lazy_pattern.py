"""A pattern that waits does what it would have done."""

from __future__ import annotations

import re

import pytest

from endringsteori.lean import lazy_pattern


def test_it_finds_what_the_pattern_finds() -> None:
    """With its flags, and for everything that a pattern can do."""
    words = lazy_pattern(r"(?P<første>[a-zæøå])\w*", re.IGNORECASE)

    assert [m["første"] for m in words.finditer("Ås og Øl")] == ["Å", "o", "Ø"]
    assert words.sub("-", "to ord") == "- -"
    assert (words.pattern, words.groups) == (r"(?P<første>[a-zæøå])\w*", 1)


def test_it_is_compiled_once_somebody_uses_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """And not when the module that has it is imported."""
    asked = []
    compiled = re.compile

    def noting(pattern: str, flags: int = 0) -> re.Pattern[str]:
        asked.append(pattern)
        return compiled(pattern, flags)

    monkeypatch.setattr(re, "compile", noting)
    digits = lazy_pattern("[0-9]+")
    before = [*asked]
    found = [digits.search(text) for text in ("a1", "22", "b")]

    assert (before, asked) == ([], ["[0-9]+"])
    assert [one[0] for one in found if one] == ["1", "22"]


def test_a_wrong_pattern_is_told_when_it_is_used() -> None:
    """So each has a test that uses it."""
    wrong = lazy_pattern("(")

    with pytest.raises(re.error):
        wrong.search("a")
