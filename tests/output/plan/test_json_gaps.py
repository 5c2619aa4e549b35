"""Each kind of gap as objects: what is of one plan only, and what is outside all."""

from __future__ import annotations

from builders import effekt, mål, plan, teori, tiltak
from endringsteori.graph import graf
from endringsteori.output.plan.json_gaps import UNTYPED, gaps
from output.plan.fjellfjord import planned

THEORY = teori(
    plan("p", periode="2027"),
    plan("tom"),
    mål("m", forankret_i="p"),
    mål("ute"),
    tiltak("t", effekt("e", mål="m"), mål="m", finansiering=[{"til": "2027-06-30"}]),
    tiltak("u", effekt("e", mål="ute"), mål="ute", finansiering=[{"type": "tilskudd"}]),
)


def _told(plan_id: str | None = None) -> dict[str, list[dict[str, object]]]:
    found = gaps(planned(graf(THEORY), plan_id))
    return {name: [*objects] for name, objects in found.items()}


def test_all_of_them() -> None:
    """With ids, days as text, and what has no type named."""
    assert _told() == {
        "mål_uten_plan": [{"mål": "ute"}],
        "tiltak_uten_plan": [{"tiltak": "u", "mål": ["ute"]}],
        "planer_uten_mål": [{"plan": "tom"}],
        "mål_uten_gjeldende_plan": [{"mål": "m", "utløpt": [], "ikke_begynt": ["p"]}],
        "slutter_før_målet": [
            {
                "tiltak": "t",
                "mål": "m",
                "hva": "finansiering",
                "slutt": "2027-06-30",
                "frist": "2027-12-31",
                "frist_fra": "plan",
                "frist_i": "p",
            }
        ],
        "bare_prosjektmidler": [
            {"mål": "m", "tiltak": ["t"]},
            {"mål": "ute", "tiltak": ["u"]},
        ],
        "tiltak_uten_drift": [
            {"tiltak": "t", "typer": [UNTYPED], "slutt": "2027-06-30"},
            {"tiltak": "u", "typer": ["tilskudd"], "slutt": None},
        ],
    }


def test_of_one_plan() -> None:
    """Nothing from outside it."""
    found = _told("p")

    assert [name for name, objects in found.items() if not objects] == [
        "mål_uten_plan",
        "tiltak_uten_plan",
        "planer_uten_mål",
    ]
    assert found["bare_prosjektmidler"] == [{"mål": "m", "tiltak": ["t"]}]
