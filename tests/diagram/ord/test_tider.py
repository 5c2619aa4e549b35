"""Durations, days and judgements as people write them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from endringsteori.diagram.ord.tider import duration, judgement, when_due
from endringsteori.model.tid import les_varighet

if TYPE_CHECKING:
    from endringsteori.texts import Språk


@pytest.mark.parametrize(
    ("språk", "one", "many"),
    [
        ("nb", "1 måned", "6 uker"),
        ("nn", "1 månad", "6 veker"),
        ("en", "1 month", "6 weeks"),
    ],
)
def test_duration_is_counted_in_the_language(språk: Språk, one: str, many: str) -> None:
    """One and several are told apart."""
    assert duration(les_varighet("1 måned"), språk) == one
    assert duration(les_varighet("6 uker"), språk) == many


def test_day_that_is_not_set_is_not_told() -> None:
    """An ambition without a deadline has a value alone."""
    assert [when_due(d, "nb") for d in (date(2028, 7, 31), None)] == ["31.07.2028", ""]


def test_judgement_is_in_the_language() -> None:
    """The words of a qualitative indicator are translated."""
    assert [judgement("på vei", språk) for språk in ("nb", "nn", "en")] == [
        "på vei",
        "på veg",
        "on the way",
    ]
