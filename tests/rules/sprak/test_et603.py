"""What other fields of a goal, and its indicators, answer in its stead."""

from __future__ import annotations

from datetime import date

import pytest

import builders as b
from endringsteori.graph import graf
from endringsteori.rules import Case
from endringsteori.rules.sprak.et603 import ASKED, RULE

AMBITION = {"verdi": "80", "frist": "2030-12-31"}


def lacking(*gauges: dict[str, object], målgrupper: str | None = None) -> list[str]:
    """Give what a goal that is only a theme leaves open, with these indicators."""
    teori = b.teori(
        b.mål("målet", navn="Folkehelse", målgrupper=målgrupper),
        b.målgruppe("elever"),
        *(b.indikator(f"nr-{n}", måler="målet", **g) for n, g in enumerate(gauges)),
    )
    case = Case(graf(teori), date(2026, 11, 21), teori.innstillinger)
    hits = list(RULE.check(case))
    asked = hits[0].values["mangler"] if hits else ()
    assert isinstance(asked, tuple)
    return [question for question, text in ASKED.items() if text in asked]


def test_nothing_stands_beside_the_words() -> None:
    """A theme alone answers none of the four."""
    assert lacking() == ["hva", "for hvem", "hvor mye", "når"]


def test_the_goal_has_a_target_group() -> None:
    """Its own `målgrupper` say for whom."""
    assert lacking(målgrupper="elever") == ["hva", "hvor mye", "når"]


@pytest.mark.parametrize(
    ("gauge", "open_"),
    [
        ({"enhet": "prosent"}, ["for hvem", "hvor mye", "når"]),
        ({"målgruppe": "elever"}, ["hva", "hvor mye", "når"]),
        ({"ambisjon": {"verdi": "0"}}, ["hva", "for hvem", "når"]),
        ({"ambisjon": {"frist": "2030-12-31"}}, ["hva", "for hvem", "hvor mye"]),
        ({"milepæler": [AMBITION]}, ["hva", "for hvem"]),
        (
            {
                "type": "kvalitativ",
                "hva_vi_vil_vite": "Om elevene trives",
                "ambisjon": {"vurdering": "nådd"},
            },
            ["for hvem", "når"],
        ),
    ],
)
def test_an_indicator_answers(gauge: dict[str, object], open_: list[str]) -> None:
    """Each field answers its own question; nought is an amount too."""
    assert open_ == lacking(gauge)


def test_indicators_answer_together() -> None:
    """One gives the group, another the number and the day: nothing is said."""
    group: dict[str, object] = {"målgruppe": "elever", "enhet": "prosent"}

    assert lacking(group, {"ambisjon": AMBITION}) == []
