"""Targets that were moved, which way, and what that means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from builders import indikator, mål, teori
from comparison.editions import changes, short
from endringsteori.comparison import ChangeKind

if TYPE_CHECKING:
    from endringsteori.model import Teori


def edition(verdi: str | None = "80", **fields: Any) -> Teori:  # noqa: ANN401 - any field of an indicator
    """Make an indicator with a target."""
    ambition: dict[str, Any] = {"frist": "2027-06-30"}
    if verdi is not None:
        ambition["verdi"] = verdi
    return teori(
        mål("ro"), indikator("andel", "ro", **{"ambisjon": ambition, **fields})
    )


@pytest.mark.parametrize(
    ("way", "verdi", "direction", "demand"),
    [
        ({"retning": "opp"}, "85", "hevet", "høyere"),
        ({"retning": "opp"}, "75", "senket", "lavere"),
        ({"retning": "ned"}, "85", "hevet", "lavere"),
        ({"retning": "ned"}, "75", "senket", "høyere"),
        ({"retning": "stabil"}, "85", "hevet", None),
        ({"nullpunkt": {"verdi": "60"}}, "85", "hevet", "høyere"),
        ({"nullpunkt": {"verdi": "90"}}, "85", "hevet", "lavere"),
        ({"nullpunkt": {"verdi": "82"}}, "85", "hevet", None),
        ({}, "85", "hevet", None),
    ],
)
def test_another_number(
    way: dict[str, Any], verdi: str, direction: str, demand: str | None
) -> None:
    """More is asked where it moves on in the direction of the indicator."""
    (change,) = changes(edition(**way), edition(verdi, **way))

    assert change.kind is ChangeKind.TARGET_MOVED
    assert (change.field, change.direction, change.demand) == (
        "ambisjon.verdi",
        direction,
        demand,
    )


@pytest.mark.parametrize(
    ("frist", "direction", "demand"),
    [("2027-12-31", "utsatt", "lavere"), ("2026-12-31", "framskyndet", "høyere")],
)
def test_another_day(frist: str, direction: str, demand: str) -> None:
    """Less is asked where there is more time."""
    later = edition(ambisjon={"verdi": "80", "frist": frist})

    (change,) = changes(edition(), later)

    assert (change.field, change.direction, change.demand) == (
        "ambisjon.frist",
        direction,
        demand,
    )


def test_a_direction_that_was_turned_too() -> None:
    """Nobody can say if it is more or less."""
    old, new = edition(retning="opp"), edition("85", retning="ned")

    (change,) = changes(old, new, ChangeKind.TARGET_MOVED)

    assert (change.direction, change.demand) == ("hevet", None)


def test_a_target_that_came_went_or_is_a_judgement() -> None:
    """There is no direction in that."""
    judged = edition(type="kvalitativ", ambisjon={"vurdering": "på vei"})
    reached = edition(type="kvalitativ", ambisjon={"vurdering": "nådd"})

    assert [field for _, _, field, *_ in short(edition(None), edition())] == [
        "ambisjon.verdi"
    ]
    assert short(judged, reached) == [
        ("ambisjon", "andel", "ambisjon.vurdering", "på vei", "nådd")
    ]
    assert {c.direction for c in changes(judged, reached)} == {None}


def test_other_fields_of_an_indicator_are_no_targets() -> None:
    """Milestones on the way are fields."""
    on_the_way = edition(milepæler=[{"verdi": "70", "frist": "2026-12-31"}])

    assert [kind for kind, *_ in short(edition(), on_the_way)] == ["endret"]
