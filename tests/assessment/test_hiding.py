"""Small numbers are hidden, and nobody works them out from what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from assessment.attack import counted, split, tables, worked_out
from assessment.measured import DATO, andel, chain, gjort, poeng
from assessment.seen import seen
from builders import indikator, teori
from endringsteori.assessment import HIDDEN, Hidden, vurder
from endringsteori.diagnostics import Place
from endringsteori.graph import graf

if TYPE_CHECKING:
    from endringsteori.model import Indikator


def hidden(*things: Indikator, least: int = 5) -> Hidden:
    """Give what is hidden of some indicators."""
    settings_ = {"minste_antall": least}
    return Hidden(graf(teori(*things, innstillinger=settings_)), DATO)


def shown(thing: Indikator, least: int = 5) -> list[tuple[object, ...]]:
    """Give numerator, denominator and value of each measurement, as they are shown."""
    found = hidden(thing, least=least)
    return [
        tuple(
            seen(found, thing.id, måling, part)
            for part in ("teller", "nevner", "verdi")
        )
        for måling in thing.målinger
    ]


@pytest.mark.parametrize(
    ("teller", "nevner", "expected"),
    [
        (4, 60, (HIDDEN, 60)),
        (5, 60, (5, 60)),
        (56, 60, (HIDDEN, 60)),
        (55, 60, (55, 60)),
        (0, 60, (0, 60)),
        (60, 60, (60, 60)),
        (4, 4, (HIDDEN, HIDDEN)),
        (0, 4, (0, HIDDEN)),
    ],
)
def test_a_few_and_all_but_a_few_are_hidden(
    teller: int, nevner: int, expected: tuple[object, object]
) -> None:
    """None and all are not few; the denominator is left where it helps nobody."""
    assert shown(counted(split(teller, nevner)))[0][:2] == expected


def test_the_share_is_hidden_with_its_counts() -> None:
    """It tells the numerator to one who knows the denominator."""
    thing = counted({**split(4, 80), "verdi": "5"}, {"periode": "2024", "verdi": "5"})

    assert shown(thing) == [(HIDDEN, 80, HIDDEN), (None, None, 5)]


def test_a_measurement_hides_something_where_one_of_its_counts_is_small() -> None:
    """Its own, that of a group, and one from elsewhere, each for itself."""
    few, many = split(4, 80), {**split(40, 80), "periode": "2024"}
    elsewhere = {"navn": "Nabo", "målinger": [{**split(3, 80), "periode": "2023"}]}
    thing = counted(few, many, sammenligning=elsewhere)
    assert thing.sammenligning is not None
    found = hidden(thing)

    assert [found.hides_in(thing.id, one) for one in thing.målinger] == [True, False]
    (other,) = thing.sammenligning.målinger
    assert found.hides_in(thing.id, other, "sammenligning")
    assert not found.hides_in(thing.id, other)


def test_a_share_without_its_numerator_still_tells_it() -> None:
    """Five per cent of eighty are four."""
    thing = counted({"periode": "2025", "verdi": "5", "nevner": 80})

    assert shown(thing) == [(None, 80, HIDDEN)]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"enhet": "antall", "teller_enhet": "personer"}, HIDDEN),
        ({"enhet": "personer"}, HIDDEN),
        ({"enhet": "antall"}, 3),
        ({"enhet": "dager", "teller_enhet": "annet"}, 3),
    ],
)
def test_counts_of_persons_are_told_from_other_numbers(
    fields: dict[str, str], expected: object
) -> None:
    """As ET703 tells them."""
    thing = indikator("n", målinger=[{"periode": "2025", "verdi": "3"}], **fields)

    assert shown(thing)[0][2] == expected


def test_the_other_group_is_hidden_too() -> None:
    """Otherwise the small one is what is left of the whole."""
    thing = counted(
        split(40, 100), split(38, 50, kjønn="jenter"), split(2, 50, kjønn="gutter")
    )

    assert [row[0] for row in shown(thing)] == [40, HIDDEN, HIDDEN]


def test_what_the_groups_leave_is_small_too() -> None:
    """Two of nobody's gender: one more of the three sums is hidden."""
    thing = counted(
        split(42, 110), split(20, 50, kjønn="jenter"), split(20, 50, kjønn="gutter")
    )

    assert [row[0] for row in shown(thing)].count(HIDDEN) == 1


def test_a_small_number_could_be_as_large_as_the_threshold() -> None:
    """With ten of seventeen shown, a reader would know that some number is under five."""
    thing = counted(
        split(10, 17), split(7, 13, kjønn="jenter"), split(3, 4, kjønn="gutter")
    )

    assert [row[:2] for row in shown(thing)] == [
        (HIDDEN, 17),
        (HIDDEN, HIDDEN),
        (HIDDEN, HIDDEN),
    ]


