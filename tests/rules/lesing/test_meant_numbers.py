"""Numbers that can be read in one way only, and those with two faces."""

from __future__ import annotations

import pytest
from hypothesis import given

from endringsteori.model.tall import les_tall
from endringsteori.rules.lesing.meant_numbers import meant_number, without_zeros
from strategies import like_a_number


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("12.500,00", "12 500,00"),
        ("12.500,5", "12 500,5"),
        ("1.234.567", "1 234 567"),
        ("1,234,567", "1 234 567"),
        ("1,234.5", "1 234,5"),
        ("-1,234.5", "-1 234,5"),
        (".5", "0,5"),
        (",5", "0,5"),
        ("12\u2009500", "12 500"),
    ],
)
def test_a_number_in_another_spelling(written: str, meant: str) -> None:
    """As other programs and other countries write them."""
    assert meant_number(written) == meant


@pytest.mark.parametrize(
    "written",
    ["12.500", "12,500.000,5", "1.23.456", "12.5.5", "1e3", "ca. 8", "5,", "5 til 7"],
)
def test_a_number_that_may_be_another(written: str) -> None:
    """Nobody guesses."""
    assert meant_number(written) is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [("60,0", "60"), ("60.00", "60"), ("60,5", None), ("60", None), (",0", None)],
)
def test_decimals_that_are_zero_say_nothing(written: str, meant: str | None) -> None:
    """Other decimals would have to be rounded."""
    assert without_zeros(written) == meant


@given(like_a_number())
def test_what_is_meant_can_be_read(written: str) -> None:
    """And is not what was written."""
    meant = meant_number(written)
    if meant is not None:
        les_tall(meant)
        assert meant != written
