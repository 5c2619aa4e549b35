"""The cheap look through large texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from endringsteori.privacy.contacts import find_phones
from endringsteori.privacy.numbers import find_numbers, find_shortened
from endringsteori.privacy.sweeping import may_hold, sweep
from synthetic import NUMBER, groupings

if TYPE_CHECKING:
    from collections.abc import Iterator


def find_word(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Find a word that only stands where it was planted."""
    return (found.span() for found in re.compile("PLANTET").finditer(text, start, end))


@pytest.mark.parametrize(
    "text", [*groupings(NUMBER), "a@b.no", "98 76 54 32", "98 76\n  54 32"]
)
def test_what_is_there_is_suspected(text: str) -> None:
    """In every grouping."""
    assert may_hold(f"noe {text} til")


@pytest.mark.parametrize(
    "text", ["", "Fraværet går ned", "periode: 2024\n  teller: 60", "frist: 2027-07-31"]
)
def test_ordinary_texts_are_not_suspected(text: str) -> None:
    """A few digits are not enough."""
    assert not may_hold(text)


@given(st.text(alphabet="0123456789 .-/#\n\u00a0\u2009x"))
def test_a_no_is_never_wrong(text: str) -> None:
    """What the patterns find, the cheap look has suspected."""
    found = [*find_numbers(text), *find_shortened(text), *find_phones(text)]

    assert may_hold(text) or not found


@pytest.mark.parametrize("start", [0, 65_530, 65_536, 65_540, 131_072, 199_980])
def test_a_find_is_given_once_wherever_it_stands(start: int) -> None:
    """Over the border of two pieces too."""
    text = "x" * start + " PLANTET @ " + "y" * (200_000 - start)

    assert [span[:2] for span in sweep(text, find_word)] == [(start + 1, start + 8)]
