"""Clear changes, changes within chance, and what was to stay as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assessment.measured import DATO, andel, poeng
from endringsteori.assessment.movement import Movement, kept, moved
from endringsteori.assessment.series import series_of
from endringsteori.assessment.values import GroundKind, Målestatus

if TYPE_CHECKING:
    from endringsteori.model import Indikator


def movement(thing: Indikator, sign: int = 1) -> Movement:
    """Read the movement of an indicator since its nullpunkt."""
    series = series_of(thing.id, thing, DATO)
    assert series.baseline is not None
    assert series.last is not None
    return moved(thing, series.baseline, series.last, sign)


def stayed(thing: Indikator) -> tuple[Målestatus, GroundKind]:
    """Read whether an indicator has stayed where it was."""
    series = series_of(thing.id, thing, DATO)
    assert series.last is not None
    found = kept(thing, series.baseline, series.last)
    return found.status, found.kind


def test_a_test_is_told_with_its_change() -> None:
    """Where nothing may be tested there is none."""
    assert movement(andel("a", "x", (200, 400), (280, 400))).change is not None
    assert movement(poeng("a", "x", "40", "50")).change is None


def test_less_is_better_the_other_way() -> None:
    """The same numbers, and the other status."""
    thing = andel("a", "x", (200, 400), (280, 400), ambisjon=None)

    assert [movement(thing, sign).status for sign in (1, -1)] == [
        Målestatus.PÅ_VEI,
        Målestatus.FEIL_VEI,
    ]


@pytest.mark.parametrize(
    ("ambition", "expected"),
    [
        ("54,5", Målestatus.KAN_IKKE_SI),
        ("56", Målestatus.STÅR_STILLE),
        (None, Målestatus.KAN_IKKE_SI),
    ],
)
def test_to_stand_still_is_to_rule_out_half_of_the_way(
    ambition: str | None, expected: Målestatus
) -> None:
    """Here at most 2,7 points are gained; without an ambition a tenth of the start is the way."""
    there = None if ambition is None else {"verdi": ambition}
    thing = andel("a", "x", (2000, 4000), (2020, 4000), ambisjon=there)

    assert movement(thing).status is expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ((2000, 4000), (2010, 4000), (Målestatus.NÅDD, GroundKind.KEPT)),
        ((5, 10), (5, 10), (Målestatus.KAN_IKKE_SI, GroundKind.TOO_FEW_TO_TELL)),
        ((200, 400), (280, 400), (Målestatus.FEIL_VEI, GroundKind.CLEARLY_WORSE)),
    ],
)
def test_to_stay_asks_for_numbers_that_rule_a_move_out(
    before: tuple[int, int],
    after: tuple[int, int],
    expected: tuple[Målestatus, GroundKind],
) -> None:
    """Five of ten both times tell nothing of whether it moved."""
    assert stayed(andel("a", "x", before, after)) == expected


@pytest.mark.parametrize(
    ("value", "expected"), [("52", GroundKind.KEPT), ("53", GroundKind.WORSE)]
)
def test_without_a_nullpunkt_the_ambition_says_where_to_stay(
    value: str, expected: GroundKind
) -> None:
    """Within a twentieth of it."""
    thing = poeng("a", "x", value, nullpunkt=None, ambisjon={"verdi": "50"})

    assert stayed(thing)[1] is expected
