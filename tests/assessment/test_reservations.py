"""What must be told with a reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assessment.measured import DATO, andel, gjort, poeng
from builders import (
    aktivitet,
    effekt,
    forutsetning,
    indikator,
    målgruppe,
    resultat,
    risiko,
    teori,
    tiltak,
    ytre_forhold,
)
from endringsteori.assessment.hypotheses import Hypoteser
from endringsteori.assessment.statuses import Statuses
from endringsteori.assessment.values import Ground, GroundKind
from endringsteori.diagnostics import Place
from endringsteori.graph import graf

if TYPE_CHECKING:
    from endringsteori.model import Indikator

EDGE = "losen/møte->losen/kontakt"


def told(
    of_contact: Indikator, *things: object, møte: object = "kontakt", **fields: object
) -> list[Ground]:
    """Give the reservations of a step from what is done to what it gave."""
    losen = tiltak(
        "losen",
        aktivitet("møte", møte),  # type: ignore[arg-type]  # any form of the field
        resultat("kontakt", "trivsel"),
        effekt("trivsel"),
        **{"oppstart": "2025-01-01", **fields},
    )
    done = gjort("møter", "losen/møte", "100")
    graph = graf(teori(losen, done, of_contact, *things))  # type: ignore[arg-type]  # any of its things
    readings = Hypoteser(graph, Statuses(graph, DATO), DATO).by_edge
    return list(readings[EDGE].reservations)


def kinds(grounds: list[Ground]) -> list[GroundKind]:
    """Give what they are about."""
    return [ground.kind for ground in grounds]


def trust(**fields: object) -> Indikator:
    """Build numbers of what it gave, that have moved."""
    return poeng("tillit", "losen/kontakt", "40", "50", **fields)


def test_it_is_said_that_there_is_no_comparison_and_nothing_from_outside() -> None:
    """With every reading of a movement."""
    assert kinds(told(trust())) == [GroundKind.NO_COMPARISON, GroundKind.NO_EXTERNAL]


def test_nothing_is_said_of_movement_where_nothing_can_be_read() -> None:
    """Only assumptions and risks follow such a reading."""
    unmeasured = poeng("tillit", "losen/kontakt")

    assert kinds(told(unmeasured, risiko("slutter", "losen/kontakt"))) == [
        GroundKind.RISK
    ]
    assert kinds(told(unmeasured)) == []


def test_a_comparison_is_told_with_both_changes() -> None:
    """Ten points here, and two there."""
    there = {
        "navn": "nabokommunen",
        "målinger": [
            {"periode": "2024", "verdi": "40"},
            {"periode": "2025", "verdi": "42"},
        ],
    }
    first = told(trust(sammenligning=there))[0]

    assert first.kind is GroundKind.BETTER_THAN_COMPARISON
    assert (first.values["navn"], first.values["egen"], first.values["andre"]) == (
        "nabokommunen",
        10,
        2,
    )


@pytest.mark.parametrize(
    ("periods", "expected"),
    [
        ({"fra": "2025-03-01"}, [GroundKind.EXTERNAL]),
        ({"til": "2024-03-01"}, [GroundKind.EXTERNAL]),
        ({"til": "2023-12-31"}, [GroundKind.NO_EXTERNAL]),
        ({"fra": "2026-01-01"}, [GroundKind.NO_EXTERNAL]),
        ({}, [GroundKind.EXTERNAL]),
    ],
)
def test_what_happened_outside_between_the_numbers_is_told(
    periods: dict[str, str], expected: list[GroundKind]
) -> None:
    """From the first day of the nullpunkt to the last day of the newest number."""
    outside = ytre_forhold("streik", "losen/kontakt", **periods)
    found = kinds(told(trust(), outside))

    assert [kind for kind in found if "external" in kind] == expected


def test_those_chosen_by_the_number_tend_to_come_back_from_it() -> None:
    """Regression to the mean, where the group was chosen by the indicator itself."""
    group = målgruppe("elever", valgt_ut_etter="tillit")

    assert GroundKind.SELECTED_BY_INDICATOR in kinds(
        told(trust(), group, målgrupper="elever")
    )
    assert GroundKind.SELECTED_BY_INDICATOR not in kinds(told(trust(), group))


@pytest.mark.parametrize(
    ("answered", "expected"), [(59, True), (60, False), (100, False)]
)
def test_a_low_response_is_a_reservation(
    answered: int,
    expected: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """Under sixty per cent of those asked."""
    målinger = [
        {"periode": "2024", "verdi": "40"},
        {
            "periode": "2025",
            "verdi": "50",
            "grunnlag": {"spurt": 100, "svart": answered},
        },
    ]
    found = kinds(told(trust(målinger=målinger)))

    assert (GroundKind.LOW_RESPONSE in found) is expected


def test_numbers_that_may_change_are_marked() -> None:
    """Either of the two that are compared."""
    målinger = [
        {"periode": "2024", "verdi": "40"},
        {"periode": "2025", "verdi": "50", "foreløpig": "ja"},
    ]

    assert GroundKind.PROVISIONAL in kinds(told(trust(målinger=målinger)))


def test_a_whole_group_is_said_to_be_no_sample() -> None:
    """Where a test speaks of it."""
    thing = andel(
        "nådd", "losen/kontakt", (200, 400), (280, 400), kildetype="egen-registrering"
    )

    assert GroundKind.WHOLE_GROUP in kinds(told(thing))


def test_units_that_hang_together_are_named() -> None:
    """Hours get no interval, and it is said why."""
    thing = andel("nådd", "losen/kontakt", (200, 400), (280, 400), teller_enhet="timer")

    assert GroundKind.REPEATED_UNITS in kinds(told(thing))


def test_assumptions_and_risks_follow_what_they_touch() -> None:
    """With their status, and never those of other hypotheses."""
    found = told(
        trust(),
        forutsetning("tid", status="avkreftet"),
        forutsetning("rom"),
        risiko("slutter", "losen/kontakt"),
        risiko("flytter", "losen/trivsel"),
        møte={"kontakt": {"forutsetninger": ["tid"]}},
    )
    places = {
        (ground.kind, ground.at[0].element, ground.values.get("status"))
        for ground in found
        if ground.kind in {GroundKind.ASSUMPTION, GroundKind.RISK}
    }

    assert places == {
        (GroundKind.ASSUMPTION, "tid", "avkreftet"),
        (GroundKind.RISK, "slutter", None),
    }


@pytest.mark.parametrize(
    ("asked", "answered", "expected"), [(100, 4, True), (8, 3, False), (8, 6, False)]
)
def test_that_few_answered_is_told_of_a_hidden_number_only_if_any_is_few(
    asked: int,
    answered: int,
    expected: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """Of eight, five would be enough: so that there were fewer would tell something."""
    målinger = [
        {"periode": "2024", "verdi": "40"},
        {
            "periode": "2025",
            "verdi": "50",
            "nevner": answered,
            "teller": 0,
            "grunnlag": {"spurt": asked, "svart": answered},
        },
    ]
    found = kinds(told(trust(målinger=målinger)))

    assert (GroundKind.LOW_RESPONSE in found) is expected


def test_few_answers_weaken_a_judgement_too() -> None:
    """The newest one, which is the one that counts."""
    asked = {"grunnlag": {"spurt": 40, "svart": 10}}
    thing = indikator(
        "tillit",
        måler="losen/kontakt",
        type="kvalitativ",
        målinger=[
            {"periode": "2024", "vurdering": "blandet"},
            {"periode": "2025", "vurdering": "på vei", **asked},
        ],
    )
    (found,) = (g for g in told(thing) if g.kind is GroundKind.LOW_RESPONSE)

    assert (found.values["svart"], found.values["spurt"]) == (10, 40)
    assert found.at[0].key == "2025"


def test_a_series_from_elsewhere_of_other_periods_is_not_none_at_all() -> None:
    """It is there, and cannot be used."""
    there = {"målinger": [{"periode": "2022", "verdi": "40"}]}
    found = kinds(told(trust(sammenligning=there)))

    assert GroundKind.COMPARISON_OTHER_PERIODS in found
    assert GroundKind.NO_COMPARISON not in found


def test_the_uncertainty_of_a_difference_is_told() -> None:
    """Twenty points here and ten there, from what to what."""
    there = {
        "målinger": [
            {"periode": "2024", "teller": 200, "nevner": 400},
            {"periode": "2025", "teller": 240, "nevner": 400},
        ]
    }
    thing = andel("nådd", "losen/kontakt", (200, 400), (280, 400), sammenligning=there)
    (first, *_) = told(thing)

    assert first.kind is GroundKind.BETTER_THAN_COMPARISON
    assert first.values["forskjell"] == 10
    assert 0 < first.values["minst"] < 10 < first.values["mest"]  # type: ignore[operator]  # numbers


def test_each_reservation_says_where_it_stands() -> None:
    """The link that nothing is compared for, the series, and the choice of the group."""
    there = {"målinger": [{"periode": "2022", "verdi": "40"}]}
    group = målgruppe("elever", valgt_ut_etter="tillit")
    found = {
        ground.kind: ground.at
        for of_contact in (trust(), trust(sammenligning=there))
        for ground in told(of_contact, group, målgrupper="elever")
    }

    assert found[GroundKind.NO_COMPARISON] == (Place("losen/kontakt"),)
    assert found[GroundKind.COMPARISON_OTHER_PERIODS] == (
        Place("tillit", "sammenligning"),
    )
    assert found[GroundKind.SELECTED_BY_INDICATOR] == (
        Place("elever", "valgt_ut_etter", "tillit"),
    )


def test_what_happened_after_the_first_nullpunkt_is_told_of_all_the_numbers() -> None:
    """Two indicators began in 2022 and in 2024, and the strike was in 2023."""
    early = poeng(
        "frammøte",
        "losen/kontakt",
        nullpunkt={"periode": "2022", "verdi": "40"},
        målinger=[{"periode": "2025", "verdi": "50"}],
    )
    strike = ytre_forhold("streik", "losen/kontakt", fra="2023-01-01", til="2023-12-31")

    assert GroundKind.EXTERNAL not in kinds(told(trust(), strike))
    assert GroundKind.EXTERNAL in kinds(told(trust(), early, strike))
