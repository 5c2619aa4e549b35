"""ET321: pairs of an indicator of a goal and a measure for others."""

from __future__ import annotations

from datetime import date

import pytest

from builders import indikator, mål, målgruppe, resultat, teori, tiltak
from endringsteori.checking import valider


def _found(
    målt: tuple[str, ...] = ("målet",), gruppe: str | None = "barn"
) -> list[str]:
    theory = teori(
        tiltak("for-unge", resultat("a", mål="målet"), målgrupper="unge"),
        tiltak("for-begge", resultat("b", mål="målet"), målgrupper=("unge", "barn")),
        tiltak("for-ingen", resultat("c", mål="målet")),
        tiltak("et-annet", resultat("d", mål="annet-mål"), målgrupper="unge"),
        mål("målet"),
        mål("annet-mål"),
        målgruppe("barn"),
        målgruppe("unge"),
        indikator("andel", målt, målgruppe=gruppe),
    )
    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")
    return [f"{f.fingerprint}: {f.message}" for f in findings if f.code == "ET321"]


def test_each_measure_that_reaches_the_goal_for_others_is_a_finding() -> None:
    """Not those for the group too, nor those that say nothing of whom they are for."""
    assert _found() == [
        (
            "ET321@andel[for-unge]: «Andel» måler «Målet» for «Barn», en gruppe «For unge» "
            "ikke er for."
        )
    ]


def test_an_indicator_of_two_goals_says_which() -> None:
    """One finding to a measure, of the first goal that it reaches."""
    assert [said.partition(":")[0] for said in _found(("annet-mål", "målet"))] == [
        "ET321@andel[et-annet]",
        "ET321@andel[for-unge]",
    ]


@pytest.mark.parametrize(
    ("målt", "gruppe"), [(("målet",), None), (("for-unge/a",), "barn"), ((), "barn")]
)
def test_only_goals_measured_for_a_group_are_compared(
    målt: tuple[str, ...], gruppe: str | None
) -> None:
    """A link may well be measured for some of those it is for."""
    assert _found(målt, gruppe) == []
