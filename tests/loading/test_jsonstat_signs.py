"""What one cell says: the standard signs are kept apart, and none is guessed."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from endringsteori.loading.jsonstat_cube import Cell
from endringsteori.loading.jsonstat_signs import BadCellError, said_by, tall_of
from endringsteori.model.tall import les_tall

if TYPE_CHECKING:
    from endringsteori.loading.jsonstat_text import Json


def _said(value: Json, sign: Json = None) -> dict[str, str]:
    return dict(said_by(Cell(value, sign, None)))


@pytest.mark.parametrize("sign", [".", "..", "...", ":"])
@pytest.mark.parametrize("value", [None, Decimal(0)])
def test_each_sign_for_missing_is_itself(sign: str, value: Json) -> None:
    """Missing is not hidden, and a nought written beside the sign is no measurement."""
    assert {"mangler": sign} == _said(value, sign)


def test_nil_and_rounded_to_nil_are_numbers_and_differ() -> None:
    """Both are nought, and the note says which."""
    nil, rounded = _said(None, "-"), _said(Decimal(0), "0")

    assert (nil["verdi"], rounded["verdi"]) == ("0", "0")
    assert "«-»" in nil["merknad"]
    assert "«0»" in rounded["merknad"]


@pytest.mark.parametrize("sign", [None, "", " "])
def test_a_cell_with_neither_number_nor_sign_is_missing(sign: str | None) -> None:
    """JSON-stat writes null for a value that is not there."""
    assert _said(None, sign) == {"mangler": ".."}


def test_provisional_and_broken_numbers_keep_their_number() -> None:
    """Marks stand with a number or with a sign, alone or together."""
    assert _said(Decimal("9.4"), "*") == {"verdi": "9,4", "foreløpig": "ja"}
    assert {"verdi", "foreløpig", "brudd"} == set(_said(Decimal("9.4"), "*|"))
    assert _said(None, "...*") == {"mangler": "...", "foreløpig": "ja"}


@given(st.text(max_size=3).filter(lambda t: t.strip("*| \t\n") not in {"", "-", "0"}))
def test_any_other_sign_is_told(sign: str) -> None:
    """A sign that nobody knows may mean that the number must not be used."""
    if sign.replace("*", "").replace("|", "").strip() in {".", "..", "...", ":", ""}:
        return
    with pytest.raises(BadCellError) as caught:
        _said(Decimal(1), sign)

    assert caught.value.kind in {"ET017-tegn", "ET017-tegn-og-tall"}


@pytest.mark.parametrize("sign", [".", "..", "...", ":", "-", "0"])
def test_a_sign_that_its_number_contradicts(sign: str) -> None:
    """Neither is taken for right."""
    with pytest.raises(BadCellError) as caught:
        _said(Decimal(3), sign)

    assert ("ET017-tegn-og-tall", sign) == (caught.value.kind, caught.value.shown)


@pytest.mark.parametrize(
    "value", ["9,4", True, False, Decimal("1e15"), Decimal("1e999")]
)
def test_what_is_no_number(value: Json) -> None:
    """A text, a truth or a number beyond what the model holds."""
    with pytest.raises(BadCellError) as caught:
        _said(value)

    assert caught.value.kind == "ET017-tall"


@given(st.floats(min_value=-1e14, max_value=1e14))
def test_every_number_of_a_binary_fraction_reads_back(number: float) -> None:
    """With fifteen digits at most, which is what the model holds and a float is sure of."""
    exact = Decimal(repr(number))
    read = les_tall(tall_of(exact))

    assert abs(read - exact) <= Decimal("1e-14") * max(abs(exact), Decimal(1))


def test_the_noise_of_binary_fractions_is_gone() -> None:
    """`0.1 + 0.2` is what people call 0,3."""
    assert tall_of(Decimal("0.30000000000000004")) == "0,3"
    assert tall_of(Decimal("1E+3")) == "1000"
