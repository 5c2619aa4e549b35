"""All that stands in a text, in order."""

from __future__ import annotations

import pytest

from endringsteori.privacy import Found, Kind, seek
from synthetic import NUMBER

TEXT = f"Kari Nordmann, {NUMBER}, tlf 77 12 34 56, kari.nordmann@gmail.com"


def test_everything_is_told_at_nivå_individ() -> None:
    """In the order that it stands."""
    kinds = [one.kind for one in seek(TEXT, individ=True)]

    assert kinds == [Kind.NAME, Kind.NUMBER, Kind.PHONE, Kind.ADDRESS]


def test_what_is_private_is_told_elsewhere() -> None:
    """No names, and no switchboards."""
    kinds = [one.kind for one in seek(TEXT, individ=False)]

    assert kinds == [Kind.NUMBER, Kind.ADDRESS]


@pytest.mark.parametrize("individ", [True, False])
def test_finds_that_overlap_are_one(individ: bool) -> None:  # noqa: FBT001 - a table
    """A number in an address is told as what it stands in."""
    text = f"kari.{NUMBER}@gmail.com"

    assert list(seek(text, individ=individ)) == [Found(0, len(text), Kind.ADDRESS)]
