"""Measurements that say something, and those that do not."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from endringsteori.model import Måling


@pytest.mark.parametrize(
    "fields",
    [
        {"verdi": "9,4"},
        {"verdi": 0},
        {"teller": "56", "nevner": "1143"},
        {"vurdering": "på vei"},
        {"mangler": ":"},
    ],
)
def test_a_measurement_says_one_thing_at_least(fields: dict[str, Any]) -> None:
    """A number, a share, a judgement, or the sign for none."""
    assert str(Måling(periode="2024", **fields).periode) == "2024"  # type: ignore[arg-type]  # shorthand that types refuse


@pytest.mark.parametrize(
    "fields", [{}, {"teller": 56}, {"nevner": 1143}, {"merknad": "Kommer"}]
)
def test_a_measurement_that_says_nothing(fields: dict[str, Any]) -> None:
    """Half a share is no number."""
    with pytest.raises(ValidationError) as error:
        Måling(periode="2024", **fields)  # type: ignore[arg-type]  # shorthand that types refuse

    assert [one["type"] for one in error.value.errors()] == ["ET012-måling"]
