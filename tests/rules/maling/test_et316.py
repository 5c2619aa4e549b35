"""ET316: which indicators a goal rests on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from builders import indikator, mål, resultat, teori
from endringsteori.checking import valider
from endringsteori.graph import graf

if TYPE_CHECKING:
    from endringsteori.model import Indikator


def _goals_with_one(*gauges: Indikator) -> list[str]:
    theory = teori(
        resultat("ro", mål="målet"),
        mål("målet", "øverst"),
        mål("øverst"),
        *gauges,
    )
    assert graf(theory).indicators() != ()
    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")
    return [finding.element for finding in findings if finding.code == "ET316"]


@pytest.mark.parametrize("målt", ["målet", "t/ro"])
def test_one_indicator_of_the_goal_or_right_before_it_stands_alone(målt: str) -> None:
    """And so it does for the goal above, which is measured by its only subgoal."""
    assert _goals_with_one(indikator("i", målt)) == ["målet", "øverst"]


def test_two_indicators_do_not_stand_alone() -> None:
    """One of the link before and one of the goal above are two for the goal above."""
    both = (indikator("i", "t/ro"), indikator("j", "øverst"))

    assert _goals_with_one(*both) == ["målet"]


def test_one_indicator_of_two_things_is_still_one() -> None:
    """It shows both the link and the goal."""
    assert _goals_with_one(indikator("i", ("t/ro", "målet", "øverst"))) == [
        "målet",
        "øverst",
    ]


def test_an_unmeasured_goal_is_another_rules_business() -> None:
    """No indicator at all is worse than one."""
    assert _goals_with_one(indikator("i", ())) == []


@pytest.mark.parametrize(
    ("type_", "expected"),
    [("kvantitativ", "Spør dem det gjelder"), ("kvalitativ", "Finn et tall")],
)
def test_the_advice_is_to_add_what_is_of_another_kind(
    type_: str, expected: str
) -> None:
    """A number wants voices, and voices a number."""
    theory = teori(mål("målet"), indikator("i", "målet", type=type_))

    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")

    (found,) = (finding for finding in findings if finding.code == "ET316")
    assert found.message == "Bare én indikator belyser «Målet»: «I»."
    assert expected in found.advice
