"""What texts look like when they are shown."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from endringsteori.privacy import DOT, IDLE, Mask
from synthetic import NUMBER, groupings, numbers

NAMED = "Kari Nordmann, tlf 77 12 34 56"


@pytest.mark.parametrize("written", groupings(NUMBER))
def test_digits_become_dots_and_the_rest_stays(written: str) -> None:
    """The text keeps its length and its lines."""
    shown = Mask()(f"elev {written} på trinn 9")

    assert shown == f"elev {re.sub('[0-9]', DOT, written)} på trinn 9"


def test_more_is_hidden_at_nivå_individ() -> None:
    """Names, and every telephone number."""
    assert Mask()(NAMED) == NAMED
    assert Mask(individ=True)(NAMED) == "•••• ••••••••, tlf •• •• •• ••"


def test_the_mask_of_what_holds_nothing_gives_every_text_back() -> None:
    """It does not look."""
    assert IDLE(NUMBER) == NUMBER


def test_a_number_is_hidden_when_it_is_shown_as_an_amount() -> None:
    """A leading zero is lost when a number is read as one."""
    amount = f"{int(NUMBER):_}".replace("_", " ")

    assert Mask()(f"{int(NUMBER)} prosent") == f"{DOT * 10} prosent"
    assert not set(Mask()(f"{amount} kr")) & set("0123456789")


def test_names_that_are_shown_the_same_are_numbered() -> None:
    """In their order, so that nobody mistakes one for another."""
    first, second, *_ = numbers()
    names = (f"elev-{first}", "losen", f"elev-{second}")

    assert Mask().names(names) == {
        names[0]: f"elev-{DOT * 11}",
        "losen": "losen",
        names[2]: f"elev-{DOT * 11}#2",
    }


@given(st.text(alphabet="0123456789 .-@KariNodmn\n"), st.booleans())
def test_what_is_shown_has_nothing_more_to_hide(text: str, individ: bool) -> None:  # noqa: FBT001 - drawn
    """Shown twice is shown once, and nothing moves."""
    mask = Mask(individ=individ)
    shown = mask(text)

    assert mask(shown) == shown
    assert len(shown) == len(text)
    assert [c for c in text if c == "\n"] == [c for c in shown if c == "\n"]
