"""Plans as JSON: every answer, exact numbers as text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from builders import fase, mål, plan, teori, tiltak
from endringsteori.graph import graf
from endringsteori.output.plan import SCHEMA_VERSION, render_json
from output.plan.fjellfjord import fjellfjord, planned

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.model import Teori


def _json(theory: Teori, plan_id: str | None = None) -> Any:  # noqa: ANN401 - JSON
    return json.loads(render_json(planned(graf(theory), plan_id)))


def test_fjellfjord(golden: Golden) -> None:
    """Each plan, phase and gap on a line of its own."""
    golden("planer.json", render_json(fjellfjord()))


def test_money_by_year_and_type() -> None:
    """Each as text, in the years of the plan; what has no type under a key of its own."""
    theory = teori(
        plan("p", periode="2026"),
        mål("m", forankret_i="p"),
        tiltak("t", mål="m", finansiering=[{"beløp": "0,5"}, {"type": "drift"}]),
    )

    found = _json(theory)

    assert found["schema_version"] == SCHEMA_VERSION
    assert found["planer"][0]["kostnad"] == {
        "fra": "2026-01-01",
        "til": "2026-12-31",
        "kroner": {"2026": {"uten_type": "0.5"}},
        "sum": "0.5",
        "uten_finansiering": [],
        "uten_beløp": ["t"],
    }


def test_one_plan_has_nothing_from_outside() -> None:
    """Goals and measures in no plan are of the whole."""
    theory = teori(plan("p"), mål("ute"), tiltak("t"))

    whole, one = _json(theory), _json(theory, "p")

    assert (whole["valgt"], one["valgt"]) == (None, "p")
    assert whole["mål_uten_plan"] == [{"mål": "ute"}]
    assert whole["tiltak_uten_plan"] == [{"tiltak": "t", "mål": []}]
    assert one["mål_uten_plan"] == one["tiltak_uten_plan"] == []
    assert one["utenfor_planene"] is None
    assert one["planer_uten_mål"] == [{"plan": "p"}]


def test_a_phase_that_says_nothing() -> None:
    """Null where nothing is known."""
    (phase,) = _json(teori(fase("f")))["faser"]

    assert (phase["kostnad"], phase["beslutning"], phase["fra"]) == (None, None, None)
