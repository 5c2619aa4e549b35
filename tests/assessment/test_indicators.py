"""Where indicators stand, by numbers or by judgement."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from assessment.measured import DATO, chain, gjort, poeng
from builders import indikator
from endringsteori.assessment.indicators import Indikatorstatus, status_of
from endringsteori.assessment.values import GroundKind, Målestatus
from endringsteori.diagnostics import Place

if TYPE_CHECKING:
    from endringsteori.model import Indikator


def status(
    thing: Indikator, dato: date = DATO, *, doing: bool = False
) -> Indikatorstatus:
    """Give the status of one indicator in the chain."""
    (gauge,) = chain(thing).indicators()
    return status_of(gauge, dato, doing=doing)


@pytest.mark.parametrize(
    "word", ["nådd", "på vei", "står stille", "feil vei", "blandet"]
)
def test_a_judgement_stands_as_people_made_it(word: str) -> None:
    """The newest of them, by its period."""
    thing = indikator(
        "fortellinger",
        måler="trivsel",
        type="kvalitativ",
        målinger=[
            {"periode": "2025", "vurdering": word},
            {"periode": "2024", "vurdering": "feil vei"},
        ],
    )
    found = status(thing)

    assert (str(found.status), found.grounds[0].values["periode"]) == (word, "2025")


def test_without_a_judgement_it_is_not_measured() -> None:
    """Nor by one that comes after the day."""
    thing = indikator(
        "fortellinger",
        måler="trivsel",
        type="kvalitativ",
        målinger=[{"periode": "2027", "vurdering": "nådd"}],
    )
    found = status(thing)

    assert (found.status, found.grounds[0].kind) == (
        Målestatus.IKKE_MÅLT,
        GroundKind.NOT_MEASURED,
    )


def test_the_first_period_in_place_is_remembered() -> None:
    """The clock of what comes after may start there."""
    thing = poeng("trives", "trivsel", "40", "40", "50")

    assert status(thing, date(2027, 1, 1)).in_place == date(2026, 12, 31)


def test_what_is_partly_done_is_not_in_place() -> None:
    """Under four fifths of its ambition."""
    found = status(gjort("møter", "møte", "50"), doing=True)

    assert (found.is_partly, found.in_place) == (True, None)


def test_the_first_good_judgement_is_remembered() -> None:
    """As a number would be."""
    words = ("står stille", "på vei", "blandet")
    thing = indikator(
        "fortellinger",
        måler="trivsel",
        type="kvalitativ",
        målinger=[
            {"periode": str(year), "vurdering": word}
            for year, word in enumerate(words, start=2023)
        ],
    )
    found = status(thing)

    assert (found.in_place, found.newest) == (date(2024, 12, 31), date(2025, 12, 31))


@pytest.mark.parametrize(
    ("said", "goal", "expected"),
    [
        ("på vei", "nådd", Målestatus.PÅ_VEI),
        ("på vei", "på vei", Målestatus.NÅDD),
        ("nådd", "på vei", Målestatus.NÅDD),
        ("blandet", "på vei", Målestatus.BLANDET),
        ("står stille", "står stille", Målestatus.NÅDD),
        ("feil vei", "står stille", Målestatus.FEIL_VEI),
    ],
)
def test_a_judgement_reaches_an_ambition_that_is_a_judgement(
    said: str, goal: str, expected: Målestatus
) -> None:
    """When it is as good, and then both are told."""
    thing = indikator(
        "fortellinger",
        måler="losen/trivsel",
        type="kvalitativ",
        ambisjon={"vurdering": goal},
        målinger=[{"periode": "2025", "vurdering": said}],
    )
    found = status(thing)

    assert found.status is expected
    assert (GroundKind.AMBITION_REACHED in [g.kind for g in found.grounds]) is (
        expected is Målestatus.NÅDD
    )


def test_what_is_in_place_no_longer_has_no_first_day() -> None:
    """It is not in place now."""
    there = poeng("a", "losen/trivsel", "40", "50", "52")
    gone = poeng("a", "losen/trivsel", "40", "50", "40")
    day = date(2027, 1, 1)

    assert status(there, day).in_place == date(2025, 12, 31)
    assert status(gone, day).in_place is None


@pytest.mark.parametrize(
    ("dato", "expected"),
    [
        (date(2025, 12, 30), Målestatus.IKKE_MÅLT),
        (date(2025, 12, 31), Målestatus.PÅ_VEI),
    ],
)
def test_a_judgement_counts_from_the_last_day_of_its_period(
    dato: date, expected: Målestatus
) -> None:
    """As a number does; and what a status rests on says where it stands."""
    thing = indikator(
        "fortellinger",
        måler="trivsel",
        type="kvalitativ",
        målinger=[{"periode": "2025", "vurdering": "på vei"}],
    )
    found = status(thing, dato)
    is_there = expected is Målestatus.PÅ_VEI
    place = Place("fortellinger", "målinger", "2025")

    assert found.status is expected
    assert found.grounds[0].at == ((place,) if is_there else (Place("fortellinger"),))


def test_an_indicator_that_is_silent_still_says_how_new_it_is() -> None:
    """When it was last measured is no secret."""
    thing = poeng("trives", "trivsel", "40", "50")
    found = status(thing)
    silent = found.silent()

    assert (silent.newest, silent.days) == (found.newest, found.days)
    assert silent.newest == date(2025, 12, 31)
    assert (silent.way, silent.change, silent.in_place) == (None, None, None)
