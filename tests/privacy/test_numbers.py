"""Which numbers are a person's, and in what forms they are found."""

from __future__ import annotations

import re
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from endringsteori.privacy.numbers import find_numbers, find_shortened, is_number
from synthetic import NUMBER, controlled, groupings, numbers


def found(text: str) -> list[str]:
    """Give the digits of what is found in a text."""
    return [re.sub(r"\D", "", text[start:end]) for start, end in find_numbers(text)]


@pytest.mark.parametrize("added_to_day", [0, 40])
@pytest.mark.parametrize("added_to_month", [40, 65, 80])
def test_every_kind_of_number_is_a_number(
    added_to_day: int, added_to_month: int
) -> None:
    """D-numbers, H-numbers and the synthetic ones of several makers."""
    born = f"{14 + added_to_day:02}{3 + added_to_month:02}85"

    assert all(is_number(number) for number in islice(numbers(born), 20))


@pytest.mark.parametrize(
    "number", ["02013299997", "30108299920", "30108299939"], ids=["", "", "fra 2032"]
)
def test_the_examples_of_the_tax_authority_are_numbers(number: str) -> None:
    """Two hold under both rules of control, the third only under that of 2032."""
    assert is_number(number)


@pytest.mark.parametrize(("left", "expected"), [(0, True), (3, True), (4, False)])
def test_the_first_control_digit_may_leave_three(left: int, expected: bool) -> None:  # noqa: FBT001 - a table
    """From 2032; what leaves more is no number."""
    made = (controlled(f"018190{n:03}", left) for n in range(1000))
    told = {is_number(number) for number in made if number is not None}

    assert told == {expected}


@pytest.mark.parametrize("born", ["320190", "011390", "300290", "290223", "719990"])
def test_a_day_that_is_not_is_no_number(born: str) -> None:
    """Whatever its control digits."""
    assert not any(map(is_number, numbers(born)))


@pytest.mark.parametrize("place", range(11))
def test_one_wrong_digit_is_no_number(place: int) -> None:
    """The last control digit finds any digit that is wrong."""
    others = {NUMBER[:place] + digit + NUMBER[place + 1 :] for digit in "0123456789"}

    assert [other for other in others if is_number(other)] == [NUMBER]


@pytest.mark.parametrize("written", groupings(NUMBER))
@pytest.mark.parametrize(
    "around", ["{}", "elev-{}", "elev{}a", "f. {}.", "1. {}", "a;{};3", "# {}", "({})"]
)
def test_a_number_is_found_however_it_is_written(written: str, around: str) -> None:
    """With spaces, dots and dashes between its groups, and over a line break."""
    assert found(around.format(written)) == [NUMBER]


def test_a_number_that_goes_on_in_the_next_line_of_a_comment_is_found() -> None:
    """The sign of the comment stands between."""
    assert found(f"# se {NUMBER[:6]}\n  # {NUMBER[6:]}") == [NUMBER]


@pytest.mark.parametrize(
    "text",
    [
        f"1{NUMBER}",
        f"{NUMBER}1",
        f"NO93{NUMBER}",
        f"0,{NUMBER}",
        f"1.{NUMBER}",
        f"{NUMBER[:4]} {NUMBER[4:6]} {NUMBER[6:]}",
        f"{NUMBER[:4]}.{NUMBER[4:6]}.{NUMBER[6:]}",
        f"{NUMBER[:6]}\n\n{NUMBER[6:]}",
    ],
)
def test_what_is_part_of_something_else_is_no_number(text: str) -> None:
    """A longer number, a decimal, or one grouped as account numbers are."""
    assert found(text) == []


def test_several_numbers_are_found_each() -> None:
    """Side by side, with a comma or a space between."""
    first, second = islice(numbers(), 2)

    assert found(f"{first},{second} {first}") == [first, second, first]


@given(st.text(alphabet="0123456789 .-/\n"))
def test_whatever_is_found_is_a_number(text: str) -> None:
    """Nothing is found that has not eleven digits and their control."""
    assert all(is_number(digits) for digits in found(text))


def test_a_number_read_as_an_amount_is_known_again() -> None:
    """Without its leading zero, or with its digits grouped by thousands."""
    amount = f"{int(NUMBER):_}".replace("_", " ")
    texts = [NUMBER[1:], amount, f"{amount} kr"]

    assert [len(list(find_shortened(text))) for text in texts] == [1, 1, 1]
    assert list(find_shortened("12 500 000 kr og 2026")) == []
