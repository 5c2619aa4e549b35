"""What a report is about."""

from __future__ import annotations

import pytest

from builders import (
    aktivitet,
    effekt,
    indikator,
    mål,
    målgruppe,
    teori,
    tiltak,
    tjeneste,
    utfordring,
)
from endringsteori.graph import graf
from endringsteori.report import EVERYTHING, Choice, UnknownChoiceError
from endringsteori.report.choice import Chosen


def chosen(**choice: tuple[str, ...]) -> Chosen:
    """Choose parts of a town with two measures, one of which reaches a goal."""
    town = teori(
        tjeneste("ppt"),
        tjeneste("nav"),
        målgruppe("elever"),
        målgruppe("voksne"),
        utfordring("fravær"),
        utfordring("gjeld", målgrupper="voksne", ansvarlig="nav"),
        mål("trygg"),
        mål("fullføre", delmål_av="trygg", svarer_på="fravær", målgrupper="elever"),
        mål("råd", ansvarlig="nav"),
        tiltak(
            "losen",
            aktivitet("møte", fører_til="trives"),
            effekt("trives", bidrar_til="fullføre"),
            indikator("trivsel", måler="trives"),
            ansvarlig="ppt",
            målgrupper="elever",
        ),
        tiltak("kurs", ansvarlig="nav", målgrupper="voksne"),
        indikator("fullført", måler="fullføre"),
        indikator("gjelda", måler="gjeld"),
    )
    return Chosen(graf(town), Choice(**choice) if choice else EVERYTHING)


def test_nothing_chosen_is_everything() -> None:
    """In document order."""
    every = chosen()

    assert every.is_everything
    assert every.tiltak == ("losen", "kurs")
    assert every.mål == ("trygg", "fullføre", "råd")
    assert [one.id for one in every.utfordringer] == ["fravær", "gjeld"]
    assert len(every.gauges) == 3
    assert every.holds("hva som helst")


def test_a_measure_brings_its_goals_challenges_and_indicators() -> None:
    """What it reaches, what that answers, and what measures either."""
    one = chosen(tiltak=("losen",))

    assert one.tiltak == ("losen",)
    assert one.mål == ("fullføre",)
    assert [u.id for u in one.utfordringer] == ["fravær"]
    assert [g.element for g in one.gauges] == ["losen/trivsel", "fullført"]
    assert not one.is_everything


def test_a_goal_brings_its_subgoals_and_their_measures() -> None:
    """Seen from the top of the tree."""
    one = chosen(mål=("trygg",))

    assert one.mål == ("trygg", "fullføre")
    assert one.tiltak == ("losen",)


def test_a_service_brings_what_it_takes_part_in_and_owns() -> None:
    """Measures, goals and challenges."""
    one = chosen(tjenester=("nav",))

    assert one.tiltak == ("kurs",)
    assert one.mål == ("råd",)
    assert [u.id for u in one.utfordringer] == ["gjeld"]
    assert [g.element for g in one.gauges] == ["gjelda"]


def test_a_group_brings_what_is_for_it() -> None:
    """Measures, goals and challenges."""
    elever, voksne = chosen(målgrupper=("elever",)), chosen(målgrupper=("voksne",))

    assert (elever.tiltak, elever.mål) == (("losen",), ("fullføre",))
    assert (voksne.tiltak, voksne.mål) == (("kurs",), ())
    assert [u.id for u in voksne.utfordringer] == ["gjeld"]


def test_kinds_narrow_each_other_and_one_kind_is_joined() -> None:
    """Two goals and a service: the measures of that service towards either."""
    assert chosen(tiltak=("losen", "kurs")).tiltak == ("losen", "kurs")
    assert chosen(tiltak=("losen",), tjenester=("nav",)).tiltak == ()


def test_a_finding_belongs_where_it_stands() -> None:
    """In the measure, where a hypothesis begins, and on an indicator of it."""
    one = chosen(tiltak=("losen",))

    assert one.holds("losen/møte")
    assert one.holds("losen/møte->losen/trives")
    assert one.holds("fullført")
    assert one.holds("fravær")
    assert not one.holds("kurs")
    assert not one.holds("gjelda")
    assert not one.holds("prosjekt")


@pytest.mark.parametrize("kind", ["tiltak", "mål", "tjenester", "målgrupper"])
def test_what_is_not_there_is_told_with_what_is(kind: str) -> None:
    """The ids that can be chosen."""
    with pytest.raises(UnknownChoiceError) as refused:
        chosen(**{kind: ("borte",)})

    assert refused.value.id == "borte"
    assert refused.value.known
