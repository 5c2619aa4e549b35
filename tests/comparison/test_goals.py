"""What goals lose the last of, and gain the first of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from builders import aktivitet, indikator, mål, resultat, teori, tiltak, tjeneste
from comparison.editions import changes, short
from endringsteori.comparison import ChangeKind

if TYPE_CHECKING:
    from endringsteori.model import Teori

GOALS = (
    ChangeKind.MEASUREMENT_LOST,
    ChangeKind.MEASURE_LOST,
    ChangeKind.SERVICE_LOST,
    ChangeKind.MEASUREMENT_GAINED,
    ChangeKind.MEASURE_GAINED,
    ChangeKind.SERVICE_GAINED,
)


def edition(
    *, measured: str = "ro", reaches: str = "ro", service: str | None = "ppt"
) -> Teori:
    """Make a goal that a measure of a service reaches, with one indicator."""
    chain = (aktivitet("a", "b"), resultat("b", mål=reaches or ()))
    return teori(
        mål("ro"),
        tjeneste("ppt"),
        tiltak("losen", *chain, ansvarlig=service),
        indikator("andel", measured or ()),
    )


@pytest.mark.parametrize(
    ("less", "kind", "lost"),
    [
        (edition(measured=""), "mistet-måling", ("andel",)),
        (edition(reaches=""), "mistet-tiltak", ("losen",)),
        (edition(service=None), "mistet-tjeneste", ("ppt",)),
    ],
)
def test_the_last_of_each(less: Teori, kind: str, lost: tuple[str, ...]) -> None:
    """It is told what it was, and of measure and service only the measure."""
    assert short(edition(), less, *GOALS) == [(kind, "ro", None, lost, None)]
    gained = kind.replace("mistet", "fikk")
    assert short(less, edition(), *GOALS) == [(gained, "ro", None, None, lost)]


def test_a_goal_that_is_measured_by_what_leads_to_it() -> None:
    """As in ET301: the link that contributes directly, or all its subgoals."""
    old = edition(measured="losen/b")
    by_subgoals = teori(
        mål("ro"), mål("x", "ro"), mål("y", "ro"), indikator("i", ("x", "y"))
    )
    one_less = teori(mål("ro"), mål("x", "ro"), mål("y", "ro"), indikator("i", "x"))

    assert short(old, edition(), *GOALS) == []
    assert short(old, edition(measured="losen/a"), *GOALS) == [
        ("mistet-måling", "ro", None, ("andel",), None)
    ]
    assert short(by_subgoals, one_less, *GOALS) == [
        ("mistet-måling", "ro", None, ("i",), None),
        ("mistet-måling", "y", None, ("i",), None),
    ]


def test_a_goal_that_only_its_subgoals_are_reached_of() -> None:
    """As in ET109: that is enough."""
    chain = (aktivitet("a", "b"), resultat("b", mål="ro"))
    under = (mål("topp"), mål("ro", "topp"))
    old = teori(*under, tiltak("losen", *chain))

    assert short(old, teori(*under), *GOALS) == [
        ("mistet-tiltak", "ro", None, ("losen",), None),
        ("mistet-tiltak", "topp", None, ("losen",), None),
    ]


def test_one_of_two_is_not_the_last() -> None:
    """Nothing is told of the goal."""
    two = teori(mål("ro"), indikator("a", "ro"), indikator("b", "ro"))
    one = teori(mål("ro"), indikator("a", "ro"))

    assert short(two, one, *GOALS) == []


def test_a_goal_that_came_or_went() -> None:
    """What it had is of no account."""
    assert short(edition(), teori(), *GOALS) == []
    assert short(teori(), edition(), *GOALS) == []


def test_a_goal_that_was_renamed_too() -> None:
    """It is told under both names."""
    (change,) = changes(
        teori(mål("ro", navn="Ro"), indikator("a", "ro")),
        teori(mål("stillhet", navn="Ro")),
        *GOALS,
    )

    assert change.before is not None
    assert change.after is not None
    assert (change.before.element, change.after.element) == ("ro", "stillhet")
