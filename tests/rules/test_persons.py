"""How many persons an ambition means a change for."""

from __future__ import annotations

import pytest

from builders import indikator, målgruppe, teori
from endringsteori.graph import graf
from endringsteori.rules.persons import Change, change

PERSONS = {"teller_enhet": "personer"}
SHARE = {"enhet": "prosent", **PERSONS}


def _change(**fields: object) -> Change | None:
    theory = teori(indikator("andel", (), **fields), målgruppe("unge", antall=200))
    (gauge,) = graf(theory).indicators()
    return change(theory, gauge)


def _told(**fields: object) -> tuple[int, str] | None:
    found = _change(**fields)
    return found and (found.personer, found.regnestykke.nb)


def test_a_share_is_of_the_denominator_of_its_baseline() -> None:
    """186 of 2480 are 7.5 per cent, and 6 per cent of 2480 are 37.2 fewer."""
    measured = [
        {"periode": "2024", "teller": "99", "nevner": "990", "fordelt_på": {"k": "j"}},
        {"periode": "2024", "teller": "186", "nevner": "2480"},
        {"periode": "2025", "teller": "10", "nevner": "100"},
    ]

    assert _told(
        **SHARE,
        retning="ned",
        nullpunkt="2024",
        ambisjon={"verdi": "6"},
        målinger=measured,
    ) == (37, "fra 7,5 til 6 prosent av 2480")


def test_numbers_in_the_baseline_itself_come_first() -> None:
    """It need not be measured again."""
    start = {"periode": "2024", "teller": "20", "nevner": "80"}

    assert _told(**SHARE, nullpunkt=start, ambisjon={"verdi": "50"}) == (
        20,
        "fra 25 til 50 prosent av 80",
    )


def test_the_group_that_is_measured_stands_in_for_a_denominator() -> None:
    """A bare percentage says nothing of how many."""
    fields = {**SHARE, "nullpunkt": {"verdi": "10"}, "ambisjon": {"verdi": "25"}}

    assert _told(**fields, målgruppe="unge") == (30, "fra 10 til 25 prosent av 200")
    assert _told(**fields) is None


def test_persons_that_are_counted_need_no_denominator() -> None:
    """The difference is the persons."""
    fields = {**PERSONS, "nullpunkt": {"verdi": "12"}, "ambisjon": {"verdi": "40"}}

    assert _told(**fields, enhet="antall") == (28, "fra 12 til 40")


@pytest.mark.parametrize(
    "changed",
    [
        {"teller_enhet": "saker"},
        {"teller_enhet": None},
        {"nullpunkt": None},
        {"ambisjon": None},
        {"enhet": "poeng"},
        {"retning": "ned"},
        {"ambisjon": {"verdi": "10"}},
    ],
    ids=lambda changed: next(iter(changed.items())),
)
def test_what_is_no_change_of_persons_means_none(changed: dict[str, object]) -> None:
    """Cases and points, missing numbers, the wrong way, and no change at all."""
    fields = {
        **SHARE,
        "nullpunkt": {"teller": "10", "nevner": "100"},
        "ambisjon": {"verdi": "25"},
        "retning": "opp",
    }

    assert _change(**fields) is not None
    assert _change(**{**fields, **changed}) is None


def test_without_a_direction_the_change_is_what_it_is() -> None:
    """Down or up, as many persons."""
    start = {"teller": "30", "nevner": "100"}

    assert _told(**SHARE, nullpunkt=start, ambisjon={"verdi": "20"}) == (
        10,
        "fra 30 til 20 prosent av 100",
    )
