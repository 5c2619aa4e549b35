"""Numbers as Norwegians write them, from text and from Python."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from endringsteori.model.tall import les_heltall, les_tall, skriv_tall


def _refused(read: object, value: object) -> str:
    """Give the kind of trouble that a value is."""
    assert callable(read)
    with pytest.raises(PydanticCustomError) as error:
        read(value)
    return error.value.type


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", "0"),
        ("9,4", "9.4"),
        ("9.4", "9.4"),
        (" 60 ", "60"),
        ("12 500", "12500"),
        ("1\u00a0250\u202f000,50", "1250000.50"),
        ("−3,5", "-3.5"),
        ("-3", "-3"),
        ("+3", "3"),
        ("0.125", "0.125"),
        ("12,500", "12.500"),
        ("999999999999999", "999999999999999"),
    ],
)
def test_a_number_in_text(text: str, number: str) -> None:
    """Comma or point, any of three spaces, and the minus sign of typographers."""
    assert les_tall(text) == Decimal(number)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "ET007"),
        ("mange", "ET007"),
        ("1e3", "ET007"),
        ("1_000", "ET007"),
        ("12 50", "ET007"),
        ("1,5,2", "ET007"),
        ("\u0661\u0662", "ET007"),
        ("9,4 %", "ET007-enhet"),
        ("60 elever", "ET007-enhet"),
        ("5kr", "ET007-enhet"),
        ("12.500", "ET007-tosidig"),
        ("-1.234", "ET007-tosidig"),
        ("12.500 kr", "ET007-tosidig"),
        ("1234567890123456", "ET007-for-langt"),
        ("0,1234567890123456", "ET007-for-langt"),
    ],
)
def test_no_number_in_text(text: str, kind: str) -> None:
    """A unit, two faces and too many digits each have a mend of their own."""
    assert _refused(les_tall, text) == kind


def test_a_two_faced_number_is_told_with_both_spellings() -> None:
    """Only the writer knows whether the point was for thousands or for decimals."""
    with pytest.raises(PydanticCustomError) as error:
        les_tall("12.500")

    context = error.value.context
    assert context is not None
    assert (context["tusen"], context["desimal"]) == ("12 500", "12,500")


@pytest.mark.parametrize(
    ("value", "number"), [(3, "3"), (0.1, "0.1"), (Decimal("9.40"), "9.40")]
)
def test_a_number_from_python(value: object, number: str) -> None:
    """A float is the number that it is written as."""
    assert les_tall(value) == Decimal(number)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (True, "ET006-form"),
        (None, "ET006-form"),
        ([], "ET006-form"),
        (float("nan"), "ET007"),
        (float("inf"), "ET007"),
        (10**15, "ET007-for-langt"),
        (1e300, "ET007-for-langt"),
        (Decimal("1E-20"), "ET007-for-langt"),
    ],
)
def test_no_number_from_python(value: object, kind: str) -> None:
    """What is no number, not finite, or too long to be exact."""
    assert _refused(les_tall, value) == kind


@pytest.mark.parametrize(
    ("value", "number"), [("30 200", 30200), ("-7", -7), (60, 60), (60.0, 60)]
)
def test_a_whole_number(value: object, number: int) -> None:
    """The same spellings, without decimals."""
    assert les_heltall(value) == number


@pytest.mark.parametrize("value", ["1,5", "1,0", "2.0", 1.5, Decimal("0.5")])
def test_no_whole_number(value: object) -> None:
    """Decimals are refused in text even where they are zeros."""
    assert _refused(les_heltall, value) == "ET007-heltall"


@given(st.decimals(-(10**9), 10**9, places=3) | st.integers(-(10**14), 10**14))
def test_a_number_is_written_as_it_is_read(number: Decimal | int) -> None:
    """A comma, no spaces, no exponent."""
    exact = Decimal(number)

    assert les_tall(skriv_tall(exact)) == exact