def test_months_do_not_tell_what_their_year_hides() -> None:
    """Nor a year what one of its quarters hides."""
    quarters = [
        {"periode": f"2025-K{n}", "verdi": verdi}
        for n, verdi in enumerate((20, 3, 30, 40), start=1)
    ]
    thing = indikator(
        "meldinger",
        enhet="antall",
        teller_enhet="saker",
        målinger=[*quarters, {"periode": "2025", "verdi": "93"}],
    )

    assert [row[2] for row in shown(thing)] == [HIDDEN, HIDDEN, 30, 40, 93]


def test_the_same_number_under_the_same_description_is_one() -> None:
    """Hidden in both places, or the one tells the other."""
    one = counted(split(17, 20), teller="Elever som trives", id="a")
    other = indikator(
        "b",
        enhet="prosent",
        teller="elever  som trives",
        teller_enhet="personer",
        målinger=[split(17, 90)],
    )

    for found in (hidden(one, other), hidden(other, one)):
        assert seen(found, "a", one.målinger[0], "teller") is HIDDEN
        assert seen(found, "b", other.målinger[0], "teller") is HIDDEN


def test_those_who_answered_are_hidden_with_the_denominator() -> None:
    """They are the same persons."""
    few = {**split(4, 4), "grunnlag": {"spurt": 90, "svart": 4}}
    thing = counted(few)
    found = hidden(thing)
    måling = thing.målinger[0]

    assert seen(found, "trives", måling, "svart") is HIDDEN
    assert seen(found, "trives", måling, "spurt") == 90


def test_no_threshold_hides_nothing() -> None:
    """A project may say that nobody can be known again."""
    assert shown(counted(split(1, 4)), least=0)[0][:2] == (1, 4)


def test_numbers_of_other_groups_and_of_later_days_hide_nothing() -> None:
    """Hours are no persons, and what is not told yet gives nothing away."""
    later = {"periode": "2027", "teller": 2, "nevner": 60}
    hours = andel("h", "losen/møte", (2, 60), (3, 60), teller_enhet="timer")
    found = hidden(counted(later), hours)

    assert found.places == frozenset()


def test_what_an_answer_rests_on_is_told_without_its_numbers() -> None:
    """Values, changes and shares of an ambition; words and days are kept."""
    thing = andel(
        "trives",
        "losen/trivsel",
        (3, 60),
        (40, 60),
        milepæler=[{"verdi": "20", "frist": "2025-12-31"}],
    )
    found = vurder(chain(thing), dato=DATO)
    ledd = found.ledd["losen/trivsel"]
    (series,) = (one.series for one in ledd.indicators)
    assert series.baseline is not None
    assert series.last is not None

    assert found.skjult.hides(series.baseline.at)
    assert not found.skjult.hides(series.last.at)
    told = found.skjult.values(ledd.grounds[0])
    assert (told["nullpunkt"], told["siste"]) == (HIDDEN, HIDDEN)
    assert told["siste_periode"] == "2025"
    milestone = found.skjult.values(ledd.grounds[1])
    assert milestone["verdi"] == 20


def test_a_nullpunkt_with_its_own_numbers_is_a_place_too() -> None:
    """And so is a series from elsewhere."""
    there = {"målinger": [{"periode": "2025", "teller": 2, "nevner": 50}]}
    thing = andel(
        "trives",
        "losen/trivsel",
        (3, 60),
        (40, 60),
        nullpunkt={"periode": "2024", "teller": 3, "nevner": 60},
        sammenligning=there,
    )

    assert hidden(thing).places == {
        Place("trives", "nullpunkt"),
        Place("trives", "målinger", "2024"),
        Place("trives", "sammenligning.målinger", "2025"),
    }


def test_other_numbers_are_shown_as_they_are() -> None:
    """Points and activities."""
    found = vurder(
        chain(gjort("møter", "losen/møte", "3"), poeng("t", "losen/trivsel", "3", "4")),
        dato=DATO,
    )

    assert found.skjult.places == frozenset()


@settings(deadline=None, max_examples=40)
@given(tables())
def test_an_attack_finds_no_small_number(thing: Indikator) -> None:
    """Every table that shows the same is tried: each small value must be possible."""
    assert worked_out(thing) == []


def test_the_second_number_of_one_period_is_hidden_too() -> None:
    """The file says forty in one place and three in another."""
    rows = shown(counted(split(40, 80), split(3, 80)))

    assert rows[1][:2] == (HIDDEN, 80)


@pytest.mark.parametrize(
    ("before", "after", "periods"), [(3, 40, {"2024"}), (40, 3, {"2025"})]
)
def test_a_nullpunkt_is_hidden_with_the_measurement_that_it_is(
    before: int, after: int, periods: set[str]
) -> None:
    """And only with that one."""
    thing = andel("trives", "losen/trivsel", (before, 60), (after, 60))
    measured = {Place("trives", "målinger", one) for one in periods}
    start = {Place("trives", "nullpunkt")} if "2024" in periods else set()

    assert hidden(thing).places == measured | start
