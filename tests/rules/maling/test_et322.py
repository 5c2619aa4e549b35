"""ET322: how many places are too few, and the sum that shows it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from builders import indikator, mål, målgruppe, resultat, teori, tiltak
from endringsteori.checking import valider

if TYPE_CHECKING:
    from endringsteori.model import Indikator, Tiltak

CHANGE = {
    "enhet": "prosent",
    "teller_enhet": "personer",
    "retning": "opp",
    "nullpunkt": {"teller": "10", "nevner": "100"},
    "ambisjon": {"verdi": "30"},
}


def _said(
    plasser: int | None,
    *things: Tiltak | Indikator,
    målgrupper: tuple[str, ...] = (),
    målt: str | tuple[str, ...] = "losen/plan",
) -> list[str]:
    theory = teori(
        tiltak(
            "losen",
            resultat("plan", mål="målet"),
            plasser=plasser,
            målgrupper=målgrupper,
        ),
        mål("målet"),
        målgruppe("få", antall=10),
        målgruppe("mange", antall=100),
        målgruppe("ukjent"),
        indikator("andel", målt, **CHANGE),
        *things,
    )
    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")
    return [finding.message for finding in findings if finding.code == "ET322"]


@pytest.mark.parametrize(("plasser", "expected"), [(19, 1), (20, 0), (0, 1), (None, 0)])
def test_under_a_fifth_of_the_largest_group_is_too_few(
    plasser: int | None, expected: int
) -> None:
    """Twenty of a hundred are a fifth; groups may overlap and are not added."""
    groups = ("ukjent", "mange", "få")

    assert expected == len(_said(plasser, målgrupper=groups, målt=()))


def test_the_sum_of_the_group_is_shown() -> None:
    """One place is spoken of in the singular."""
    assert _said(1, målgrupper=("få",), målt=()) == [
        "«Losen» har 1 plass, under en femdel av «Få», som er 10."
    ]


@pytest.mark.parametrize(("plasser", "expected"), [(19, 1), (20, 0)])
def test_fewer_places_than_the_persons_of_the_ambition_is_too_few(
    plasser: int, expected: int
) -> None:
    """From 10 to 30 per cent of 100 are 20 persons."""
    said = _said(plasser)

    assert expected == len(said)
    assert all(
        "rundt 20 personer (fra 10 til 30 prosent av 100)" in one for one in said
    )


def test_both_are_told_in_one_sentence() -> None:
    """The measure has one finding."""
    assert _said(12, målgrupper=("mange",)) == [
        (
            "«Losen» har 12 plasser, mens «Mange» er 100, og ambisjonen for «Andel» betyr "
            "rundt 20 personer (fra 10 til 30 prosent av 100)."
        )
    ]


def test_a_goal_counts_for_the_only_measure_that_leads_to_it() -> None:
    """Nobody else can make the rest of the change."""
    assert len(_said(19, målt="målet")) == 1


@pytest.mark.parametrize(("status", "expected"), [("pågår", 0), ("avsluttet", 1)])
def test_a_goal_that_several_lead_to_is_not_for_one_to_reach(
    status: str, expected: int
) -> None:
    """Unless the others are over."""
    other = tiltak("andre", resultat("r", mål="målet"), status=status)

    assert expected == len(_said(19, other, målt="målet"))


def test_a_measure_that_is_over_leaves_the_goal_to_those_that_go_on() -> None:
    """It is not for the places that there were, to make the change."""
    theory = teori(
        tiltak("over", resultat("a", mål="målet"), plasser=1, status="avsluttet"),
        tiltak("går", resultat("b", mål="målet"), plasser=19),
        mål("målet"),
        indikator("andel", "målet", **CHANGE),
    )

    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")

    assert [f.element for f in findings if f.code == "ET322"] == ["går"]


def test_the_ambition_that_means_most_is_told() -> None:
    """Of several indicators."""
    more = indikator("flere", "losen/plan", **{**CHANGE, "ambisjon": {"verdi": "60"}})

    (message,) = _said(12, more)

    assert "ambisjonen for «Flere» betyr rundt 50 personer" in message
