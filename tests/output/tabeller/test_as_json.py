"""Tables as JSON, a row to a line."""

from __future__ import annotations

import json
from typing import Final

from assessment.measured import DATO, andel
from builders import mål, målgruppe, teori, tiltak
from endringsteori import tabeller
from endringsteori.output.tabeller.as_json import render_json

TABLES: Final = tabeller(
    teori(
        mål("ro"),
        målgruppe("få", antall=3),
        tiltak("losen", oppstart="2026-01-31"),
        andel("tall", "ro", (20, 60), (40, 60)),
    ),
    dato=DATO,
)


def test_every_table_has_its_rows_with_days_as_text() -> None:
    """And those that are empty are there."""
    found = json.loads(render_json(TABLES, None, "nb", "1.2.3"))

    assert {name: found[name] for name in found if name != "tabeller"} == {
        "schema_version": 1,
        "tool": {"name": "endringsteori", "version": "1.2.3"},
        "date": "2026-11-21",
        "language": "nb",
        "confidential": False,
    }
    assert list(found["tabeller"]) == [name for name, _ in TABLES]
    assert found["tabeller"]["tiltak"][0]["oppstart"] == "2026-01-31"
    assert found["tabeller"]["målgrupper"][0]["antall"] is None
    assert found["tabeller"]["indikatorer"][0]["ambisjon"] == 90.0
    assert found["tabeller"]["lesninger"] == []


def test_one_table_can_be_asked_for() -> None:
    """Its rows can be compared line by line."""
    shown = render_json(TABLES, "målinger", "nb", "1.2.3")

    assert list(json.loads(shown)["tabeller"]) == ["målinger"]
    assert shown.count('\n      {"indikator": "tall"') == 2
