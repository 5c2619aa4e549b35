"""Several projects as JSON: what is hidden has its sign, and what is refused its reason."""

from __future__ import annotations

import json

from endringsteori.output.together import SCHEMA_VERSION
from endringsteori.output.together.as_json import (
    indicators_json,
    money_json,
    needs_json,
)
from output.together.kommuner import kommuner


def test_what_is_hidden_is_a_colon() -> None:
    """And its total; shares are exact fractions."""
    found = json.loads(needs_json(kommuner()))

    assert found["schema_version"] == SCHEMA_VERSION
    assert [one["personer"] for one in found["kommuner"]] == [28, 289, ":"]
    assert found["samlet"]["personer"] == ":"
    assert found["kommuner"][0]["plasser_per_person"] == "5/7"


def test_what_is_added_up_and_what_is_not() -> None:
    """With the reason, and who lacks what."""
    fravær, språk = json.loads(indicators_json(kommuner()))["felles_indikatorer"]

    assert fravær["samlet"] == {"teller": "96", "nevner": "1105", "verdi": "8.7"}
    assert språk["samlet"] is None
    assert språk["ikke_lagt_sammen"] == "mangler teller eller nevner"
    assert språk["mangler_i"] == ["4692 Vestvik kommune"]


def test_money_is_text() -> None:
    """Since it is exact."""
    found = json.loads(money_json(kommuner()))

    assert (found["år"], found["samlet"]["i_alt"]) == (2026, "2522500")
